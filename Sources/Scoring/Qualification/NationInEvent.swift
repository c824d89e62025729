public import ShortTrack

/// A nation in an event, a distance or a relay: one of its places there is meant.
public struct NationInEvent: Hashable, Sendable, Comparable {
    /// The event.
    public let event: StandingID
    /// The nation.
    public let nation: Nation

    /// Names both.
    public init(event: StandingID, nation: Nation) {
        self.event = event
        self.nation = nation
    }

    /// By event, then nation.
    public static func < (lhs: NationInEvent, rhs: NationInEvent) -> Bool {
        (lhs.event, lhs.nation) < (rhs.event, rhs.nation)
    }
}
