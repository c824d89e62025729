import RecordBook
import ShortTrack

/// Reads the text of a published season page, every line of it.
///
/// A page has a title, a facts box, sentences, and sections of tables in whatever order its season
/// gives them: tables are known by their head rows, and what they are about by the headings over
/// them. A line that nothing here understands ends up in a finding.
struct SeasonPageReader {
    let page: PageSection
    let season: SeasonID
    var findings: Findings
    var people = PersonRegister()
    var facts = FactsBox()
    var calendar: [CalendarEntry] = []
    /// The tables with what stands over them, in the order of the page.
    var found: [FoundTable] = []
    /// The stops by stage, with the line that names each first.
    var stops: [Int: Stop] = [:]
    /// The stops that headings name.
    var headedStops: [HeadedStop] = []
    /// How each nation's teams are called first, and in which line.
    var teamNames: [Nation: (name: String, line: Int)] = [:]
    /// The published tables: their captions, how many rows each has, how many with points.
    var tables: [PublishedStanding] = []
    var statements: [PageStatement] = []
    /// Lines that nobody has understood yet.
    var pending: Set<Int>
    let lines: [PageLine]
    let end: PageEnd
    private let format: InputFormat
    private let actor: String

    /// Reads the text of a page.
    static func read(_ text: SourceText, actor: String, findings: Findings) -> ReadFile {
        read(
            text.lines.enumerated().map { PageLine($1, number: $0 + 1) },
            as: .seasonPage, end: text.endsWithLineEnd ? .withLine : .inLine, actor: actor,
            findings: findings)
    }

    /// Reads the lines of a page; one that is no season page gives a finding and no drafts.
    /// - Parameters:
    ///   - format: what the lines were made of.
    ///   - end: how the file ends.
    static func read(
        _ lines: [PageLine], as format: InputFormat, end: PageEnd, actor: String,
        findings: Findings
    ) -> ReadFile {
        guard let page = PageSection(lines), let season = Self.season(in: page.title) else {
            var findings = findings
            let first = lines.first { $0.form != .blank }
            let words = first?.words ?? ""
            findings.report(
                .unknownFormat, .error, line: first?.number, subject: "the page",
                found: "\"\(words.count > 60 ? words.prefix(60) + "…" : words)\"",
                suggestion: "a season page, with a title such as \"= 2023–24 … World Cup =\"")
            return ReadFile(
                name: findings.file, format: format, drafts: [], findings: findings.all)
        }
        var reader = SeasonPageReader(
            page: page, season: season, findings: findings, lines: lines, format: format,
            end: end, actor: actor)
        return reader.read()
    }

    private init(
        page: PageSection, season: SeasonID, findings: Findings, lines: [PageLine],
        format: InputFormat, end: PageEnd, actor: String
    ) {
        self.page = page
        self.season = season
        self.findings = findings
        self.lines = lines
        self.format = format
        self.end = end
        self.actor = actor
        // The title may be the bold words of a sentence that has yet to be read.
        let title = PageLine.Form.heading(level: page.level, title: page.title)
        pending = Set(
            lines.filter { line in
                if case .frame = line.form { return false }
                return line.form != .blank && line.form != title
            }
            .map(\.number))
    }

    private mutating func read() -> ReadFile {
        guard hasKnownLayout() else {
            return ReadFile(
                name: findings.file, format: format, season: season, drafts: [],
                findings: findings.all)
        }
        readFactsBox()
        findTables(in: page, under: PageContext())
        readCalendars()
        readStandings()
        stateFacts()
        readSentences()
        readClosingSections()
        statePeople()
        settleDays()
        reportSlips()
        reportPending()
        reportCuts()
        return ReadFile(
            name: findings.file, format: format, season: season,
            size: PageSize(
                lines, factsBox: facts.lineCount,
                standingRows: tables.map(\.rowsWithPoints).reduce(0, +)),
            drafts: drafts, findings: findings.all)
    }

    /// Marks a line as understood, or as named in a finding already.
    mutating func understood(_ line: Int) { pending.remove(line) }

    mutating func state(_ body: Body, _ known: PageStatement.Known, line: Int) {
        statements.append(PageStatement(line: line, body: body, known: known))
    }

    private var drafts: [Draft] {
        let days = calendar.map(\.day)
        guard let first = days.min(), let last = days.max() else { return [] }
        return statements.enumerated()
            .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
            .map { _, statement in
                let day: CalendarDate? =
                    switch statement.known {
                    case .before: first
                    case .after: last
                    case .event(let index): calendar[index].day
                    case .stop(let stage): calendar.filter { $0.stage == stage }.map(\.day).min()
                    }
                return Draft(
                    stream: statement.stream(of: season), body: statement.body,
                    knownSince: day ?? first, actor: actor,
                    source: Source(document: page.title, line: statement.line, authority: .page))
            }
    }

    static func season(in title: String) -> SeasonID? {
        guard title.lowercased().contains("world cup") || title.contains("World Tour"),
            let match = seasonName.used({ title.firstMatch(of: $0)?.output })
        else { return nil }
        return SeasonID(match.1)
    }

    private static let seasonName = Pattern(/\b(\d{4}[–-]\d{2})\b/)
}
