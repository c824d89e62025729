/// The caption over a standing: "after all 8 events".
public struct CaptionClaim: Hashable, Sendable, Codable {
    /// The table.
    public let standing: StandingID
    /// How many events it says are counted in.
    public let events: Int

    /// States a caption.
    public init(standing: StandingID, events: Int) {
        self.standing = standing
        self.events = events
    }
}
