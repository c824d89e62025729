import RecordBook
import ShortTrack

/// Reads a table of who is who: which names are one person, which one is two people.
///
/// A table is taken whole or not at all. Whether anybody was ever printed under a name is not
/// known here; the records say so.
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
        let rows = TableRows.read(
            text, columns: PeopleColumn.required, optional: PeopleColumn.optional,
            findings: &findings
        ).compactMap { PeopleRow($0, findings: &findings) }
        var lines: [String: Int] = [:]
        for row in rows {
            if let line = lines.updateValue(row.line, forKey: row.body.subject) {
                findings.report(
                    .repeatedStatement, .error, line: row.line, subject: row.title,
                    found: "again", suggestion: "one row; line \(line) says so already")
            }
        }
        let drafts = rows.map { row in
            // Who is who does not begin on a day.
            Draft(
                stream: .people, body: row.body, knownSince: .distantPast, actor: actor,
                source: Source(document: row.source, line: row.line, authority: .page))
        }
        return ReadFile(
            name: text.file, format: .people, drafts: findings.hasErrors ? [] : drafts,
            findings: findings.all)
    }
}
