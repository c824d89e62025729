public import ShortTrack

/// A lot put a nation before the others that share its rank on an Olympic list.
public struct PlaceDraw: Hashable, Sendable {
    /// The event.
    public let event: StandingID
    /// The nation that comes first.
    public let nation: Nation

    /// States a lot.
    public init(event: StandingID, nation: Nation) {
        self.event = event
        self.nation = nation
    }
}
