import RecordBook
import ShortTrack

/// Reads a table of places: podiums a page lacks, or corrections published later.
///
/// A row that cannot be read costs no other. One statement is made of each event and source; what a
/// plain table gives are single places, what a correction gives is the whole podium.
struct PlacingsReader {
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
            text, columns: PlacingsColumn.required(in: format),
            optional: PlacingsColumn.optional(in: format), findings: &findings
        ).compactMap { PlacingsRow($0, as: format, findings: &findings) }
        let drafts = drafts(of: rows)
        return ReadFile(
            name: text.file, format: format, season: rows.first?.event.competition.season,
            drafts: drafts, findings: findings.all)
    }

    private mutating func drafts(of rows: [PlacingsRow]) -> [Draft] {
        var groups: [PlacingsRow.Group] = []
        var members: [PlacingsRow.Group: [PlacingsRow]] = [:]
        for row in rows {
            if members[row.group] == nil { groups.append(row.group) }
            members[row.group, default: []].append(row)
        }
        return groups.flatMap { drafts(of: $0, members[$0] ?? []) }
    }

    private mutating func drafts(of group: PlacingsRow.Group, _ rows: [PlacingsRow]) -> [Draft] {
        var drafts: [Draft] = []
        func draft(_ body: Body, in stream: RecordBook.Stream, line: Int) {
            drafts.append(
                Draft(
                    stream: stream, body: body, knownSince: group.day, actor: actor,
                    source: Source(
                        document: group.source, line: line, authority: group.authority)))
        }
        var places: [Place] = []
        var met: [Competitor: Int] = [:]
        func place(_ competitor: Competitor, by row: PlacingsRow) {
            if let line = met[competitor] {
                return findings.report(
                    .repeatedStatement, .error, line: row.line, subject: "\(row.event)",
                    found: "\(row.printed.nation) \(row.printed.name)".trimmed + " again",
                    suggestion: "one place; line \(line) gives one already")
            }
            met[competitor] = row.line
            places.append(Place(rank: row.rank, competitor: competitor))
            if row.basis == .inferred {
                findings.report(
                    .placeInferred, .note, line: row.line,
                    subject: "\(row.event), rank \(row.rank)",
                    found: "\(row.printed.nation) \(row.printed.name)".trimmed,
                    suggestion: "a source that says so; it follows from this: \(row.note)")
            }
        }
        for row in rows {
            guard !row.event.distance.isRelay else {
                place(.team(row.printed.nation), by: row)
                continue
            }
            let (competitor, stated) = sightings.identify(
                row.printed, by: row.source, on: row.day)
            place(competitor, by: row)
            if let stated { draft(stated, in: .people, line: row.line) }
        }
        let placings = Placings(
            event: group.event, places: places, extent: group.extent,
            correction: group.reason)
        if group.reason == nil {
            draft(
                .held(EventDay(event: group.event, date: group.day)),
                in: .competition(group.event.competition), line: rows.first?.line ?? 1)
        }
        draft(
            .placings(placings), in: .competition(group.event.competition),
            line: rows.first?.line ?? 1)
        return drafts
    }
}
