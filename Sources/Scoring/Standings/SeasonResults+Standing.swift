import Rulebook
public import ShortTrack

extension SeasonResults {
    /// The table of everybody who is known to have taken a place in one of its events.
    /// - Parameters:
    ///   - id: which table.
    ///   - others: competitors to be listed too, because somebody published a total for them.
    public func standing(_ id: StandingID, including others: [Competitor] = []) -> Standing {
        let tables = id.scope == .overall ? parts(of: id) : [id]
        let placed = tables.flatMap(outcomes(for:)).flatMap { $0.placings?.places ?? [] }
        let competitors = Set(placed.map(\.competitor)).union(others).sorted()
        let sheets = competitors.map { self.sheets(of: $0, for: id) }
        let totals = sheets.map { $0.reduce(TotalRange.zero) { $0 + $1.total } }
        let ranking = ranking(of: sheets)
        let isExact = totals.allSatisfy(\.isExact)
        let unlisted = tables.reduce(TotalRange.zero) { sum, table in
            let scores = outcomes(for: table).map(scoreOfUnlisted(in:))
            return sum + ScoreSheet.total(of: scores, best: best(for: table))
        }.highest
        return Standing(
            id: id,
            rows: ranking.map { row in
                let total = totals[row.competitor]
                // Somebody nobody listed could be level or ahead.
                let isFinal = isExact && (unlisted < total.lowest || unlisted == .zero)
                return Standing.Row(
                    competitor: competitors[row.competitor], rank: isFinal ? row.rank : nil,
                    total: total, sheets: sheets[row.competitor])
            })
    }

    /// Ranks by what is known, through the same engine as any other series.
    private func ranking(of sheets: [[ScoreSheet]]) -> [SeriesRow] {
        var events: [[Series.Result]] = []
        for (competitor, own) in sheets.enumerated() {
            for (index, line) in own.flatMap(\.lines).filter(\.isCounted).enumerated() {
                if index == events.count { events.append([]) }
                var place = 0
                if case .placed(let rank, _, _) = line.score { place = rank }
                events[index].append(
                    Series.Result(
                        competitor: Int32(competitor), place: Int32(clamping: place),
                        hundredths: Int32(clamping: line.score.lowest.hundredths)))
            }
        }
        let ranked = Series(competitors: sheets.count, events: events).table(
            rules: SeriesRules(best: nil, countback: rules.standingTie == .countback ? 10 : 0))
        let listed = Set(ranked.map(\.competitor))
        return ranked
            + sheets.indices.filter { !listed.contains($0) }.map {
                SeriesRow(competitor: $0, rank: ranked.count + 1, hundredths: 0)
            }
    }
}
