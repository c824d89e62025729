public import ShortTrack

/// The best of the ranking list who skip the first round.
///
/// World Tour, Seoul 2024, 500 m: the first twenty began in the heats, everybody else in the
/// preliminaries.
public struct DirectEntry: Hashable, Sendable, Codable {
    /// The smallest number of entries it holds for; with fewer everybody begins together.
    public let entries: Int
    /// How many skip the first round.
    public let best: Int
    /// The round they begin in.
    public let round: Round

    /// Sends the best of the ranking list to a later round.
    public init(entries: Int, best: Int, round: Round) {
        self.entries = entries
        self.best = best
        self.round = round
    }
}
