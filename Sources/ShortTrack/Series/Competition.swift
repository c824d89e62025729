/// A stop of the series: one weekend at one rink.
public struct Competition: Hashable, Sendable, Codable {
    /// Its identity within the season.
    public let id: CompetitionID
    /// The number of the stop in the season, from 1.
    public let stage: Int
    /// The city, as the source writes it: "Montréal".
    public let place: String
    /// The nation the rink stands in, where the source names it.
    public let nation: Nation?
    /// The rink, where known.
    public let venue: String?

    /// Describes a stop.
    public init(id: CompetitionID, stage: Int, place: String, nation: Nation?, venue: String?) {
        self.id = id
        self.stage = stage
        self.place = place
        self.nation = nation
        self.venue = venue
    }
}
