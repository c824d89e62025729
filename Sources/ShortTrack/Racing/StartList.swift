/// Who starts in a race, from the inner track outwards.
public struct StartList: Hashable, Sendable, Codable {
    /// One starter and the reason for being there.
    public struct Starter: Hashable, Sendable, Codable {
        /// Who.
        public let competitor: Competitor
        /// The number on the helmet cover.
        public let helmet: Int
        /// Start position, 1 on the inside.
        public let position: Int
        /// Why this race and this position, in words for the operator.
        public let reason: String

        /// Places a starter.
        public init(competitor: Competitor, helmet: Int, position: Int, reason: String) {
            self.competitor = competitor
            self.helmet = helmet
            self.position = position
            self.reason = reason
        }
    }

    /// The race.
    public let race: RaceID
    /// The starters by start position.
    public let starters: [Starter]
    /// The published seed of the lot that was drawn; nothing was drawn where it is missing.
    public let lot: UInt64?
    /// Who was exchanged by hand and why; missing where it is as it was drawn.
    public let change: String?

    /// Lists the starters of a race.
    public init(race: RaceID, starters: [Starter], lot: UInt64?, change: String? = nil) {
        self.race = race
        self.starters = starters.sorted { $0.position < $1.position }
        self.lot = lot
        self.change = change
    }

    /// Whether the same competitors start in the same places, for whatever reason.
    public func isSkatedLike(_ other: StartList) -> Bool {
        race == other.race
            && starters.elementsEqual(other.starters) { one, other in
                one.position == other.position && one.helmet == other.helmet
                    && one.competitor == other.competitor
            }
    }
}
