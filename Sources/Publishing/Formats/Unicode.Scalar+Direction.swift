extension Unicode.Scalar {
    /// Whether it turns the direction of all that follows, beyond the name it stands in: U+202A to
    /// U+202E, U+2066 to U+2069.
    var turnsWhatFollows: Bool {
        (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    }
}
