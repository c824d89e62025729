public import ShortTrack

/// The special list of one event for the Olympic Games, from the results of the stops that count.
///
/// Sochi 2014, men's 500 m: Charles Hamelin won in Turin and Victor An in Kolomna, so first and
/// second are theirs. An was second in Turin too, and in Kolomna four others took the places down
/// to the fourth, so Hamelin cannot have been: An is first, whatever else is not known.
public struct QualificationList: Hashable, Sendable {
    /// What came of one event at a stop.
    public struct Result: Hashable, Sendable {
        /// The stop by its name in addresses.
        public let stop: String
        /// What is known of it.
        public let result: StopResult
        /// Whether the rank rests on it.
        public let isCounted: Bool
    }

    /// What parts a line from its neighbours.
    public enum Decision: Hashable, Sendable {
        /// The best result, or the points.
        case best
        /// The result after the best: the best is somebody else's too.
        case other
        /// Nothing: the rank is shared.
        case shared
        /// Results that are not known.
        case open
    }

    /// A skater or team on the list.
    public struct Line: Hashable, Sendable {
        /// Who.
        public let competitor: Competitor
        /// The rank, as far as it is known.
        public let rank: RankRange
        /// The results at the stops, in their order.
        public let results: [Result]
        /// What decided.
        public let decision: Decision
    }

    /// The event.
    public let id: StandingID
    /// Everybody known to have a result, the best first by what is known.
    public let lines: [Line]
    /// The stops whose order is not known in full; with none of them the list is complete.
    public let openStops: [String]

    /// Whether nobody is missing.
    public var isComplete: Bool { openStops.isEmpty }

    /// How many places of the list, from the top, are known exactly.
    public var knownTo: Int { lines.prefix { $0.rank.exact != nil }.count }

    /// Whether a nation shares an exact rank with another.
    func sharesRank(_ nation: Nation) -> Bool {
        lines.contains { own in
            own.competitor.nation == nation && own.decision == .shared
                && lines.contains { $0.rank == own.rank && $0.competitor.nation != nation }
        }
    }

    /// The lines from the top whose rank is exact, or whose place among the first `cap` is sure.
    func certain(within cap: Int) -> [Line] {
        Array(
            lines.prefix { line in
                line.rank.worst.map { line.rank.exact != nil || $0 <= cap } ?? false
            })
    }
}
