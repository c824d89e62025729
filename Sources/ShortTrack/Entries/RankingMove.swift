/// A line of a ranking list is put in another place by hand.
public struct RankingMove: Hashable, Sendable, Codable {
    /// The event.
    public let event: EventID
    /// Whose line.
    public let competitor: Competitor
    /// The place it is put in, from 1; the lines between move up or down by one.
    public let place: Int
    /// Why.
    public let reason: String

    /// Moves a line.
    public init(event: EventID, competitor: Competitor, place: Int, reason: String) {
        self.event = event
        self.competitor = competitor
        self.place = place
        self.reason = reason
    }
}
