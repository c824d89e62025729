import Rulebook
public import ShortTrack

extension SeasonResults {
    /// The table of everybody who is known to have taken a place in one of its events.
    ///
    /// A table whose rules are not known has no totals and no ranks of its own.
    /// - Parameters:
    ///   - id: which table.
    ///   - others: competitors to be listed too, because somebody published a line for them.
    public func standing(_ id: StandingID, including others: [Competitor] = []) -> Standing {
        guard isAddedUp(id), let unlisted = total(of: nil, in: id)?.highest else {
            return Standing(
                id: id,
                rows: others.map {
                    Standing.Row(
                        competitor: $0, rank: nil, total: nil, sheets: [], place: nil)
                })
        }
        let placed = parts(of: id).flatMap(outcomes(for:)).flatMap { $0.placings?.places ?? [] }
            .map { id.scope == .nations ? .team($0.competitor.nation) : $0.competitor }
        let competitors = Set(placed).union(others).sorted()
        let sheets = self.sheets(of: competitors, for: id)
        let totals = zip(competitors, sheets).map { total(of: $0, in: id, by: $1) ?? .zero }
        let ties = id.scope == .nations ? [] : rules.standingTie.breaks
        let ranking = Ranking(
            of: competitors.indices.map { index in
                [-totals[index].lowest.hundredths]
                    + ties.flatMap { key(of: sheets[index], by: $0) }
            })
        let open = totals.filter { !$0.isExact }
        return Standing(
            id: id,
            rows: ranking.lines.map { line in
                let total = totals[line.index]
                // Somebody whose total is open, or whom nobody listed, could be level or ahead; and
                // as long as any is, equal totals are not parted.
                let isFinal =
                    total.isExact && !open.contains { $0.contains(total.lowest) }
                    && (open.isEmpty || ties.isEmpty || totals.count { $0 == total } == 1)
                    && (unlisted < total.lowest || unlisted == .zero)
                return Standing.Row(
                    competitor: competitors[line.index], rank: isFinal ? line.rank : nil,
                    total: total, sheets: sheets[line.index], place: line.rank)
            })
    }

    /// The sheets of many competitors for a table, going over the places of its events once.
    private func sheets(of competitors: [Competitor], for id: StandingID) -> [[ScoreSheet]] {
        guard id.scope != .nations else { return competitors.map { sheets(of: $0, for: id) } }
        let rows = Dictionary(
            zip(competitors, competitors.indices), uniquingKeysWith: { first, _ in first })
        let byTable = parts(of: id).compactMap { part in
            best(for: part).map { best in
                let outcomes = outcomes(for: part)
                return zip(competitors, scores(inRows: rows, of: outcomes)).map {
                    ScoreSheet(
                        standing: part, competitor: $0, best: best,
                        scores: Array(zip(outcomes.map(\.event), $1)))
                }
            }
        }
        return competitors.indices.map { row in byTable.map { $0[row] } }
    }

    /// What each competitor got out of each of some events, by rows.
    private func scores(
        inRows rows: [Competitor: Int], of outcomes: [EventOutcome]
    ) -> [[EventScore]] {
        var scores = Array(repeating: outcomes.map(scoreOfUnlisted), count: rows.count)
        for (event, outcome) in outcomes.enumerated() {
            let places = outcome.placings?.places ?? []
            let sharers = Dictionary(places.map { ($0.rank, 1) }, uniquingKeysWith: +)
            for place in places.reversed() {
                guard let row = rows[place.competitor] else { continue }
                scores[row][event] = score(
                    ofRank: place.rank, sharedBy: sharers[place.rank] ?? 1, in: outcome)
            }
        }
        return scores
    }
}
