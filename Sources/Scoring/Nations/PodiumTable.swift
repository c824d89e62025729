public import ShortTrack

/// Podium places by nation, the way the pages of this sport print them.
public struct PodiumTable: Hashable, Sendable {
    /// A nation's line.
    public struct Row: Hashable, Sendable {
        /// The nation.
        public let nation: Nation
        /// Its rank: by firsts, then seconds, then thirds; shared when all are equal.
        public let rank: Int
        /// First, second and third places.
        public let places: [Int]

        /// All podium places.
        public var total: Int { places.reduce(0, +) }
    }

    /// The nations, the best first.
    public let rows: [Row]
    /// How many podium places nobody is known to hold.
    public let unknown: Int
    /// How many events were looked at.
    public let events: Int

    /// Counts podium places over events whose order is known at least in part.
    ///
    /// A tie gives both nations the place: Seoul 2023, mixed relay, USA and KOR are both third.
    public init(_ outcomes: [EventOutcome]) {
        var counts: [Nation: [Int]] = [:]
        for place in outcomes.flatMap({ $0.placings?.places ?? [] }) where place.rank <= 3 {
            counts[place.competitor.nation, default: [0, 0, 0]][place.rank - 1] += 1
        }
        let ordered = counts.sorted { lhs, rhs in
            lhs.value == rhs.value
                ? lhs.key < rhs.key : rhs.value.lexicographicallyPrecedes(lhs.value)
        }
        var rows: [Row] = []
        for (index, entry) in ordered.enumerated() {
            let isTied = index > 0 && rows[index - 1].places == entry.value
            rows.append(
                Row(
                    nation: entry.key, rank: isTied ? rows[index - 1].rank : index + 1,
                    places: entry.value))
        }
        self.rows = rows
        unknown = outcomes.reduce(0) { $0 + ($1.placings?.unknownPodiumRanks.count ?? 3) }
        events = outcomes.count
    }
}
