import RecordBook
import ShortTrack

/// Reads a table of who is who: which names are one person, which one is two people.
///
/// A table is taken whole or not at all. Whether anybody was ever printed under a name is not
/// known here; the office says so.
struct PeopleReader {
    private let text: SourceText
    private let actor: String
    private var findings: Findings

    init(_ text: SourceText, actor: String, findings: Findings) {
        self.text = text
        self.actor = actor
        self.findings = findings
    }

    mutating func read() -> ReadFile {
        let drafts = drafts()
        if drafts.isEmpty, findings.all.isEmpty {
            findings.report(
                .emptyInput, .error, line: text.firstLine, subject: "the file",
                found: "a header without rows", suggestion: "a row for each pair of names")
        }
        let isSound = !findings.all.contains { $0.severity == .error }
        return ReadFile(
            name: text.file, format: .people, drafts: isSound ? drafts : [],
            findings: findings.all)
    }

    private mutating func drafts() -> [Draft] {
        let records = CSVReader.records(of: text, findings: &findings)
        guard let header = records.first, let columns = columns(in: header) else { return [] }
        var lines: [String: Int] = [:]
        return records.dropFirst().compactMap { record in
            guard record.cells.count == columns.count else {
                findings.report(
                    .malformedRow, .error, line: record.line, subject: "the row",
                    found: "\(record.cells.count) cells", suggestion: "\(columns.count) cells")
                return nil
            }
            let cells = Dictionary(
                zip(columns, record.cells), uniquingKeysWith: { first, _ in first })
            guard let row = PeopleRow(cells, line: record.line, findings: &findings) else {
                return nil
            }
            if let line = lines.updateValue(record.line, forKey: row.body.subject) {
                findings.report(
                    .repeatedStatement, .error, line: record.line, subject: row.title,
                    found: "again", suggestion: "one row; line \(line) says so already")
            }
            // Who is who does not begin on a day.
            return Draft(
                stream: .people, body: row.body, knownSince: .distantPast, actor: actor,
                source: Source(document: row.source, line: record.line, authority: .page))
        }
    }

    private mutating func columns(in header: CSVRecord) -> [PeopleColumn]? {
        let names = header.cells.map { $0.trimmed.lowercased() }
        let columns = names.compactMap(PeopleColumn.init(rawValue:))
        guard columns.count == names.count, Set(columns).count == columns.count,
            PeopleColumn.allCases.allSatisfy({ $0.isOptional || columns.contains($0) })
        else {
            findings.report(
                .malformedRow, .error, line: header.line, subject: "the columns",
                found: names.joined(separator: ","),
                suggestion: PeopleColumn.header
                    + ", and for a separation seasons,competitions,category,names")
            return nil
        }
        return columns
    }
}
