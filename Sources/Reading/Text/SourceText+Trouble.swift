import ShortTrack

extension SourceText {
    /// Why bytes are not text that can be read here.
    struct Trouble {
        let code: FindingCode
        let line: Int?
        let found: String
        let suggestion: String
    }

    static func trouble(in bytes: [UInt8]) -> Trouble? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return Trouble(
                code: .notText, line: nil, found: "the byte order mark of UTF-16 at offset 0",
                suggestion: "save the file as UTF-8")
        }
        if let line = overlongLine(in: bytes) { return line }
        if let offset = bytes.firstIndex(of: 0) {
            return Trouble(
                code: .notText, line: nil, found: "a NUL byte at offset \(offset)",
                suggestion: "text in UTF-8; this looks like a binary file")
        }
        // White space of pages and the like is harmless; what acts on a terminal is not.
        if let offset = bytes.firstIndex(where: { $0 < 9 || 14..<32 ~= $0 || $0 == 127 }) {
            return Trouble(
                code: .notText, line: bytes[..<offset].count { $0 == 10 } + 1,
                found: "the control character \(hex(bytes[offset])) at offset \(offset)",
                suggestion: "text without it")
        }
        guard let (offset, rest) = firstInvalid(in: bytes) else { return nil }
        // A character cut in two at the very end of what was good UTF-8 is a cut file; without
        // any other such character it is the last byte of an older encoding.
        if offset + rest == bytes.count, rest < 4, bytes[offset] >= 0xC2,
            bytes[..<offset].contains(where: { $0 >= 0x80 })
        {
            return Trouble(
                code: .truncatedPage, line: bytes[..<offset].count { $0 == 10 } + 1,
                found: "the file ends in the middle of a character at offset \(offset)",
                suggestion: "the whole file")
        }
        return Trouble(
            code: .notText, line: bytes[..<offset].count { $0 == 10 } + 1,
            found: "byte \(hex(bytes[offset])) at offset \(offset) is not UTF-8",
            suggestion: "save the file as UTF-8; Latin-1 and Windows code pages are not read")
    }

    private static func overlongLine(in bytes: [UInt8]) -> Trouble? {
        var start = 0
        var line = 1
        for (index, byte) in bytes.enumerated() {
            if byte == 10 {
                start = index + 1
                line += 1
            } else if index - start >= longestLine {
                return Trouble(
                    code: .lineTooLong, line: line,
                    found: "a line of more than \(longestLine) bytes",
                    suggestion: "a page, rulebook or table; their lines are much shorter")
            }
        }
        return nil
    }

    /// The offset of the first invalid sequence and the number of bytes from there that the
    /// decoder could not use.
    private static func firstInvalid(in bytes: [UInt8]) -> (offset: Int, length: Int)? {
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var offset = 0
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let scalar): offset += scalar.count
            case .error(let length): return (offset, length)
            case .emptyInput: return nil
            }
        }
    }

    private static func hex(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return "0x" + (digits.count == 1 ? "0" : "") + digits
    }
}
