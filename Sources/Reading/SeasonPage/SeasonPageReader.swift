import RecordBook
import ShortTrack

/// Reads the text of a published season page, every line of it.
///
/// The layout is that of 2023-24: a facts box, sentences, then men, women and the mixed relay
/// with a calendar and standings each. A line that nothing here understands ends up in a finding.
struct SeasonPageReader {
    let page: PageSection
    let season: SeasonID
    var findings: Findings
    var people = PersonRegister()
    var facts = FactsBox()
    var calendar: [CalendarEntry] = []
    /// The stops by stage, with the line that names each first.
    var stops: [Int: Stop] = [:]
    /// The published tables: their captions, how many rows each has, how many with points.
    var tables: [PublishedStanding] = []
    var statements: [PageStatement] = []
    /// Lines that nobody has understood yet.
    var pending: Set<Int>
    let text: SourceText
    let lines: [PageLine]
    private let actor: String

    /// Reads a page; one that is no season page of this layout gives a finding and no drafts.
    static func read(_ text: SourceText, actor: String, findings: Findings) -> ReadFile {
        var findings = findings
        let lines = text.lines.enumerated().map { PageLine($1, number: $0 + 1) }
        guard let page = PageSection(lines), let season = Self.season(in: page.title) else {
            findings.report(
                .unknownFormat, .error, line: text.firstLine, subject: "the page",
                found: "\"\(text.opening)\"",
                suggestion: "a season page, with a title such as \"= 2023–24 … World Cup =\"")
            return ReadFile(
                name: text.file, format: .seasonPage, drafts: [], findings: findings.all)
        }
        var reader = SeasonPageReader(
            page: page, season: season, findings: findings, text: text, lines: lines,
            actor: actor)
        return reader.read()
    }

    private init(
        page: PageSection, season: SeasonID, findings: Findings, text: SourceText,
        lines: [PageLine], actor: String
    ) {
        self.page = page
        self.season = season
        self.findings = findings
        self.text = text
        self.lines = lines
        self.actor = actor
        pending = Set(lines.filter { $0.form != .blank }.map(\.number))
    }

    private mutating func read() -> ReadFile {
        guard hasKnownLayout() else {
            return ReadFile(
                name: text.file, format: .seasonPage, season: season, drafts: [],
                findings: findings.all)
        }
        understood(page.line)
        readFactsBox()
        for (category, section) in categorySections {
            understood(section.line)
            readCalendar(of: category, in: section)
        }
        settleStops()
        stateCalendar()
        for (category, section) in categorySections { readStandings(of: category, in: section) }
        stateFacts()
        readSentences()
        readClosingSections()
        statePeople()
        reportSlips()
        reportPending()
        reportCuts()
        return ReadFile(
            name: text.file, format: .seasonPage, season: season,
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

    /// The sections of the categories in the order of the page.
    var categorySections: [(category: Category, section: PageSection)] {
        page.sections.compactMap { section in
            switch FoldedName(section.title).key {
            case "men", "mens": (.men, section)
            case "women", "womens", "ladies": (.women, section)
            case "mixed", "mixedrelay", "mixedrelays": (.mixed, section)
            default: nil
            }
        }
    }

    private var drafts: [Draft] {
        let days = calendar.compactMap(\.date)
        guard let first = days.min(), let last = days.max() else { return [] }
        return statements.enumerated()
            .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
            .map { _, statement in
                let day: CalendarDate =
                    switch statement.known {
                    case .before: first
                    case .after: last
                    case .on(let day): day
                    }
                return Draft(
                    stream: statement.stream(of: season), body: statement.body, knownSince: day,
                    actor: actor,
                    source: Source(document: page.title, line: statement.line, authority: .page))
            }
    }

    private static func season(in title: String) -> SeasonID? {
        guard title.lowercased().contains("world cup") || title.contains("World Tour"),
            let match = title.firstMatch(of: /\b(\d{4}[–-]\d{2})\b/)
        else { return nil }
        return SeasonID(match.output.1)
    }
}
