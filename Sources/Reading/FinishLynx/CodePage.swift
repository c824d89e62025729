/// The encodings timing programs save text in.
enum CodePage {
    /// The text in UTF-8, whatever it was saved in.
    ///
    /// UTF-16 is known by its byte order mark; what is neither that nor UTF-8 is Windows-1252, in
    /// which every byte means something.
    static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes, high: 1) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes, high: 0) }
        if String(validating: bytes, as: UTF8.self) != nil { return bytes }
        var text = ""
        text.unicodeScalars.append(contentsOf: bytes.map(windows1252))
        return Array(text.utf8)
    }

    /// Half a unit at the end belongs to a file still being written, and is left out.
    private static func utf16(_ bytes: [UInt8], high: Int) -> [UInt8] {
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
            UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high])
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
        (0x80...0x9F).contains(byte) ? middle[Int(byte - 0x80)] : Unicode.Scalar(byte)
    }

    /// 0x80 to 0x9F, where Windows-1252 differs from Latin-1; five of them are not used.
    private static let middle = Array(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}
