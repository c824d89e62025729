public import ShortTrack

/// A way out of a round for those the line's first way leaves behind.
///
/// Semifinals of the 1500 m from 2018-19: after the first two of each race and the fastest third
/// have gone to Final A, the thirds and fourths and as many fast fifths as make seven go to
/// Final B.
public struct Way: Hashable, Sendable, Codable {
    /// Who goes this way.
    public enum Share: Hashable, Sendable, Codable {
        /// The next places of each race, and the fastest of the place after them.
        case places(perRace: Int, fastest: Int)
        /// The next places of each race, filled to a total by the fastest of the place after them.
        case filled(perRace: Int, total: Int)
        /// So many of those left, by place and then by time.
        case best(Int)
        /// Everybody left who took a place.
        case all
        /// Everybody left, whoever fell or did not start too, but those taken out of the race: at
        /// a club's meet everybody skates a final.
        case everybody
    }

    /// Where it leads.
    ///
    /// `repechage` stands for whichever round of it the number of skaters calls for.
    public let round: Round
    /// Who goes.
    public let share: Share

    /// Names a way.
    public init(to round: Round, _ share: Share) {
        self.round = round
        self.share = share
    }
}
