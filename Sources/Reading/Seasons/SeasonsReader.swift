import RecordBook
import ShortTrack

/// Reads which seasons of the series were held and which were cancelled: a statement a row.
///
/// Each row stands alone: one that cannot be read costs no other.
struct SeasonsReader {
    private let text: SourceText
    private let actor: String
    private var findings: Findings

    init(_ text: SourceText, actor: String, findings: Findings) {
        self.text = text
        self.actor = actor
        self.findings = findings
    }

    mutating func read() -> ReadFile {
        let rows: [TableRow<SeasonsColumn>] = TableRows.read(
            text, columns: SeasonsColumn.allCases, findings: &findings)
        var met: [SeasonID: Int] = [:]
        let drafts = rows.compactMap { draft(of: $0, met: &met) }
        return ReadFile(
            name: text.file, format: .seasons, drafts: drafts, findings: findings.all)
    }

    private mutating func draft(
        of row: TableRow<SeasonsColumn>, met: inout [SeasonID: Int]
    ) -> Draft? {
        let season = row.season(.season, findings: &findings)
        let state = row.value(
            .state, expected: SeasonState.allCases.map(\.rawValue).joined(separator: " or "),
            findings: &findings
        ) { SeasonState(rawValue: $0) }
        let source = row.words(.source, expected: "where it is known from", findings: &findings)
        guard let season, let state, let source else { return nil }
        if let line = met.updateValue(row.line, forKey: season.id) {
            findings.report(
                .repeatedStatement, .error, line: row.line, subject: "\(season.id)",
                found: "the season again", suggestion: "one row; line \(line) has it already")
            return nil
        }
        return Draft(
            stream: .season(season.id), body: .state(state), knownSince: season.lastDay,
            actor: actor, source: Source(document: source, line: row.line, authority: .page))
    }
}
