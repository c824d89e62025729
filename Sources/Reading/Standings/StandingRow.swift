import RecordBook
import ShortTrack

/// One row of a table of names or titles, understood.
struct StandingRow {
    /// What a row says of a standing.
    enum Claim: Hashable {
        /// Who has a rank, and the published total where one was published.
        case line(rank: Int, points: Points?)
        /// Who won it.
        case title
    }

    let line: Int
    let season: SeasonID
    /// The day from which what a season came to is known.
    let day: CalendarDate
    let standing: StandingID
    let claim: Claim
    let printed: PrintedName
    let source: String

    /// Whether a nation's team is meant and not a skater.
    var isTeam: Bool { Self.isTeam(standing) }

    private static func isTeam(_ standing: StandingID) -> Bool {
        standing.scope == .relay || standing.scope == .nations
    }

    /// Understands a row, or says which cells are wrong.
    init?(_ row: TableRow<StandingColumn>, as format: InputFormat, findings: inout Findings) {
        let season = row.season(.season, findings: &findings)
        let category = row.value(
            .category, expected: "men, women or mixed", findings: &findings
        ) { Category(rawValue: $0) }
        let standing = category.flatMap { category in
            row.value(
                .table,
                expected: "overall, relay, nations, 500, 1000, 1500 or 3000; mixed: relay, nations",
                findings: &findings
            ) { StandingID(category: category, word: $0).flatMap { $0.isOfTheSeries ? $0 : nil } }
        }
        var claim: Claim? = .title
        if format == .names {
            let rank = row.rank(.rank, findings: &findings)
            let points: Points?? = row.value(
                .points, .badNumber, expected: "a total such as 5312, or nothing",
                findings: &findings
            ) { $0.isEmpty ? .some(nil) : Points($0).map(Optional.some) }
            claim = rank.flatMap { rank in points.map { .line(rank: rank, points: $0) } }
        }
        let nation = row.nation(.noc, findings: &findings)
        let name = row.value(.name, expected: "the skater's name", findings: &findings) {
            standing.map(Self.isTeam) ?? true ? "" : FoldedName($0).words.isEmpty ? nil : $0
        }
        let basis = row.value(.basis, expected: PlaceBasis.expected, findings: &findings) {
            PlaceBasis(cell: $0)
        }
        let source = row.words(
            .source, expected: "where it is known from", findings: &findings)
        guard let season, let standing, let claim, let nation, let name, let basis, let source
        else { return nil }
        line = row.line
        self.season = season.id
        day = season.lastDay
        self.standing = standing
        self.claim = claim
        printed = PrintedName(nation: nation, name: name)
        self.source = basis == .inferred ? Source.inferred + source : source
    }
}

extension StandingID {
    /// Whether a season of the series has ever had such a table.
    fileprivate var isOfTheSeries: Bool {
        switch scope {
        case .relay, .nations: true
        case .overall: category != .mixed
        case .distance(let metres): category != .mixed && [500, 1000, 1500, 3000].contains(metres)
        }
    }
}
