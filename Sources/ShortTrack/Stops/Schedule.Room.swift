extension Schedule {
    /// The room a plan keeps for the races of a round.
    public struct Room: Hashable, Sendable, Codable {
        /// The round.
        public let round: RoundID
        /// How many races.
        public let races: Int

        /// Keeps room.
        public init(round: RoundID, races: Int) {
            self.round = round
            self.races = races
        }
    }
}
