public import ShortTrack

/// An exchange of two starters of a round by hand: each starts where the other would have.
public struct Swap: Hashable, Sendable {
    /// A starter: the race and the number on the helmet cover.
    public struct Start: Hashable, Sendable {
        /// The race.
        public let race: RaceID
        /// The number on the helmet cover.
        public let helmet: Int

        /// Names a starter.
        public init(race: RaceID, helmet: Int) {
            self.race = race
            self.helmet = helmet
        }
    }

    /// One of them.
    public let one: Start
    /// The other.
    public let other: Start
    /// Why.
    public let reason: String

    /// Exchanges two starters.
    public init(_ one: Start, with other: Start, because reason: String) {
        self.one = one
        self.other = other
        self.reason = reason
    }

    /// The races they start in.
    public var races: Set<RaceID> { [one.race, other.race] }
}
