import Rulebook
public import ShortTrack

extension SeasonResults {
    /// The Olympic list of an event; missing where the season qualifies nobody in it.
    ///
    /// Ranks are bounds: somebody nobody has listed may be ahead as soon as an order is not known
    /// in full, and then the list ends where that begins.
    public func qualificationList(_ id: StandingID) -> QualificationList? {
        guard let rule = rules.olympic, rule.places(in: id) > 0 else { return nil }
        let races = rule.stops.flatMap { stop in
            let held = outcomes(for: id).filter { $0.event.id.competition.slug == stop }
            return held.isEmpty ? [(stop, nil)] : held.map { (stop, Optional($0)) }
        }
        let nobody = races.map { _, outcome in
            outcome.map(scoreOfUnlisted(in:)) ?? scoreBefore(id)
        }
        let listed = Set(races.flatMap { $0.1?.placings?.places.map(\.competitor) ?? [] })
        let entries = listed.map { competitor in
            Entry(
                competitor,
                scores: races.map { _, outcome in
                    outcome.map { score(of: competitor, in: $0) } ?? scoreBefore(id)
                }, ranking: rule.ranking)
        }
        .sorted { ($0.worst, $0.best, $0.competitor) < ($1.worst, $1.best, $1.competitor) }
        let open = zip(races, nobody).filter { $0.1 != .none }.map(\.0.0)
        let unlisted = Key(nobody, ranking: rule.ranking, hopeful: true)
        return QualificationList(
            id: id,
            lines: entries.map { entry in
                let others = entries.filter { $0.competitor != entry.competitor }
                let isAhead = open.isEmpty || entry.worst < unlisted
                let rank = RankRange(
                    best: 1 + others.count { $0.worst < entry.best },
                    worst: isAhead ? 1 + others.count { $0.best < entry.worst } : nil)
                let decision = entry.decision(among: others, rank: rank)
                return QualificationList.Line(
                    competitor: entry.competitor, rank: rank,
                    results: entry.results(races.map(\.0), decision, ranking: rule.ranking),
                    decision: decision)
            }, openStops: open.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
    }

    /// An event that has not been held may bring anybody anything.
    private func scoreBefore(_ id: StandingID) -> EventScore {
        .unknown(
            bestFreeRank: 1,
            most: pointsTable(for: id)?.award(forRank: 1).highest ?? .zero)
    }

    private func pointsTable(for id: StandingID) -> PointsTable? {
        let name = id.scope == .relay ? rules.tableUse.relay : rules.tableUse.individual
        return rules.pointsTables.first { $0.name == name }
    }

    /// What a list sorts by, the smaller the better.
    private struct Key: Comparable {
        let values: [Int]

        /// - Parameter hopeful: whether unknown results are taken as good as they can be.
        init(_ scores: [EventScore], ranking: QualificationRanking, hopeful: Bool) {
            switch ranking {
            case .bestResult:
                values = scores.map { score in
                    switch score {
                    case .placed(let rank, _, _): rank
                    case .none: .max
                    case .unknown(let free, _): hopeful ? free : .max
                    }
                }
                .sorted()
            case .points(let best):
                let points = scores.map { (hopeful ? $0.highest : $0.lowest).hundredths }
                values = [-points.sorted(by: >).prefix(best.counted).reduce(0, +)]
            }
        }

        static func < (lhs: Key, rhs: Key) -> Bool {
            lhs.values.lexicographicallyPrecedes(rhs.values)
        }
    }

    private struct Entry {
        let competitor: Competitor
        let scores: [EventScore]
        let best: Key
        let worst: Key

        init(_ competitor: Competitor, scores: [EventScore], ranking: QualificationRanking) {
            self.competitor = competitor
            self.scores = scores
            best = Key(scores, ranking: ranking, hopeful: true)
            worst = Key(scores, ranking: ranking, hopeful: false)
        }

        func decision(among others: [Entry], rank: RankRange) -> QualificationList.Decision {
            if rank.exact == nil { return .open }
            if others.contains(where: { $0.worst == worst && $0.best == best }) { return .shared }
            let isAlone = !others.contains { $0.worst.values.first == worst.values.first }
            return isAlone || worst.values.count == 1 ? .best : .other
        }

        func results(
            _ stops: [String], _ decision: QualificationList.Decision,
            ranking: QualificationRanking
        ) -> [QualificationList.Result] {
            let count =
                switch ranking {
                case .bestResult: decision == .best ? 1 : scores.count
                case .points(let best): best.counted
                }
            let counted = scores.indices
                .filter { if case .placed = scores[$0] { true } else { false } }
                .sorted { (Self.place(scores[$0]), $0) < (Self.place(scores[$1]), $1) }
                .prefix(count)
            return scores.indices.map {
                QualificationList.Result(
                    stop: stops[$0], score: scores[$0], isCounted: counted.contains($0))
            }
        }

        private static func place(_ score: EventScore) -> Int {
            if case .placed(let rank, _, _) = score { rank } else { .max }
        }
    }
}
