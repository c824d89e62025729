/// The years of a season where a source prints no days: "2011–2012".
public struct YearsClaim: Hashable, Sendable, Codable {
    /// The year the season began in.
    public let first: Int
    /// The year it ended in.
    public let last: Int

    /// States the years of a season.
    public init(first: Int, last: Int) {
        self.first = first
        self.last = last
    }
}
