import RecordBook
import ShortTrack

/// Reads a table of places: podiums a page lacks, or corrections published later.
///
/// A table is taken whole or not at all. One statement is made of each event and source; what a
/// plain table gives are single places, what a correction gives is the whole podium.
struct PlacingsReader {
    private let text: SourceText
    private let format: InputFormat
    private let actor: String
    private var findings: Findings
    private var people = PersonRegister()

    init(_ text: SourceText, as format: InputFormat, actor: String, findings: Findings) {
        self.text = text
        self.format = format
        self.actor = actor
        self.findings = findings
    }

    mutating func read() -> ReadFile {
        let rows = rows()
        if rows.isEmpty, isSound {
            findings.report(
                .emptyInput, .error, line: text.firstLine, subject: "the file",
                found: "a header without rows", suggestion: "a row for each place")
        }
        let drafts = isSound ? drafts(of: rows) : []
        return ReadFile(
            name: text.file, format: format, season: rows.first?.event.competition.season,
            drafts: isSound ? drafts : [], findings: findings.all)
    }

    private var isSound: Bool { !findings.all.contains { $0.severity == .error } }

    private mutating func rows() -> [PlacingsRow] {
        let records = CSVReader.records(of: text, findings: &findings)
        guard let header = records.first, let columns = columns(in: header) else { return [] }
        return records.dropFirst().compactMap { record in
            guard record.cells.count == columns.count else {
                findings.report(
                    .malformedRow, .error, line: record.line, subject: "the row",
                    found: "\(record.cells.count) cells", suggestion: "\(columns.count) cells")
                return nil
            }
            return PlacingsRow(
                Dictionary(zip(columns, record.cells), uniquingKeysWith: { first, _ in first }),
                line: record.line, as: format, findings: &findings)
        }
    }

    private mutating func columns(in header: CSVRecord) -> [PlacingsColumn]? {
        let names = header.cells.map { $0.trimmed.lowercased() }
        let columns = names.compactMap(PlacingsColumn.init(rawValue:))
        let required = PlacingsColumn.required(in: format)
        guard columns.count == names.count, Set(names).count == names.count,
            required.allSatisfy(columns.contains), columns.count == required.count
        else {
            findings.report(
                .malformedRow, .error, line: header.line, subject: "the columns",
                found: names.joined(separator: ","),
                suggestion: PlacingsColumn.header(of: format))
            return nil
        }
        return columns
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
                        document: group.source, line: line,
                        authority: group.reason == nil ? .officialResult : .correction)))
        }
        var places: [Place] = []
        var met: [Competitor: Int] = [:]
        func place(_ competitor: Competitor, by row: PlacingsRow) {
            places.append(Place(rank: row.rank, competitor: competitor))
            if let line = met.updateValue(row.line, forKey: competitor) {
                findings.report(
                    .repeatedStatement, .error, line: row.line, subject: "\(row.event)",
                    found: "\(row.printed.nation) \(row.printed.name)".trimmed + " again",
                    suggestion: "one place; line \(line) gives one already")
            }
        }
        for row in rows {
            guard !row.event.distance.isRelay else {
                place(.team(row.printed.nation), by: row)
                continue
            }
            let known = people.forms.count
            let competitor = people.identify(row.printed, in: row.event.category, line: row.line)
            place(competitor, by: row)
            for form in people.forms[known...] {
                draft(.person(form.person), in: .people, line: row.line)
            }
        }
        let placings = Placings(
            event: group.event, places: places, extent: group.reason == nil ? .some : .podium,
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
