import Rulebook
public import ShortTrack

extension SeasonResults {
    /// The table of everybody who is known to have taken a place in one of its events.
    ///
    /// A table whose rules are not known has no totals and no ranks of its own.
    /// - Parameters:
    ///   - id: which table.
    ///   - others: competitors to be listed too, because somebody published a line for them.
    ///   - known: the sheets of a table of its own events, where they are known already.
    public func standing(
        _ id: StandingID, including others: [Competitor] = [],
        by known: (StandingID) -> TableSheets? = { _ in nil }
    ) -> Standing {
        guard isAddedUp(id), let unlisted = total(of: nil, in: id)?.highest else {
            return Standing(
                id: id,
                rows: others.map {
                    Standing.Row(
                        competitor: $0, rank: nil, total: nil, sheets: [], place: nil)
                })
        }
        let lines = lines(of: id, including: others, by: known)
        let totals = lines.map { total(of: $0.competitor, in: id, by: $0.sheets) ?? .zero }
        let ties = id.scope == .nations ? [] : rules.standingTie.breaks
        let ranking = Ranking(
            totals.map(\.lowest),
            partedBy: { index in ties.flatMap { key(of: lines[index].sheets, by: $0) } },
            inOrder: { lines[$0].competitor < lines[$1].competitor })
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
                    competitor: lines[line.index].competitor, rank: isFinal ? line.rank : nil,
                    total: total, sheets: lines[line.index].sheets, place: line.rank)
            })
    }

    /// Who is in a table, with the sheets the total is made of.
    private func lines(
        of id: StandingID, including others: [Competitor],
        by known: (StandingID) -> TableSheets?
    ) -> [(competitor: Competitor, sheets: [ScoreSheet])] {
        if id.scope == .nations {
            let teams = outcomes(for: id).flatMap { $0.placings?.places ?? [] }
                .map { Competitor.team($0.competitor.nation) }
            return Set(teams).union(others).map { ($0, sheets(of: $0, for: id)) }
        }
        let tables = parts(of: id).compactMap { known($0) ?? sheets(for: $0) }
        return Set(tables.flatMap(\.competitors)).union(others).map { competitor in
            (competitor, tables.map { $0[competitor] })
        }
    }
}
