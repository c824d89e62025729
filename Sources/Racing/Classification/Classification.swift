public import Phrases
import Rulebook
public import ShortTrack

/// The order of an event, as far as it is decided, with the reason for every rank.
public struct Classification: Hashable, Sendable {
    /// A competitor with a rank.
    public struct Line: Hashable, Sendable {
        /// The rank; tied competitors share it and the next ranks stay empty.
        public let rank: Int
        /// Whether somebody else has it too.
        public let isShared: Bool
        /// What it rests on; a reason is put into words for whoever asks, points need none.
        let entrant: Appearances
        let penaltyInFinalA: PenaltyInFinalA

        /// Who.
        public var competitor: Competitor { entrant.competitor }

        /// Why this rank.
        public var reason: Phrase {
            let reason = entrant.reason(under: penaltyInFinalA)
            return isShared ? "\(reason); the rank is shared" : reason
        }
    }

    /// A competitor who took part and scores nothing.
    public struct Unscored: Hashable, Sendable {
        /// The last rank, of all who were shown a yellow card, once nobody has a race ahead; missing
        /// for those who are not ranked at all.
        public let rank: Int?
        /// Whether somebody else has it too.
        public let isShared: Bool
        /// Who.
        public let competitor: Competitor
        /// Why not.
        public let reason: Phrase

        init(_ competitor: Competitor, _ forfeit: Forfeit, last: Int?, isShared: Bool) {
            rank = forfeit.isRanked ? last : nil
            self.isShared = isShared && rank != nil
            self.competitor = competitor
            reason = forfeit.reason
        }
    }

    /// The event.
    public let event: EventID
    /// Everybody whose racing is over and whose rank scores, in order.
    public let ranked: [Line]
    /// Everybody who took part and scores nothing: those ranked last, then those not ranked.
    public let unscored: [Unscored]
    /// Everybody with a race ahead; the ranks `ranked` leaves free are theirs.
    public let stillRacing: [Competitor]
    /// Whether every race it was made of is official.
    public let isOfficial: Bool

    /// Whether nobody has a race ahead.
    public var isComplete: Bool { stillRacing.isEmpty && !(ranked.isEmpty && unscored.isEmpty) }

    /// The ranks as places that score.
    public var places: [Place] { ranked.map { Place(rank: $0.rank, competitor: $0.competitor) } }

    /// The order of a decided event, every race of it official.
    public var officialPlacings: Placings? {
        guard isComplete, isOfficial else { return nil }
        let last = unscored.compactMap { line in
            line.rank.map { Place(rank: $0, competitor: line.competitor) }
        }
        return Placings(event: event, places: places, unscored: last, extent: .all)
    }
}
