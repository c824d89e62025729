/// Goes over a canonical text from its first byte to its last, expecting what comes.
///
/// A ledger is mostly results, and each has the same few members in the same order. Reading them
/// where they are expected takes a tenth of looking each up by its name. What is not as expected is
/// no fault here: the value is then read by `CanonicalDecoder`, which says what is wrong.
struct CanonicalScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    /// Reads a whole text; nothing where anything in it is not as expected.
    static func scan<Value>(
        _ text: String, _ read: (inout CanonicalScanner) -> Value?
    ) -> Value? {
        var text = text
        return text.withUTF8 { bytes in
            var scanner = CanonicalScanner(bytes: bytes)
            let value = read(&scanner)
            return scanner.position == bytes.count ? value : nil
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Passes some characters if they are next.
    mutating func passes(_ characters: StaticString) -> Bool {
        let count = characters.utf8CodeUnitCount
        guard bytes.count - position >= count else { return false }
        for offset in 0..<count where bytes[position + offset] != characters.utf8Start[offset] {
            return false
        }
        position += count
        return true
    }

    /// The value of a member that may be missing.
    /// - Parameters:
    ///   - name: the comma, the name and the colon.
    ///   - read: reads the value.
    /// - Returns: nothing where the member is there and its value is not as expected.
    mutating func member<Value>(
        _ name: StaticString, _ read: (inout CanonicalScanner) -> Value?
    ) -> Value?? {
        guard passes(name) else { return .some(nil) }
        return read(&self).map { .some($0) }
    }

    /// The text between quotation marks that is next; nothing where a character of it is escaped.
    mutating func string() -> String? {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return nil }
        var end = position + 1
        while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
            guard bytes[end] != UInt8(ascii: "\\") else { return nil }
            end += 1
        }
        guard end < bytes.count else { return nil }
        defer { position = end + 1 }
        return String(
            decoding: UnsafeBufferPointer(rebasing: bytes[position + 1..<end]), as: UTF8.self)
    }

    /// The whole number from 0 that is next.
    mutating func number() -> Int? {
        let start = position
        var number = 0
        while position < bytes.count, (48...57).contains(bytes[position]), position - start < 18 {
            number = number * 10 + Int(bytes[position] - 48)
            position += 1
        }
        let isWritten = position - start == 1 || position > start && bytes[start] != 48
        return isWritten ? number : nil
    }
}
