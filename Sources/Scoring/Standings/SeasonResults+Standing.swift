import Rulebook
public import ShortTrack

extension SeasonResults {
    /// The table of everybody who is known to have taken a place in one of its events.
    ///
    /// A table whose rules are not known has no totals and no ranks of its own; who got most out of
    /// its events comes first.
    /// - Parameters:
    ///   - id: which table.
    ///   - others: competitors to be listed too, because somebody published a line for them.
    ///   - known: the sheets of a table of its own events, where they are known already.
    public func standing(
        _ id: StandingID, including others: [Competitor] = [],
        by known: (StandingID) -> TableSheets? = { _ in nil }
    ) -> Standing {
        guard isAddedUp(id) else {
            let placed = Set(
                outcomes(for: id).flatMap(\.order).map(\.competitor)
            ).subtracting(others).map { who in
                let paid = results(of: who, in: id).compactMap { $0.score?.lowest }
                return (paid: paid.reduce(.zero, +), who: who)
            }
            .sorted { ($1.paid, $0.who) < ($0.paid, $1.who) }
            return Standing(
                id: id,
                rows: (others + placed.map(\.who)).map {
                    Standing.Row(
                        competitor: $0, rank: nil, total: nil, sheets: [], place: nil)
                })
        }
        let (lines, unlisted) =
            id.scope == .nations
            ? nations(in: id, including: others) : lines(of: id, including: others, by: known)
        let totals = lines.map(\.total)
        let ties = id.scope == .nations ? [] : rules.standingTie.breaks
        let ranking = Ranking(
            totals.map(\.lowest),
            partedBy: { index in ties.flatMap { key(of: lines[index].sheets, by: $0) } },
            inOrder: { lines[$0].competitor < lines[$1].competitor })
        let final = FinalRanks(totals, unlisted: unlisted, partsTies: !ties.isEmpty)
        return Standing(
            id: id,
            rows: ranking.lines.map { line in
                Standing.Row(
                    competitor: lines[line.index].competitor,
                    rank: final.isFinal(line.index) ? line.rank : nil, total: totals[line.index],
                    sheets: lines[line.index].sheets, place: line.rank)
            })
    }

    private typealias Line = (competitor: Competitor, sheets: [ScoreSheet], total: TotalRange)

    /// Who is in a table, and the most somebody nobody listed can have.
    private func lines(
        of id: StandingID, including others: [Competitor],
        by known: (StandingID) -> TableSheets?
    ) -> ([Line], unlisted: Points) {
        let tables = parts(of: id).compactMap { known($0) ?? sheets(for: $0) }
        return (
            Set(tables.flatMap(\.competitors)).union(others).map { competitor in
                let sheets = tables.map { $0[competitor] }
                return (competitor, sheets, ScoreSheet.total(of: sheets))
            }, ScoreSheet.total(of: tables.map(\.unlisted)).highest
        )
    }

    /// The nations in their table, and the most another one can have.
    private func nations(
        in id: StandingID, including others: [Competitor]
    ) -> ([Line], unlisted: Points) {
        let teams = outcomes(for: id).flatMap(\.order)
            .map { Competitor.team($0.competitor.nation) }
        return (
            Set(teams).union(others).map { team in
                (team, sheets(of: team, for: id), total(of: team.nation))
            }, total(of: nil as Nation?).highest
        )
    }
}
