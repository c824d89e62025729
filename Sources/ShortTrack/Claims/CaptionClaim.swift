/// The caption over a standing: "after all 8 events".
public struct CaptionClaim: Hashable, Sendable, Codable {
    /// The table.
    public let standing: StandingID
    /// How many events it says are counted in.
    public let events: Int
    /// Of how many of the season: 8 in "After 8 of 8 events"; missing where not printed.
    public let planned: Int?

    /// States a caption.
    public init(standing: StandingID, events: Int, planned: Int? = nil) {
        self.standing = standing
        self.events = events
        self.planned = planned
    }
}
