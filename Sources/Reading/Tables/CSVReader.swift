import ShortTrack

/// Reads comma-separated values as RFC 4180 describes them, byte by byte and strictly.
///
/// A cell may be quoted, a quote inside it is doubled, a quoted cell may run over several lines.
/// A quote that is never closed or stands inside a plain cell is a trouble and ends the reading:
/// guessing where the cell ends would move every cell after it. Bytes may come in pieces, so that
/// a long table need not be held as a whole.
struct CSVReader {
    /// Why reading ended before the end.
    struct Trouble: Hashable {
        let code: FindingCode
        let line: Int
        let found: String
        let suggestion: String
    }

    /// The records read and not yet taken away, blank lines left out.
    private(set) var records: [CSVRecord] = []
    /// What ended the reading; what follows is not looked at.
    private(set) var trouble: Trouble?

    private var cells: [String] = []
    private var cell: [UInt8] = []
    private var state = State.start
    private var line = 1
    private var firstLine = 1
    private var isPlainASCII = true

    private enum State { case start, plain, quoted, closed }

    /// The records of a text; reading ends where a quote is broken.
    /// - Parameter comment: what a line begins with that is left out.
    static func records(
        of text: SourceText, comment: String? = nil, findings: inout Findings
    ) -> [CSVRecord] {
        var reader = CSVReader()
        for line in text.lines {
            let isComment = comment.map(line.hasPrefix) ?? false
            if !isComment { reader.read(line.utf8) }
            reader.read(CollectionOfOne(Self.lineFeed))
        }
        reader.finish()
        if let trouble = reader.trouble {
            findings.report(
                trouble.code, .error, line: trouble.line, subject: "the row",
                found: trouble.found, suggestion: trouble.suggestion)
        }
        return reader.records
    }

    /// Reads on.
    mutating func read(_ bytes: some Sequence<UInt8>) {
        guard trouble == nil else { return }
        for byte in bytes {
            take(byte)
            if trouble != nil { return }
        }
    }

    /// Takes away the records read so far.
    mutating func takeRecords() -> [CSVRecord] {
        defer { records.removeAll(keepingCapacity: true) }
        return records
    }

    /// Ends the last line, where the file does not.
    mutating func finish() {
        guard trouble == nil else { return }
        if state == .quoted {
            stop(firstLine, "a quote that is never closed", "a closing quote")
        } else {
            endLine()
        }
    }

    private mutating func take(_ byte: UInt8) {
        switch (state, byte) {
        case (.quoted, Self.quote): state = .closed
        case (.quoted, _): add(byte)
        case (_, Self.comma): endCell()
        case (_, Self.lineFeed): endLine()
        case (.start, Self.quote): state = .quoted
        case (.plain, Self.quote):
            stop(line, "a quote inside a plain cell", Self.howToQuote)
        case (.start, _), (.plain, _):
            add(byte)
            state = .plain
        case (.closed, Self.quote):
            add(byte)
            state = .quoted
        case (.closed, Self.carriageReturn): break
        case (.closed, _):
            stop(line, "something after a closing quote", Self.howToQuote)
        }
        if byte == Self.lineFeed { line += 1 }
    }

    private mutating func add(_ byte: UInt8) {
        cell.append(byte)
        if byte >= 0x80 { isPlainASCII = false }
        if cell.count > SourceText.longestLine {
            stop(
                line, "a cell of more than \(SourceText.longestLine) bytes",
                "a table; its cells are much shorter", .lineTooLong)
        }
    }

    private mutating func endCell() {
        if isPlainASCII {
            cells.append(String(decoding: cell, as: UTF8.self))
        } else if let text = String(validating: cell, as: UTF8.self) {
            cells.append(text)
        } else {
            stop(line, "bytes that are not UTF-8", "save the file as UTF-8", .notText)
        }
        cell.removeAll(keepingCapacity: true)
        isPlainASCII = true
        state = .start
    }

    private mutating func endLine() {
        if state == .plain, cell.last == Self.carriageReturn { cell.removeLast() }
        let isBlank = cells.isEmpty && cell.isEmpty && state != .closed
        if isBlank {
            state = .start
        } else {
            endCell()
            if trouble == nil { records.append(CSVRecord(line: firstLine, cells: cells)) }
            cells.removeAll(keepingCapacity: true)
        }
        firstLine = line + 1
    }

    private mutating func stop(
        _ line: Int, _ found: String, _ suggestion: String, _ code: FindingCode = .malformedRow
    ) {
        trouble = Trouble(code: code, line: line, found: found, suggestion: suggestion)
    }

    private static let howToQuote = "quote the whole cell and double the quotes in it"
    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
}
