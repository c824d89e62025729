/// How a series is added up and how equal totals are parted.
public struct SeriesRules: Hashable, Sendable {
    /// How many of the results count; all of them when missing.
    public let best: Int?
    /// How many places deep equal totals are parted by counting places, 0 to 10.
    ///
    /// More firsts among the counted results, then more seconds, and so on; 0 shares the rank.
    public let countback: Int

    /// Sets the rules.
    public init(best: Int?, countback: Int) {
        precondition((0...10).contains(countback), "A countback is at most ten places deep.")
        precondition((best ?? 1) >= 1, "At least one result counts.")
        self.best = best
        self.countback = countback
    }
}
