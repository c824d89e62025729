/// The bytes of a canonical text, and where in it values lie.
///
/// A value is known by the position of its first byte. Where lists, objects and texts end is found
/// once, so that what is not asked for is passed over without being read again. Positions may lie
/// behind the end: there is a zero byte.
final class CanonicalText {
    private let bytes: [UInt8]
    /// For the first byte of each list, object and text the position behind its last.
    private let ends: [Int32]
    /// Whether any character is written in another way than as itself.
    private let hasEscapes: Bool

    init(_ text: String) throws {
        bytes = Array(text.utf8)
        ends = try Self.ends(in: bytes)
        hasEscapes = bytes.contains(UInt8(ascii: "\\"))
    }

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
        switch self[start] {
        case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""): Int(ends[start])
        default: try word(at: start).endIndex
        }
    }

    /// A number, `true`, `false` or `null`.
    func word(at start: Int) throws -> ArraySlice<UInt8> {
        var end = start
        while end < count, isOfWord(bytes[end]) { end += 1 }
        guard end > start else { throw fault("a value", at: start) }
        return bytes[start..<end]
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

    /// A text between quotation marks.
    func string(at start: Int) throws -> String {
        let inner = try quoted(at: start)
        return hasEscapes ? try unescaped(inner) : String(decoding: inner, as: UTF8.self)
    }

    /// Whether a text between quotation marks is a name.
    func isString(at start: Int, _ name: String) throws -> Bool {
        let inner = try quoted(at: start)
        if hasEscapes { return try unescaped(inner) == name }
        // Every name of every object is asked for: bytes against bytes, without a copy.
        var name = name
        return name.withUTF8 { name in
            inner.count == name.count && inner.withUnsafeBufferPointer { $0.elementsEqual(name) }
        }
    }

    private func quoted(at start: Int) throws -> ArraySlice<UInt8> {
        bytes[try passing("\"", at: start)..<Int(ends[start]) - 1]
    }

    /// What is thrown where something else was expected.
    func fault(_ expected: String, at position: Int) -> DecodingError {
        Self.fault(expected, at: position)
    }

    private static func fault(_ expected: String, at position: Int) -> DecodingError {
        .dataCorrupted(
            .init(
                codingPath: [],
                debugDescription: "\(expected) was expected at byte \(position + 1)"))
    }

    private static func ends(in bytes: [UInt8]) throws -> [Int32] {
        var ends = [Int32](repeating: 0, count: bytes.count)
        var open: [Int] = []
        var position = 0
        while position < bytes.count {
            let start = position
            position += 1
            switch bytes[start] {
            case UInt8(ascii: "{"), UInt8(ascii: "["): open.append(start)
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard let opened = open.popLast() else { throw fault("a value", at: start) }
                ends[opened] = Int32(position)
            case UInt8(ascii: "\""):
                while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
                    position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
                }
                guard position < bytes.count else {
                    throw fault("a closing quotation mark", at: start)
                }
                position += 1
                ends[start] = Int32(position)
            default: break
            }
        }
        if let opened = open.last { throw fault("what closes it", at: opened) }
        return ends
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
}
