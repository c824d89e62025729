extension Int {
    /// "1 stop", "2 stops".
    public func counted(_ one: Phrase, _ other: Phrase) -> Phrase {
        "\(self) " + (self == 1 ? one : other)
    }
}
