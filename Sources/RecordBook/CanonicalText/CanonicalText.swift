/// The bytes of a canonical text, and where in it values lie.
///
/// A value is known by the position of its first byte. Positions may lie behind the end: there is
/// a zero byte.
struct CanonicalText {
    private let bytes: [UInt8]

    init(_ text: String) { bytes = Array(text.utf8) }

    var count: Int { bytes.count }

    subscript(position: Int) -> UInt8 { position < bytes.count ? bytes[position] : 0 }

    func holds(_ character: Unicode.Scalar, at position: Int) -> Bool {
        self[position] == UInt8(ascii: character)
    }

    /// The position behind a byte that must be there.
    func passing(_ character: Unicode.Scalar, at position: Int) throws -> Int {
        guard holds(character, at: position) else { throw fault("\"\(character)\"", at: position) }
        return position + 1
    }

    /// The position behind a value.
    func end(ofValueAt start: Int) throws -> Int {
        var position = start
        var depth = 0
        repeat {
            switch self[position] {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                position += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                position += 1
            case UInt8(ascii: ",") where depth > 0, UInt8(ascii: ":") where depth > 0:
                position += 1
            case UInt8(ascii: "\""): position = try quote(after: position + 1) + 1
            default: position += try word(at: position).utf8.count
            }
        } while depth > 0
        guard depth == 0, position > start else { throw fault("a value", at: start) }
        return position
    }

    /// A number, `true`, `false` or `null`.
    func word(at start: Int) throws -> String {
        var end = start
        while end < count, isOfWord(bytes[end]) { end += 1 }
        guard end > start else { throw fault("a value", at: start) }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private func isOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "+"),
            UInt8(ascii: "."):
            true
        default: false
        }
    }

    /// A text between quotation marks, and the position behind it.
    func string(at start: Int) throws -> (text: String, end: Int) {
        let first = try passing("\"", at: start)
        let quote = try quote(after: first)
        let inner = bytes[first..<quote]
        let isPlain = !inner.contains(UInt8(ascii: "\\"))
        return (
            isPlain ? String(decoding: inner, as: UTF8.self) : try unescaped(inner), quote + 1
        )
    }

    /// The position of the mark that closes a text.
    private func quote(after start: Int) throws -> Int {
        var position = start
        while position < count, bytes[position] != UInt8(ascii: "\"") {
            position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard position < count else { throw fault("a closing quotation mark", at: start) }
        return position
    }

    private func unescaped(_ text: ArraySlice<UInt8>) throws -> String {
        var units: [UInt16] = []
        var rest = String(decoding: text, as: UTF8.self).unicodeScalars[...]
        while let backslash = rest.firstIndex(of: "\\") {
            units += String(rest[..<backslash]).utf16
            rest = rest[backslash...].dropFirst()
            switch rest.popFirst() {
            case "n": units.append(10)
            case "r": units.append(13)
            case "t": units.append(9)
            case "b": units.append(8)
            case "f": units.append(12)
            case "\"": units += "\"".utf16
            case "\\": units += "\\".utf16
            case "/": units += "/".utf16
            case "u":
                let digits = String(rest.prefix(4))
                guard digits.utf8.count == 4, digits.allSatisfy(\.isHexDigit),
                    let unit = UInt16(digits, radix: 16)
                else { throw fault("four hexadecimal digits", at: text.startIndex) }
                units.append(unit)
                rest = rest.dropFirst(4)
            default: throw fault("an escaped character", at: text.startIndex)
            }
        }
        return String(decoding: units + String(rest).utf16, as: UTF16.self)
    }

    /// What is thrown where something else was expected.
    func fault(_ expected: String, at position: Int) -> DecodingError {
        .dataCorrupted(
            .init(
                codingPath: [],
                debugDescription: "\(expected) was expected at byte \(position + 1)"))
    }
}
