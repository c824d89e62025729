import Rulebook
public import ShortTrack

extension SeasonResults {
    /// The proof of a competitor's total, and the verdict on a published one.
    ///
    /// 2023-24, women's relay, KOR: the page's own podiums give at least 340 for the best four of
    /// six, so the published 320 is contradicted. With the correction of 2 November 2023 they
    /// give 80 four times, and nothing unknown can change it: proved.
    /// - Parameters:
    ///   - competitor: whose total.
    ///   - standing: in which table.
    ///   - published: the published total, for a verdict.
    ///   - parts: published totals of the distances, which a witness of an overall total follows
    ///     where it can. They decide nothing.
    public func proof(
        of competitor: Competitor, in standing: StandingID, published: Points?,
        parts: [StandingID: Points] = [:]
    ) -> Proof {
        let sheets = sheets(of: competitor, for: standing)
        let total = sheets.reduce(TotalRange.zero) { $0 + $1.total }
        return Proof(
            standing: standing, competitor: competitor, sheets: sheets, total: total,
            published: published,
            verdict: published.map {
                verdict(on: $0, sheets: sheets, total: total, parts: parts)
            },
            clauses: clauses(for: standing))
    }

    private func clauses(for standing: StandingID) -> [Clause.Name] {
        switch standing.scope {
        case .relay: [.pointsOfRelays, .countingOfRelays, .eventTies]
        case .distance: [.points, .pointsOfSecondRace, .countingOfDistances, .eventTies]
        case .overall:
            [.overall, .points, .pointsOfSecondRace, .countingOfDistances, .eventTies]
        }
    }

    private func verdict(
        on published: Points, sheets: [ScoreSheet], total: TotalRange,
        parts printed: [StandingID: Points]
    ) -> Verdict {
        if sheets.isEmpty || sheets.allSatisfy(\.lines.isEmpty) {
            return .open(needs: "the events of this table")
        }
        guard total.contains(published) else { return .contradicted }
        if total.isExact { return .proved }
        // First by places whose points are known; only then by guessing what others pay.
        for guessing in [false, true] {
            let parts = sheets.map { OpenSheet($0, in: self, guessing: guessing) }
            let wanted = sheets.map { printed[$0.standing] }
            guard
                let totals = split(published, over: zip(parts, wanted).map { ($0, $1) })
                    ?? split(published, over: parts.map { ($0, nil) })
            else { continue }
            return .consistent(
                Witness(
                    results: zip(parts, totals).flatMap { $0.results(for: $1) },
                    assignments: sheets.count == 1
                        ? assignments(of: sheets[0], total: published) : nil))
        }
        return .contradicted
    }

    /// Splits a total over the sheets so that each can come about and has its wanted total.
    private func split(_ total: Points, over parts: [(OpenSheet, Points?)]) -> [Points]? {
        guard let (part, wanted) = parts.first else { return total == .zero ? [] : nil }
        let rest = parts.dropFirst()
        let least = rest.reduce(Points.zero) { $0 + $1.0.range.lowest }
        let lower = max(part.range.lowest, wanted ?? (rest.isEmpty ? total : .zero))
        let upper = min(part.range.highest, wanted ?? (total - least), total - least)
        guard lower <= upper else { return nil }
        for hundredths in stride(from: lower.hundredths, through: upper.hundredths, by: 100)
        where part.sums.contains(hundredths) {
            let own = Points(hundredths: hundredths)
            if let others = split(total - own, over: Array(rest)) { return [own] + others }
        }
        return nil
    }

    private func assignments(of sheet: ScoreSheet, total: Points) -> Int? {
        let outcomes = outcomes(for: sheet.standing)
        guard outcomes.allSatisfy(isTableKnown(for:)) else { return nil }
        var known: [Int] = []
        var open: [[Int]] = []
        for (line, outcome) in zip(sheet.lines, outcomes) {
            guard case .unknown = line.score else {
                known.append(line.score.lowest.hundredths)
                continue
            }
            let table = rules.pointsTable(for: outcome.event.id)
            let free = outcome.placings.map(freeRanks(of:)) ?? (first: 1, gaps: [], rest: 1)
            let ranks = free.gaps + Array(free.rest...max(free.rest, table.places.count + 1))
            open.append(
                [0]
                    + ranks.map { table.award(forRank: $0).lowest.hundredths }.filter { $0 > 0 })
        }
        return BestOfCount.ways(
            known: known, open: open, best: sheet.best.counted, total: total.hundredths)
    }
}
