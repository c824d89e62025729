/// A ruling of the referee on one skater in one race.
public struct Decision: Hashable, Sendable, Codable {
    /// The race.
    public let race: RaceID
    /// The skater.
    public let competitor: Competitor
    /// What was decided.
    public let ruling: Ruling
    /// What happened, in the referee's words or by code.
    public let reason: String

    /// Rules on a skater.
    public init(race: RaceID, competitor: Competitor, ruling: Ruling, reason: String) {
        self.race = race
        self.competitor = competitor
        self.ruling = ruling
        self.reason = reason
    }
}
