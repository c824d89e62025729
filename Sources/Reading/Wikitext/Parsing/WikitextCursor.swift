/// A place in a line of wikitext; it only moves forward.
struct WikitextCursor {
    private let bytes: [UInt8]
    private var index = 0
    /// Where the line's last `>` stands, so that a tag without one is known for it at once.
    private let lastBracket: Int

    init(_ line: String) {
        bytes = Array(line.utf8)
        lastBracket = bytes.lastIndex(of: UInt8(ascii: ">")) ?? -1
    }

    /// The byte here; missing at the end of the line.
    var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

    /// What follows the byte here.
    var following: UInt8? { index + 1 < bytes.count ? bytes[index + 1] : nil }

    mutating func advance() { index += 1 }

    mutating func skipBlanks() { while byte == 32 || byte == 9 { index += 1 } }

    mutating func skipToEnd() { index = bytes.count }

    /// Whether a sign of plain letters stands here, in whatever capitals.
    func looksAt(_ sign: StaticString) -> Bool {
        guard index + sign.utf8CodeUnitCount <= bytes.count else { return false }
        return sign.withUTF8Buffer { sign in
            sign.indices.allSatisfy { Self.lower(bytes[index + $0]) == sign[$0] }
        }
    }

    /// Moves behind a sign, if it stands here.
    mutating func skip(_ sign: StaticString) -> Bool {
        guard looksAt(sign) else { return false }
        index += sign.utf8CodeUnitCount
        return true
    }

    /// How often the byte here is repeated, moving behind it.
    mutating func skipRun() -> Int {
        guard let first = byte else { return 0 }
        let start = index
        while byte == first { index += 1 }
        return index - start
    }

    /// The name of the tag that begins here, in small letters, `/ref` for one that ends something.
    var tagName: String {
        let rest = bytes[index...].dropFirst()
        let slash = rest.prefix { $0 == UInt8(ascii: "/") }.prefix(1)
        let letters = rest.dropFirst(slash.count).prefix { (97...122).contains(Self.lower($0)) }
        return String(decoding: slash + letters, as: UTF8.self).lowercased()
    }

    /// What stands before the next `>`, moving behind it; nothing when there is none.
    mutating func skipTag() -> ArraySlice<UInt8>? {
        guard index <= lastBracket, let end = bytes[index...].firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        defer { index = end + 1 }
        return bytes[index..<end]
    }

    /// The character that a reference such as `&nbsp;` or `&#124;` stands for, moving behind it.
    mutating func skipReference() -> String? {
        let rest = bytes[index...].prefix(CharacterReference.longest)
        guard let end = rest.firstIndex(of: UInt8(ascii: ";")),
            let text = CharacterReference.text(of: rest[..<end].dropFirst())
        else { return nil }
        index = end + 1
        return text
    }

    private static func lower(_ byte: UInt8) -> UInt8 {
        (65...90).contains(byte) ? byte + 32 : byte
    }
}
