import ShortTrack

/// Reads comma-separated values as RFC 4180 describes them, byte by byte and strictly.
///
/// A cell may be quoted, a quote inside it is doubled, a quoted cell may run over several lines.
/// A quote that is never closed or stands inside a plain cell is a finding: guessing where the
/// cell ends would move every cell after it.
struct CSVReader {
    private var cells: [String] = []
    private var cell: [UInt8] = []
    private var state = State.start
    private var records: [CSVRecord] = []

    private enum State { case start, plain, quoted, closed }

    /// The records of a text, blank lines left out; reading ends where a quote is broken.
    static func records(of text: SourceText, findings: inout Findings) -> [CSVRecord] {
        var reader = CSVReader()
        var first = 1
        for (index, line) in text.lines.enumerated() {
            if reader.state != .quoted {
                first = index + 1
                if line.isEmpty { continue }
            }
            for byte in line.utf8 {
                guard reader.take(byte) else {
                    findings.report(
                        .malformedRow, .error, line: index + 1, subject: "the row",
                        found: reader.state == .closed
                            ? "something after a closing quote" : "a quote inside a plain cell",
                        suggestion: "quote the whole cell and double the quotes in it")
                    return reader.records
                }
            }
            reader.endLine(first)
        }
        if reader.state == .quoted {
            findings.report(
                .malformedRow, .error, line: first, subject: "the row",
                found: "a quote that is never closed", suggestion: "a closing quote")
        }
        return reader.records
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        switch (state, byte) {
        case (.start, Self.quote): state = .quoted
        case (.start, Self.comma), (.plain, Self.comma), (.closed, Self.comma): endCell()
        case (.plain, Self.quote): return false
        case (.start, _), (.plain, _):
            cell.append(byte)
            state = .plain
        case (.quoted, Self.quote): state = .closed
        case (.quoted, _): cell.append(byte)
        case (.closed, Self.quote):
            cell.append(byte)
            state = .quoted
        case (.closed, _): return false
        }
        return true
    }

    private mutating func endCell() {
        cells.append(String(decoding: cell, as: UTF8.self))
        cell = []
        state = .start
    }

    private mutating func endLine(_ first: Int) {
        guard state != .quoted else {
            cell.append(10)
            return
        }
        endCell()
        records.append(CSVRecord(line: first, cells: cells))
        cells = []
    }

    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")
}
