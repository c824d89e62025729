import RecordBook
import ShortTrack

/// Reads which seasons of the series were held and which were cancelled, and which tables were new
/// in them.
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
            text, columns: SeasonsColumn.required, optional: SeasonsColumn.optional,
            findings: &findings)
        var met: [SeasonID: Int] = [:]
        let drafts = rows.flatMap { self.drafts(of: $0, met: &met) }
        return ReadFile(
            name: text.file, format: .seasons, drafts: drafts, findings: findings.all)
    }

    private mutating func drafts(
        of row: TableRow<SeasonsColumn>, met: inout [SeasonID: Int]
    ) -> [Draft] {
        let season = row.season(.season, findings: &findings)
        let state = row.value(
            .state, expected: SeasonState.allCases.map(\.rawValue).joined(separator: " or "),
            findings: &findings
        ) { SeasonState(rawValue: $0) }
        let introduced = row.list(
            .introduced, expected: "tables such as mixed relay; women 3000", findings: &findings
        ) { StandingID(slug: $0.replacing(" ", with: "-")) }
        let source = row.words(.source, expected: "where it is known from", findings: &findings)
        guard let season, let state, let introduced, let source else { return [] }
        if let line = met.updateValue(row.line, forKey: season.id) {
            findings.report(
                .repeatedStatement, .error, line: row.line, subject: "\(season.id)",
                found: "the season again", suggestion: "one row; line \(line) has it already")
            return []
        }
        return ([.state(state)] + introduced.map(Body.introduced)).map { body in
            Draft(
                stream: .season(season.id), body: body, knownSince: season.lastDay, actor: actor,
                source: Source(document: source, line: row.line, authority: .page))
        }
    }
}
