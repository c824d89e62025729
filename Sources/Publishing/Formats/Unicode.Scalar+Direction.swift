extension Unicode.Scalar {
    /// Whether it turns the direction of all that follows, beyond the name it stands in: U+202A to
    /// U+202E, U+2066 to U+2069.
    var turnsWhatFollows: Bool {
        (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    }

    /// Whether it is no part of a text but acts on whatever shows it, as the escape that begins a
    /// colour does, or turns the direction of writing.
    package var isNoText: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0x7F...0x9F: true
        default: turnsWhatFollows
        }
    }
}

extension String {
    /// Without the signs that are no text.
    package var withoutSigns: String {
        unicodeScalars.contains(where: \.isNoText)
            ? String(unicodeScalars.filter { !$0.isNoText }) : self
    }
}
