/// A published champion, with the number of titles won so far where it is printed.
public struct TitleClaim: Hashable, Sendable, Codable {
    /// The season the title was won in; the reigning champion's is an earlier one.
    public let season: SeasonID
    /// The table that was won.
    public let standing: StandingID
    /// Who won it.
    public let competitor: Competitor
    /// The count in brackets: "Park Ji-won (3)".
    public let count: Int?

    /// States a champion.
    public init(season: SeasonID, standing: StandingID, competitor: Competitor, count: Int?) {
        self.season = season
        self.standing = standing
        self.competitor = competitor
        self.count = count
    }
}
