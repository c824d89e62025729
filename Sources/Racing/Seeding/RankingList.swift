public import ShortTrack

/// The ranking list of an event: who is seeded where, and why.
///
/// First those with a rank in the standing of the distance, by rank; then by season best; then by
/// seeding time; the rest, and whoever is equal in all of it, by a lot with a published seed. Lines
/// moved by hand come last, in the order they were moved.
public struct RankingList: Hashable, Sendable {
    /// Somebody to be ranked, with all that is known.
    public struct Candidate: Hashable, Sendable {
        /// Who.
        public let competitor: Competitor
        /// The place in the standing of the distance, by the points that are known.
        public let rank: Int?
        /// The points behind it.
        public let points: Points?
        /// The best time at the distance this season.
        public let seasonBest: RaceTime?
        /// The time the nation gave.
        public let seedingTime: RaceTime?

        /// Puts together what is known of somebody.
        public init(
            competitor: Competitor, rank: Int? = nil, points: Points? = nil,
            seasonBest: RaceTime? = nil, seedingTime: RaceTime? = nil
        ) {
            self.competitor = competitor
            self.rank = rank
            self.points = points
            self.seasonBest = seasonBest
            self.seedingTime = seedingTime
        }
    }

    /// A line of the list.
    public struct Row: Hashable, Sendable {
        /// Who.
        public let competitor: Competitor
        /// The place, from 1.
        public let place: Int
        /// The columns, and why the line stands here.
        public let seeding: Seeding
        /// The move by hand that put it here, the last one.
        public let move: RankingMove?
    }

    /// The lines, in order.
    public let rows: [Row]
    /// Whether some are equal in everything, so that the lot tells them apart.
    public let isLotNeeded: Bool

    /// Ranks the candidates.
    /// - Parameters:
    ///   - moves: lines moved by hand, in order; those of nobody on the list are left out.
    ///   - lot: the published seed; without one, equals stand by name until it is drawn.
    ///   - published: the list as it was published, where it was: its equals have been told apart,
    ///     and whoever is withdrawn from it changes nothing between the others.
    public init(
        _ candidates: [Candidate], moves: [RankingMove] = [], lot: UInt64? = nil,
        published: [Competitor] = []
    ) {
        // The order entries came in must not matter: the lot starts from an order by name.
        var drawn = candidates.sorted { $0.competitor < $1.competitor }
        if let lot {
            var drawing = Lot(seed: lot)
            drawn = drawing.order(drawn)
        }
        let places = Dictionary(
            zip(published, published.indices), uniquingKeysWith: { first, _ in first })
        drawn = drawn.stably { places[$0.competitor] ?? .max }
        let ranked = drawn.map { ($0.strength, $0) }.enumerated()
            .sorted {
                $0.element.0 == $1.element.0
                    ? $0.offset < $1.offset
                    : $0.element.0.lexicographicallyPrecedes($1.element.0)
            }
            .map(\.element.1)
        let groups = Dictionary(grouping: ranked, by: \.strength).filter { $0.value.count > 1 }
        var order = ranked
        var moved: [Competitor: (from: Int, move: RankingMove)] = [:]
        for move in moves {
            guard let from = order.firstIndex(where: { $0.competitor == move.competitor }) else {
                continue
            }
            let line = order.remove(at: from)
            order.insert(line, at: min(max(move.place - 1, 0), order.count))
            moved[move.competitor] = (from + 1, move)
        }
        rows = order.enumerated().map { index, candidate in
            let others = groups[candidate.strength, default: []].map(\.competitor)
                .filter { $0 != candidate.competitor }.sorted()
            var reason = candidate.account
            if !others.isEmpty {
                reason += ", equal with \(Self.words(others))"
                reason += lot.map { ": by lot \($0)" } ?? ": the lot decides"
            }
            if let (from, move) = moved[candidate.competitor] {
                reason += "; moved by hand from \(from) to \(move.place): \(move.reason)"
            }
            return Row(
                competitor: candidate.competitor, place: index + 1,
                seeding: candidate.seeding(reason), move: moved[candidate.competitor]?.move)
        }
        isLotNeeded = !groups.isEmpty
    }

    /// Up to three are named; before a season's first race everybody is equal with everybody.
    private static func words(_ others: [Competitor]) -> String {
        others.count > 3
            ? "\(others.count) others" : others.map(\.description).joined(separator: ", ")
    }

    /// The list as it was published: by seed, whoever has none behind.
    public init(published entries: [Entry], moves: [RankingMove] = []) {
        let moves = Dictionary(moves.map { ($0.competitor, $0) }, uniquingKeysWith: { $1 })
        rows = entries.stably(by: { $0.seed ?? .max }).enumerated().map { index, entry in
            Row(
                competitor: entry.competitor, place: index + 1,
                seeding: entry.seeding ?? Seeding(), move: moves[entry.competitor])
        }
        isLotNeeded = false
    }

    /// The published list: everybody with a helmet number, in the order of the list.
    public func entries(_ helmet: (Competitor) -> Int?) -> [Entry] {
        rows.compactMap { row in
            helmet(row.competitor).map {
                Entry(
                    competitor: row.competitor, helmet: $0, seed: row.place, seeding: row.seeding)
            }
        }
    }
}

extension RankingList.Candidate {
    /// What the list goes by, the smaller the better.
    fileprivate var strength: [Int] {
        [
            rank ?? .max, seasonBest?.milliseconds ?? .max, seedingTime?.milliseconds ?? .max,
        ]
    }

    fileprivate func seeding(_ reason: String) -> Seeding {
        Seeding(
            rank: rank, points: points, seasonBest: seasonBest, seedingTime: seedingTime,
            reason: reason)
    }

    /// What the place rests on, in words.
    fileprivate var account: String {
        if let rank {
            return "\(rank.ordinal) of the standing"
                + (points.map { ", \($0) points" } ?? ", by the points that are known")
        }
        if let seasonBest { return "not in the standing, season best \(seasonBest)" }
        if let seedingTime {
            return "not in the standing, no time this season, seeding time \(seedingTime)"
        }
        return "not in the standing, no time"
    }
}
