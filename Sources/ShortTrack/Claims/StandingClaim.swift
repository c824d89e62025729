/// A published line of a standing: rank, competitor, total.
public struct StandingClaim: Hashable, Sendable, Codable {
    /// The table.
    public let standing: StandingID
    /// The printed rank.
    public let rank: Int
    /// Who.
    public let competitor: Competitor
    /// The printed total; missing where a source names the rank only.
    public let points: Points?

    /// States a line.
    public init(standing: StandingID, rank: Int, competitor: Competitor, points: Points?) {
        self.standing = standing
        self.rank = rank
        self.competitor = competitor
        self.points = points
    }
}
