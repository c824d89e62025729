/// A line of a table: who, which rank, how many points.
public struct SeriesRow: Hashable, Sendable {
    /// The competitor's number.
    public let competitor: Int
    /// The rank, from 1, shared where nothing parts equal totals.
    public let rank: Int
    /// The total, in hundredths.
    public let hundredths: Int
}
