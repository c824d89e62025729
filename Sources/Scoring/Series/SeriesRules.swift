public import Rulebook

/// How a series is added up and how equal totals are parted.
public struct SeriesRules: Hashable, Sendable {
    /// Some events in a row and how many results of them count.
    public struct Segment: Hashable, Sendable {
        /// The number of events up to its last one, from the start of the series; missing for the
        /// last segment of a series.
        public let end: Int?
        /// How many results count.
        public let count: SeriesCount

        /// Sets up a segment; it starts where the one before ends.
        public init(end: Int?, count: SeriesCount) {
            self.end = end
            self.count = count
        }
    }

    /// Points a competitor loses from an event on.
    public struct Deduction: Hashable, Sendable {
        /// The competitor's number.
        public let competitor: Int
        /// The index of the first event whose table shows it.
        public let event: Int
        /// The points, in hundredths; added to the total where the fewest points win.
        public let hundredths: Int

        /// Takes points away.
        public init(competitor: Int, event: Int, hundredths: Int) {
            self.competitor = competitor
            self.event = event
            self.hundredths = hundredths
        }
    }

    /// Whether most or fewest points win.
    public let winner: SeriesWinner
    /// The segments, at least one.
    public let segments: [Segment]
    /// How equal totals are parted, in this order.
    public let ties: [SeriesTieBreak]
    /// How many places deep a countback goes; as deep as there are places when missing.
    public let countbackDepth: Int?
    /// The deductions.
    public let deductions: [Deduction]

    /// Sets the rules of a whole series.
    public init(
        winner: SeriesWinner, segments: [Segment], ties: [SeriesTieBreak],
        deductions: [Deduction] = []
    ) {
        precondition(!segments.isEmpty, "A series has at least one segment.")
        self.winner = winner
        self.segments = segments
        self.ties = ties
        self.deductions = deductions
        countbackDepth = nil
    }

    /// Sets rules without segments: most points win.
    /// - Parameters:
    ///   - best: how many of the results count; all of them when missing.
    ///   - countback: how many places deep equal totals are parted by counting places, 0 to 10:
    ///     more firsts among the counted results, then more seconds, and so on; 0 shares the rank.
    public init(best: Int?, countback: Int) {
        precondition((0...10).contains(countback), "A countback is at most ten places deep.")
        precondition((best ?? 1) >= 1, "At least one result counts.")
        winner = .mostPoints
        segments = [Segment(end: nil, count: best.map(SeriesCount.best) ?? .all)]
        ties = countback == 0 ? [] : [.countbackOfCounted]
        countbackDepth = countback
        deductions = []
    }
}
