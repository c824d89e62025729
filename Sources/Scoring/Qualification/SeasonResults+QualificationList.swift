import Rulebook
public import ShortTrack

extension SeasonResults {
    /// The Olympic list of an event.
    ///
    /// Missing where the season qualifies nobody in it, or ranks by points nobody knows. Ranks are
    /// bounds: somebody nobody has listed may be ahead as soon as an order is not known in full.
    /// That an unknown place may be shared is not reckoned with.
    public func qualificationList(_ id: StandingID) -> QualificationList? {
        guard let rule = rules.olympic, rule.places(in: id) > 0 else { return nil }
        let races = rule.stops.flatMap { stop in
            let held = outcomes(for: id).filter { $0.event.id.competition.slug == stop }
            return held.isEmpty
                ? [QualifyingEvent(stop, nil)] : held.map { QualifyingEvent(stop, $0) }
        }
        let table = pointsTable(for: id)
        if case .points = rule.ranking, table == nil { return nil }
        func entry(_ competitor: Competitor?) -> QualifyingResults {
            let results = races.map { $0.result(of: competitor) }
            switch rule.ranking {
            case .bestResult:
                return QualifyingResults(
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
                return QualifyingResults(
                    competitor, results, best: sum(\.highest), worst: sum(\.lowest))
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
        for result: StopResult, in race: QualifyingEvent, by table: PointsTable?
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
}
