/// A published line of a standing: rank, competitor, total.
public struct StandingClaim: Hashable, Sendable, Codable {
    /// The table.
    public let standing: StandingID
    /// The printed rank.
    public let rank: Int
    /// Who; missing where the cell of the name is empty, as on the page of 2011-12.
    public let competitor: Competitor?
    /// The printed total; missing where a source names the rank only.
    public let points: Points?

    /// States a line.
    public init(standing: StandingID, rank: Int, competitor: Competitor?, points: Points?) {
        self.standing = standing
        self.rank = rank
        self.competitor = competitor
        self.points = points
    }
}
