extension String {
    /// Without the apostrophe that keeps a spreadsheet from taking a text for a formula, as files
    /// that were written here have it.
    var withoutGuard: String {
        // Hardly any text has one; looking at a byte is much faster than at a character.
        guard utf8.first == UInt8(ascii: "'"), let sign = dropFirst().first,
            "=+-@＝＋－＠".contains(sign)
        else { return self }
        return String(dropFirst())
    }
}
