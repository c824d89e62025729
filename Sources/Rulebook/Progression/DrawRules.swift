public import ShortTrack

/// How races are made up and who starts where.
public struct DrawRules: Hashable, Sendable, Codable {
    /// How start positions of rounds after the first are given.
    public enum Positions: String, CaseIterable, Hashable, Sendable, Codable {
        /// By lot. Before 2006-07.
        case byLot = "by lot"
        /// By the time of the race before, the fastest inside. From 2006-07.
        case byTime = "by time"
    }

    /// Where those start who come from the repechage.
    public enum RepechagePositions: String, CaseIterable, Hashable, Sendable, Codable {
        /// By the time they had before the repechage. 2006-07 to 2014-15.
        case byEarlierTime = "by the time before it"
        /// By their time in the repechage, as everybody else. 2015-16.
        case byTime = "by time"
        /// Outside everybody else. From 2016-17.
        case outermost = "outermost"
    }

    /// The last round before the finals in which compatriots are kept apart.
    ///
    /// Semifinals until 2011-12, quarterfinals until 2015-16, heats from then on.
    public let apartThrough: Round
    /// Start positions of rounds after the first; the first round's are drawn by lot.
    public let positions: Positions
    /// Start positions of those who come from the repechage.
    public let repechagePositions: RepechagePositions

    /// States how races are made up.
    public init(
        apartThrough: Round, positions: Positions, repechagePositions: RepechagePositions
    ) {
        self.apartThrough = apartThrough
        self.positions = positions
        self.repechagePositions = repechagePositions
    }
}
