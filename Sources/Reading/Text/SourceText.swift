import ShortTrack

/// A file as lines of text, once it is known to be text.
///
/// Line ends may be LF or CRLF and a byte order mark of UTF-8 is left out; everything else that
/// is not plain UTF-8 is refused with the offset of the first byte that says so.
struct SourceText {
    /// No page, rulebook or table of this sport has a line a tenth as long.
    static let longestLine = 20_000

    let file: String
    /// The lines without their ends; the first has number 1.
    let lines: [String]
    /// Whether the last line has its end, as the last line of an uncut file has.
    let endsWithLineEnd: Bool

    /// - Parameter expected: what the file should have held, for one that holds nothing.
    init?(
        _ bytes: [UInt8], expected: String = "a season page, rulebook, set-up or table",
        findings: inout Findings
    ) {
        file = findings.file
        guard !bytes.isEmpty else {
            findings.report(
                .emptyInput, .error, line: nil, subject: "the file", found: "no bytes at all",
                suggestion: expected)
            return nil
        }
        if let trouble = Self.trouble(in: bytes) {
            findings.report(
                trouble.code, .error, line: trouble.line, subject: "the file",
                found: trouble.found, suggestion: trouble.suggestion)
            return nil
        }
        let start = bytes.starts(with: Self.byteOrderMark) ? 3 : 0
        var lines = bytes[start...].split(separator: 10, omittingEmptySubsequences: false)
        endsWithLineEnd = lines.last?.isEmpty ?? true
        if endsWithLineEnd { lines.removeLast() }
        self.lines = lines.map { line in
            String(decoding: line.last == 13 ? line.dropLast() : line, as: UTF8.self)
        }
        if !self.lines.contains(where: { !$0.allSatisfy(\.isSpace) }) {
            findings.report(
                .emptyInput, .error, line: nil, subject: "the file", found: "blank lines only",
                suggestion: expected)
            return nil
        }
    }

    /// The number of the first line that is not blank.
    var firstLine: Int { (lines.firstIndex { !$0.allSatisfy(\.isSpace) } ?? 0) + 1 }

    /// The beginning of the first line that is not blank.
    var opening: String {
        let line = lines[firstLine - 1]
        return line.count > 60 ? line.prefix(60) + "…" : line
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
