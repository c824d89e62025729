import RecordBook
import ShortTrack

/// Reads who is meant by a nameless line of a standing, or who won one: a claim a row.
///
/// The page of 2013-14 prints 28000 points on top of the men's 500 m and no name; the table beside
/// it names Victor An. Each row stands alone: one that cannot be read costs no other. What two
/// sources say differently is kept twice; which of them is right is not decided here.
struct StandingRowsReader {
    private let text: SourceText
    private let format: InputFormat
    private let actor: String
    private var findings: Findings
    private var sightings = Sightings()

    init(_ text: SourceText, as format: InputFormat, actor: String, findings: Findings) {
        self.text = text
        self.format = format
        self.actor = actor
        self.findings = findings
    }

    mutating func read() -> ReadFile {
        let rows = TableRows.read(
            text, columns: StandingColumn.required(in: format),
            optional: StandingColumn.optional(in: format), findings: &findings
        ).compactMap { StandingRow($0, as: format, findings: &findings) }
        let drafts = withoutRepeats(rows.flatMap { statements(of: $0) })
        return ReadFile(
            name: text.file, format: format, season: format == .names ? rows.first?.season : nil,
            drafts: drafts, findings: findings.all)
    }

    private mutating func statements(of row: StandingRow) -> [Draft] {
        let source = Source(document: row.source, line: row.line, authority: .page)
        func draft(_ body: Body, in stream: RecordBook.Stream) -> Draft {
            Draft(stream: stream, body: body, knownSince: row.day, actor: actor, source: source)
        }
        let (competitor, stated) =
            row.isTeam
            ? (.team(row.printed.nation), nil)
            : sightings.identify(row.printed, by: row.source, on: row.day)
        let claim: Body
        switch row.claim {
        case .line(let rank, let points):
            claim = .standing(
                StandingClaim(
                    standing: row.standing, rank: rank, competitor: competitor, points: points))
        case .title:
            claim = .champion(
                TitleClaim(
                    season: row.season, standing: row.standing, competitor: competitor,
                    count: nil))
        }
        return [stated.map { draft($0, in: .people) }, draft(claim, in: .season(row.season))]
            .compactMap(\.self)
    }

    /// A source says a thing once.
    private mutating func withoutRepeats(_ drafts: [Draft]) -> [Draft] {
        var met: [Saying: Int] = [:]
        return drafts.filter { draft in
            guard draft.body.kind.isClaim,
                let line = met.updateValue(draft.source.line ?? 0, forKey: Saying(draft))
            else { return true }
            findings.report(
                .repeatedStatement, .error, line: draft.source.line,
                subject: draft.body.subject, found: "the same from the same source again",
                suggestion: "once; line \(line) says it already")
            return false
        }
    }
}

/// What a source says once: a line of a table, by whom it ranks; anything else, word for word.
private struct Saying: Hashable {
    private let document: String
    private let body: Body?
    private let standing: StandingID?
    private let competitor: Competitor?

    init(_ draft: Draft) {
        document = draft.source.document
        if case .standing(let claim) = draft.body, let competitor = claim.competitor {
            (standing, self.competitor, body) = (claim.standing, competitor, nil)
        } else {
            (standing, competitor, body) = (nil, nil, draft.body)
        }
    }
}
