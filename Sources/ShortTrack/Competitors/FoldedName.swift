/// A name reduced to what stays the same when it is spelled by somebody else.
///
/// Lower case, without accents, hyphens, apostrophes and spaces: "Shim Suk-hee" and
/// "Shim Suk Hee" fold to the same key, as do "Reinis Bērziņš" and "Reinis Berzins".
public struct FoldedName: Hashable, Sendable {
    /// The parts between spaces, hyphens and apostrophes, in order.
    public let words: [String]

    /// The name in one piece: `shimsukhee`.
    public var key: String { words.joined() }

    /// The name as part of an address: `salt-lake-city`.
    public var slug: String { words.joined(separator: "-") }

    /// Folds a name.
    public init(_ text: some StringProtocol) {
        var words: [String] = []
        var word = ""
        for scalar in text.lowercased().unicodeScalars {
            // Most letters are plain, and this is quicker than looking at their properties.
            if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
                word.unicodeScalars.append(scalar)
            } else if let plain = Self.plain[scalar] {
                word += plain
            } else if scalar.properties.isAlphabetic {
                word.unicodeScalars.append(scalar)
            } else if scalar.properties.generalCategory != .nonspacingMark, !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        self.words = word.isEmpty ? words : words + [word]
    }

    /// Latin letters with marks and what they are without.
    ///
    /// Written out because the standard library does not take letters apart.
    private static let plain: [Unicode.Scalar: String] = {
        let rows = [
            ("a", "àáâãäåāăąǎ"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"),
            ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"),
            ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏőǒ"), ("oe", "œ"), ("r", "ŕŗř"),
            ("s", "śŝşšș"), ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűųǔ"),
            ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
        ]
        var plain: [Unicode.Scalar: String] = [:]
        for (letters, marked) in rows {
            for scalar in marked.unicodeScalars { plain[scalar] = letters }
        }
        return plain
    }()
}
