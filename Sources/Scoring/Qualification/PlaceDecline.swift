public import ShortTrack

/// A nation gives one place back, in a distance or a relay.
public struct PlaceDecline: Hashable, Sendable, Comparable {
    /// The event.
    public let event: StandingID
    /// The nation.
    public let nation: Nation

    /// Gives a place back.
    public init(event: StandingID, nation: Nation) {
        self.event = event
        self.nation = nation
    }

    /// By event, then nation.
    public static func < (lhs: PlaceDecline, rhs: PlaceDecline) -> Bool {
        (lhs.event, lhs.nation) < (rhs.event, rhs.nation)
    }
}
