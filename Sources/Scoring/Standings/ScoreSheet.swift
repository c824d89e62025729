public import Rulebook
public import ShortTrack

/// Everything that can go into one competitor's total in one table, event by event.
public struct ScoreSheet: Hashable, Sendable {
    /// One event of the sheet.
    public struct Line: Hashable, Sendable {
        /// The event.
        public let event: Event
        /// What came of it.
        public let score: EventScore
        /// Whether it counts, by what is known; an unknown result counts for nothing yet.
        public let isCounted: Bool
    }

    /// The table.
    public let standing: StandingID
    /// Whose sheet it is; missing for somebody no source lists.
    public let competitor: Competitor?
    /// How many results count.
    public let best: BestOf
    /// The total, as exactly as it follows from what is known.
    public let total: TotalRange
    /// What came of each event held for the table, in order.
    let scores: [EventScore]
    /// The events, shared by the sheets of a table.
    private let events: [Event]
    private let isCounted: [Bool]

    /// The events held for the table, in order.
    public var lines: [Line] {
        events.indices.map {
            Line(event: events[$0], score: scores[$0], isCounted: isCounted[$0])
        }
    }

    init(
        standing: StandingID, competitor: Competitor?, best: BestOf, events: [Event],
        scores: [EventScore]
    ) {
        self.standing = standing
        self.competitor = competitor
        self.best = best
        self.events = events
        self.scores = scores
        let lowest = scores.map(\.lowest)
        let isTaken = scores.map { $0.place != nil }
        isCounted = Self.areCounted(lowest, isTaken, limit: best.fewest ?? best.counted)
        let counted = zip(lowest, isCounted).reduce(Points.zero) { $1.1 ? $0 + $1.0 : $0 }
        let highest = scores.map(\.highest)
        total = TotalRange(
            lowest: counted,
            highest: best.fewest == nil && lowest == highest
                ? counted : Self.sum(highest, best: best.counted))
    }

    /// Which results are among the best, of equal ones the earlier; where no more were taken than
    /// count all do, those that pay nothing too.
    private static func areCounted(
        _ points: [Points], _ isTaken: [Bool], limit: Int
    ) -> [Bool] {
        guard isTaken.count(where: \.self) > limit else { return isTaken }
        guard limit > 0 else { return points.map { _ in false } }
        let paid = points.filter { $0 > .zero }
        let last = paid.count < limit ? .zero : paid.sorted(by: >)[limit - 1]
        var room = limit - paid.count { $0 > last }
        return zip(points, isTaken).map { points, isTaken in
            guard isTaken else { return false }
            guard points == last else { return points > last }
            room -= 1
            return room >= 0
        }
    }

    /// The same sheet for somebody else.
    func of(_ competitor: Competitor) -> ScoreSheet {
        ScoreSheet(
            standing: standing, competitor: competitor, best: best, events: events, scores: scores)
    }

    /// The totals of some sheets added up.
    static func total(of sheets: [ScoreSheet]) -> TotalRange {
        sheets.reduce(.zero) { $0 + $1.total }
    }

    /// All of some scores added up.
    static func total(of scores: [EventScore]) -> TotalRange {
        TotalRange(lowest: sum(scores.map(\.lowest)), highest: sum(scores.map(\.highest)))
    }

    private static func sum(_ points: [Points], best: Int? = nil) -> Points {
        let best = best ?? points.count
        return (best < points.count ? points.sorted(by: >).prefix(best) : points[...])
            .reduce(.zero, +)
    }
}
