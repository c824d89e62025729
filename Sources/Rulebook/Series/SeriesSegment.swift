/// Some rounds of a series in a row, and how many results of them count.
///
/// "1-7 best 4, the rest best 4": a season in two halves, neither of which can be skipped.
public struct SeriesSegment: Hashable, Sendable {
    /// The first round, by its number.
    public let first: Int
    /// The last round, by its number; missing for the rest of the series.
    public let last: Int?
    /// How many results count.
    public let count: SeriesCount

    /// Sets up a segment.
    public init(first: Int, last: Int?, count: SeriesCount) {
        self.first = first
        self.last = last
        self.count = count
    }
}
