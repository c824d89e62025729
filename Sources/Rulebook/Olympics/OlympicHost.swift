public import ShortTrack

/// What the nation that holds the Games has without qualifying.
///
/// Its relays always, and with each a whole team: Russia had 5 women and 5 men in 2014. Its other
/// places come from the lists: Russia's men had 3, 3 and 2.
public struct OlympicHost: Hashable, Sendable, Codable {
    /// The host.
    public let nation: Nation
    /// How many places it is sure of in each individual distance; places it earns fill them first.
    public let placesPerEvent: Int

    /// Names a host.
    public init(nation: Nation, placesPerEvent: Int) {
        self.nation = nation
        self.placesPerEvent = placesPerEvent
    }
}
