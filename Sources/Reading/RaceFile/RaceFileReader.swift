public import ShortTrack

/// Reads a race file: one row for each starter of each race, as official result pages have them.
///
/// Bytes come in pieces and competitions go out whole as soon as the next one begins, so that
/// what is held is one competition, however long the file. The rows of a competition must stand
/// together; their order does not matter otherwise. A cell that is wrong is a finding and stays
/// unknown; a row without event, race or starter is left out.
public struct RaceFileReader {
    /// What has been read since the last part.
    public struct Part: Sendable {
        /// The events, each with all its races.
        public let events: [PrintedEvent]
        /// What is wrong with the rows.
        public let findings: [Finding]
    }

    /// Whether the file turned out not to be a race file, or cannot be read on.
    public private(set) var isUnreadable = false

    private var csv = CSVReader()
    private var findings: Findings
    /// The findings of competitions that have gone out, each once for all its rows.
    private var settled: [Finding] = []
    private var rows: RaceFileRows
    private var columns: [Int] = []
    private var competition: RaceFileCompetition?
    private var closed: Set<CompetitionID> = []
    private var scattered: Set<CompetitionID> = []
    private var isEmpty = true
    /// Whether the row before was left out.
    private var isAfterGap = false
    /// What is left of the byte order mark a file may begin with.
    private var mark: ArraySlice<UInt8> = [0xEF, 0xBB, 0xBF]

    /// Begins to read.
    /// - Parameter file: the file's name, for findings.
    public init(file: String) {
        findings = Findings(file: file)
        rows = RaceFileRows()
    }

    /// Whether the beginning of a file, with its first line, is that of a race file.
    public static func recognises(_ beginning: [UInt8]) -> Bool {
        var csv = CSVReader()
        // The head row is far shorter.
        csv.read(beginning.prefix(512))
        return csv.records.first.map { RaceFileColumn.recognises(headings($0)) } ?? false
    }

    /// Reads on.
    public mutating func read(_ bytes: [UInt8]) -> Part {
        var rest = bytes[...]
        while let next = mark.first, rest.first == next {
            mark = mark.dropFirst()
            rest = rest.dropFirst()
        }
        if !rest.isEmpty { mark = [] }
        csv.read(rest)
        return part(of: takeRecords())
    }

    /// Ends the reading.
    public mutating func finish() -> Part {
        csv.finish()
        var events = takeRecords()
        if let competition { events += competition.events(&findings) }
        competition = nil
        if isEmpty, !isUnreadable {
            isUnreadable = true
            findings.report(
                .emptyInput, .error, line: 1, subject: "the file",
                found: columns.isEmpty ? "no bytes at all" : "a header without rows",
                suggestion: "a row for each starter")
        }
        settled += findings.settle()
        return part(of: events)
    }

    private mutating func part(of events: [PrintedEvent]) -> Part {
        defer { settled = [] }
        return Part(events: events, findings: settled)
    }

    /// The competitions completed by the records read since.
    private mutating func takeRecords() -> [PrintedEvent] {
        var events: [PrintedEvent] = []
        for record in csv.takeRecords() where !isUnreadable {
            if columns.isEmpty {
                readHeader(record)
            } else {
                isEmpty = false
                events += take(record)
            }
        }
        if let trouble = csv.trouble, !isUnreadable {
            isUnreadable = true
            findings.report(
                trouble.code, .error, line: trouble.line, subject: "the row",
                found: trouble.found, suggestion: trouble.suggestion)
        }
        return events
    }

    private static func headings(_ record: CSVRecord) -> [String] {
        record.cells.map { $0.trimmed.lowercased() }
    }

    private mutating func readHeader(_ record: CSVRecord) {
        let headings = Self.headings(record)
        guard let places = RaceFileColumn.places(in: headings) else {
            isUnreadable = true
            findings.report(
                .malformedRow, .error, line: record.line, subject: "the columns",
                found: headings.joined(separator: ","), suggestion: RaceFileColumn.header)
            return
        }
        columns = places
    }

    /// Takes a row in; the competition before it, where the row begins another.
    private mutating func take(_ record: CSVRecord) -> [PrintedEvent] {
        guard let start = understand(record) else {
            competition?.noteGap()
            isAfterGap = true
            // Where no competition ever begins, what is wrong is not gathered without end.
            if findings.all.count > 10_000 { settled += findings.settle() }
            return []
        }
        defer { isAfterGap = false }
        let id = start.event.competition
        var finished: [PrintedEvent] = []
        if competition?.id != id {
            if let competition {
                finished = competition.events(&findings)
                settled += findings.settle(before: record.line)
                closed.insert(competition.id)
            }
            competition = nil
            guard !closed.contains(id) else {
                if scattered.insert(id).inserted {
                    findings.report(
                        .rowsScattered, .error, line: record.line, subject: "\(id)",
                        found: "rows of the competition after those of another; they are left out",
                        suggestion: "all rows of a competition together")
                }
                return finished
            }
            competition = RaceFileCompetition(id: id)
        }
        if let rule = competition?.take(start, isAfterGap: isAfterGap), !start.rule.isEmpty,
            start.rule != rule
        {
            findings.report(
                .ruleNotUnderstood, .warning, line: record.line, subject: "column rule",
                found: "\"\(start.rule)\"",
                suggestion: "the rule of the other rows of the race, \"\(rule)\"; read so")
        }
        return finished
    }

    private mutating func understand(_ record: CSVRecord) -> RaceFileStart? {
        guard record.cells.count == columns.count else {
            findings.report(
                .malformedRow, .error, line: record.line, subject: "the row",
                found: "\(record.cells.count) cells", suggestion: "\(columns.count) cells")
            return nil
        }
        let row = RaceFileRow(line: record.line, cells: record.cells, columns: columns)
        return rows.understand(row, &findings)
    }
}
