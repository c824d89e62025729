import Mustache

/// Escapes what a template shows, byte by byte.
///
/// The template engine's own way looks at whole characters: a quotation mark with a combining
/// accent after it is one character, not the one looked for, and would end an attribute. Marks that
/// turn the direction of the text are left out: a name that ends in one would turn what follows.
struct EscapedHTML: MustacheContentType {
    static let name = "ESCAPED_HTML"

    func escapeText(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            case UInt8(ascii: "'"): bytes += "&#39;".utf8
            // Nobody can see them, and XML forbids them.
            case 0..<9, 11, 12, 14..<32, 127: continue
            case 0xE2 where Self.turns(rest): rest = rest.dropFirst(2)
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether U+202A to U+202E or U+2066 to U+2069 go on so.
    private static func turns(_ rest: Substring.UTF8View) -> Bool {
        let next = rest.prefix(2)
        guard let second = next.first, let third = next.last else { return false }
        return second == 0x80 && (0xAA...0xAE).contains(third)
            || second == 0x81 && (0xA6...0xA9).contains(third)
    }
}
