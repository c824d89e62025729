import Rulebook
public import ShortTrack

extension SeasonResults {
    /// The Olympic list of an event.
    ///
    /// Missing where the season qualifies nobody in it, or ranks by points nobody knows. Ranks are
    /// bounds: somebody nobody has listed may be ahead as soon as an order is not known in full. That
    /// an unknown place may be shared is not reckoned with.
    public func qualificationList(_ id: StandingID) -> QualificationList? {
        guard let rule = rules.olympic, rule.places(in: id) > 0 else { return nil }
        let races = rule.stops.flatMap { stop in
            let held = outcomes(for: id).filter { $0.event.id.competition.slug == stop }
            return held.isEmpty ? [Race(stop, nil)] : held.map { Race(stop, $0) }
        }
        let table = pointsTable(for: id)
        if case .points = rule.ranking, table == nil { return nil }
        func entry(_ competitor: Competitor?) -> Entry {
            let results = races.map { $0.result(of: competitor) }
            switch rule.ranking {
            case .bestResult:
                return Entry(
                    competitor, results,
                    best: results.map { $0.place(hopeful: true) }.sorted(),
                    worst: results.map { $0.place(hopeful: false) }.sorted())
            case .points(let best):
                func sum(_ points: (PointsAward) -> Points) -> [Int] {
                    let all = zip(races, results).map { race, result in
                        points(award(for: result, in: race, by: table)).hundredths
                    }
                    return [-all.sorted(by: >).prefix(best.counted).reduce(0, +)]
                }
                return Entry(competitor, results, best: sum(\.highest), worst: sum(\.lowest))
            }
        }
        let listed = Set(races.flatMap(\.competitors))
        let entries = listed.sorted().map { entry($0) }.sorted { $0 < $1 }
        let nobody = entry(nil)
        let open = zip(races, nobody.results).filter { $0.1 != .none }.map(\.0.stop)
        let ranks = RankBounds(of: entries, nobody: open.isEmpty ? nil : nobody, races: races)
        return QualificationList(
            id: id,
            lines: entries.indices.compactMap { index in
                entries[index].line(
                    rank: ranks.rank(of: entries[index], ranking: rule.ranking),
                    // Those level in anything stand beside each other.
                    beside: [index - 1, index + 1].filter(entries.indices.contains)
                        .map { entries[$0] }, races: races, ranking: rule.ranking)
            },
            openStops: open.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
    }

    private func pointsTable(for id: StandingID) -> PointsTable? {
        let name = id.scope == .relay ? rules.tableUse.relay : rules.tableUse.individual
        return rules.pointsTables.first { $0.name == name }
    }

    private func award(
        for result: StopResult, in race: Race, by table: PointsTable?
    ) -> PointsAward {
        switch result {
        case .placed(let rank, let sharers):
            race.event.flatMap { rules.points(forRank: rank, sharedBy: sharers, in: $0) }
                ?? .exactly(.zero)
        case .none: .exactly(.zero)
        case .unknown(let free):
            .between(.zero, table?.award(forRank: free).highest ?? .zero)
        }
    }

    /// An event of a stop that counts; without an order if it has none yet.
    private struct Race {
        let stop: String
        let event: EventID?
        private let results: [Competitor: StopResult]
        private let ofOthers: StopResult
        private let placings: Placings?

        init(_ stop: String, _ outcome: EventOutcome?) {
            self.stop = stop
            event = outcome?.event.id
            let placings = outcome?.placings
            self.placings = placings
            let places = placings?.places ?? []
            let sharers = Dictionary(places.map { ($0.rank, 1) }, uniquingKeysWith: +)
            results = Dictionary(
                places.map { place in
                    (
                        place.competitor,
                        .placed(rank: place.rank, sharers: sharers[place.rank] ?? 1)
                    )
                }, uniquingKeysWith: { first, _ in first })
            // The best rank nobody is known to hold and no tie leaves empty.
            let ranks = 1...places.count + 1
            let free = ranks.first { sharers[$0] == nil && placings?.isSkipped($0) != true }
            ofOthers =
                placings?.extent == .all
                ? .none : .unknown(bestFreeRank: free ?? ranks.upperBound)
        }

        var competitors: [Competitor] { Array(results.keys) }

        func result(of competitor: Competitor?) -> StopResult {
            competitor.flatMap { results[$0] } ?? ofOthers
        }

        /// How many are known to have a rank at least as good, and how many more can have one.
        func holders(upTo rank: Int) -> (known: Int, unknown: Int) {
            let held = (placings?.places ?? []).map(\.rank).filter { $0 <= rank }
            if ofOthers == .none { return (held.count, 0) }
            let free = (1...rank).filter {
                !held.contains($0) && placings?.isSkipped($0) != true
            }
            return (held.count, free.count)
        }
    }

    /// How many must and how many can be ahead of somebody.
    private struct RankBounds {
        private let bests: [[Int]]
        private let worsts: [[Int]]
        private let nobody: [Int]?
        private let races: [Race]

        init(of entries: [Entry], nobody: Entry?, races: [Race]) {
            bests = entries.map(\.best).sorted { $0.lexicographicallyPrecedes($1) }
            worsts = entries.map(\.worst)
            self.nobody = nobody?.best
            self.races = races
        }

        func rank(of entry: Entry, ranking: QualificationRanking) -> RankRange {
            // Somebody not sure of the own result is not ahead of oneself.
            let oneself = entry.best.lexicographicallyPrecedes(entry.worst) ? 1 : 0
            let listed = Self.count(before: entry.worst, in: bests) - oneself
            return RankRange(
                best: 1 + Self.count(before: entry.best, in: worsts),
                worst: mostAhead(of: entry, listed: listed, ranking: ranking).map { 1 + $0 })
        }

        /// How many can be ahead, those nobody has listed with them; missing when there is no end.
        private func mostAhead(
            of entry: Entry, listed: Int, ranking: QualificationRanking
        ) -> Int? {
            let isSafe = nobody.map { entry.worst.lexicographicallyPrecedes($0) } ?? true
            if isSafe { return listed }
            guard ranking == .bestResult, let best = entry.worst.first, best < .max else {
                return nil
            }
            // Who is ahead has as good a place at one of the stops, and there are only so many.
            let holders = races.map { $0.holders(upTo: best) }
            let strangers = holders.reduce(0) { $0 + $1.unknown }
            let own = entry.results.count { $0.place(hopeful: false) <= best }
            let all = holders.reduce(0) { $0 + $1.known + $1.unknown } - own
            return min(listed + strangers, all)
        }

        /// How many of sorted keys come before one.
        private static func count(before key: [Int], in sorted: [[Int]]) -> Int {
            var range = 0..<sorted.count
            while !range.isEmpty {
                let middle = range.lowerBound + range.count / 2
                range =
                    sorted[middle].lexicographicallyPrecedes(key)
                    ? middle + 1..<range.upperBound : range.lowerBound..<middle
            }
            return range.lowerBound
        }
    }

    /// Somebody's results and what they are ranked by, the smaller the better: at best, at worst.
    private struct Entry {
        let competitor: Competitor?
        let results: [StopResult]
        let best: [Int]
        let worst: [Int]

        init(_ competitor: Competitor?, _ results: [StopResult], best: [Int], worst: [Int]) {
            self.competitor = competitor
            self.results = results
            self.best = best
            self.worst = worst
        }

        static func < (lhs: Entry, rhs: Entry) -> Bool {
            lhs.worst == rhs.worst
                ? lhs.best.lexicographicallyPrecedes(rhs.best)
                : lhs.worst.lexicographicallyPrecedes(rhs.worst)
        }

        func line(
            rank: RankRange, beside others: [Entry], races: [Race], ranking: QualificationRanking
        ) -> QualificationList.Line? {
            guard let competitor else { return nil }
            let decision = decision(among: others, rank: rank)
            let placed = results.indices.filter { results[$0].place(hopeful: false) < .max }
                .sorted { results[$0].place(hopeful: false) < results[$1].place(hopeful: false) }
            let counted =
                switch ranking {
                case .bestResult: placed.prefix(decision == .best ? 1 : results.count)
                case .points(let best): placed.prefix(best.counted)
                }
            return QualificationList.Line(
                competitor: competitor, rank: rank,
                results: results.indices.map {
                    QualificationList.Result(
                        stop: races[$0].stop, result: results[$0],
                        isCounted: counted.contains($0))
                },
                decision: decision)
        }

        private func decision(
            among others: [Entry], rank: RankRange
        ) -> QualificationList.Decision {
            if rank.exact == nil { return .open }
            if others.contains(where: { $0.worst == worst && $0.best == best }) { return .shared }
            let isAlone = !others.contains { $0.worst.first == worst.first }
            return isAlone || worst.count == 1 ? .best : .other
        }
    }
}

extension StopResult {
    /// The place, the worst there is where none was taken; unknown ones as hoped or feared.
    fileprivate func place(hopeful: Bool) -> Int {
        switch self {
        case .placed(let rank, _): rank
        case .none: .max
        case .unknown(let free): hopeful ? free : .max
        }
    }
}
