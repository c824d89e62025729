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
    /// The events held for the table, in order.
    public let lines: [Line]
    /// The total, as exactly as it follows from what is known.
    public let total: TotalRange

    init(
        standing: StandingID, competitor: Competitor?, best: BestOf,
        scores: [(Event, EventScore)]
    ) {
        self.standing = standing
        self.competitor = competitor
        self.best = best
        let lowest = scores.map { $0.1.lowest }
        let paid = lowest.indices.filter { lowest[$0] > .zero }
        let limit = best.fewest ?? best.counted
        var isCounted = [Bool](repeating: false, count: scores.count)
        let better =
            paid.count <= limit ? paid : paid.sorted { (lowest[$0], $1) > (lowest[$1], $0) }
        for index in better.prefix(limit) { isCounted[index] = true }
        lines = scores.enumerated().map { index, entry in
            Line(event: entry.0, score: entry.1, isCounted: isCounted[index])
        }
        total = Self.total(of: scores.map(\.1), best: best.counted, fewest: best.fewest)
    }

    /// The best of some scores added up; all of them when no number is given.
    /// - Parameter fewest: how many count at least, where it is not known how many do.
    static func total(
        of scores: [EventScore], best: Int? = nil, fewest: Int? = nil
    ) -> TotalRange {
        func sum(_ points: [Points], best: Int?) -> Points {
            let best = best ?? points.count
            return (best < points.count ? points.sorted(by: >).prefix(best) : points[...])
                .reduce(.zero, +)
        }
        return TotalRange(
            lowest: sum(scores.map(\.lowest), best: fewest ?? best),
            highest: sum(scores.map(\.highest), best: best))
    }
}
