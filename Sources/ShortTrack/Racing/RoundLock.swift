/// A round was closed to changes, or opened to them again.
public struct RoundLock: Hashable, Sendable, Codable {
    /// The event.
    public let event: EventID
    /// The round.
    public let round: Round
    /// Whether it is locked from now on.
    public let isLocked: Bool
    /// Why.
    public let reason: String

    /// Locks or unlocks a round.
    public init(event: EventID, round: Round, isLocked: Bool, reason: String) {
        self.event = event
        self.round = round
        self.isLocked = isLocked
        self.reason = reason
    }
}
