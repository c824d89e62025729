extension Character {
    /// Whether it is white space; plain letters are told without looking up their properties.
    var isSpace: Bool {
        guard let code = asciiValue else { return isWhitespace }
        return code == 32 || (9...13).contains(code)
    }
}
