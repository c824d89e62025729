import Phrases
import Rulebook
public import ShortTrack

extension SeasonResults {
    /// The proof of a competitor's total, and the verdict on a published one.
    ///
    /// 2023-24, women's relay, KOR: the page's own podiums give at least 340 for the best four of
    /// six, so the published 320 is contradicted. With the correction of 2 November 2023 they
    /// give 80 four times, and nothing unknown can change it: proved.
    /// - Parameters:
    ///   - competitor: whose total; missing for somebody no source lists.
    ///   - standing: in which table.
    ///   - published: the published total, for a verdict.
    ///   - parts: published totals of the distances, which a witness of an overall total follows
    ///     where it can. They decide nothing.
    public func proof(
        of competitor: Competitor?, in standing: StandingID, published: Points?,
        parts: [StandingID: Points] = [:]
    ) -> Proof {
        let sheets = sheets(of: competitor, for: standing)
        let total = total(of: competitor, in: standing, by: sheets)
        let verdict = published.flatMap { published in
            verdicts(on: [published], in: standing, sheets: sheets, total: total, parts: parts)[
                published]
        }
        return Proof(
            standing: standing, competitor: competitor, sheets: sheets, total: total,
            published: published,
            verdict: verdict.map { counted($0, of: sheets, total: published ?? .zero) },
            candidates: [], clauses: clauses(for: standing))
    }

    func clauses(for standing: StandingID) -> [Clause.Name] {
        switch standing.scope {
        case .relay: [.pointsOfRelays, .countingOfRelays, .eventTies]
        case .nations: [.team, .points, .pointsOfSecondRace, .eventTies]
        case .distance: [.points, .pointsOfSecondRace, .countingOfDistances, .eventTies]
        case .overall:
            if case .races = rules.overall {
                [.overall, .points, .pointsOfSecondRace, .eventTies]
            } else {
                [.overall, .points, .pointsOfSecondRace, .countingOfDistances, .eventTies]
            }
        }
    }

    /// The verdicts on several totals that the same sheets may come to, looked for together.
    /// - Parameters:
    ///   - total: the total of the sheets; missing where the rules of the table are not known.
    ///   - printed: published totals of the sheets' own tables.
    func verdicts(
        on published: Set<Points>, in standing: StandingID, sheets: [ScoreSheet],
        total: TotalRange?, parts printed: [StandingID: Points] = [:]
    ) -> [Points: Verdict] {
        let isHeld = !parts(of: standing).allSatisfy { outcomes(for: $0).isEmpty }
        var verdicts: [Points: Verdict] = [:]
        var left: [Points] = []
        for published in published {
            if let total, isHeld, standing.scope != .nations, !total.isExact,
                total.contains(published)
            {
                left.append(published)
            } else {
                verdicts[published] = verdict(
                    on: published, in: standing, total: total, isHeld: isHeld)
            }
        }
        return left.isEmpty
            ? verdicts : verdicts.merging(trial(of: left, by: sheets, parts: printed)) { $1 }
    }

    /// The verdict where no open results need be tried.
    private func verdict(
        on published: Points, in standing: StandingID, total: TotalRange?, isHeld: Bool
    ) -> Verdict {
        guard let total else { return .open(needs: "the rule of this table") }
        if !isHeld { return .open(needs: "the events of this table") }
        guard total.contains(published) else { return .contradicted }
        return total.isExact ? .proved : .open(needs: "the results of all skaters of the nation")
    }

    /// Tries which totals open results may give.
    private func trial(
        of totals: [Points], by sheets: [ScoreSheet], parts printed: [StandingID: Points]
    ) -> [Points: Verdict] {
        let seasons = rules.alternatives.map { SeasonResults(rules: $0, outcomes: outcomes) }
        // First by places whose points are known; only then by guessing what others pay.
        let open = [false, true].flatMap { guessing in
            seasons.map { season in
                OpenTotal(sheets: sheets.map { OpenSheet($0, in: season, guessing: guessing) })
            }
        }
        let unit = OpenTotal.unit(of: open)
        var verdicts: [Points: Verdict] = [:]
        for (unit, totals) in Dictionary(
            grouping: totals, by: { OpenTotal.unit(unit, of: [$0] + printed.values) })
        {
            for total in totals {
                verdicts[total] =
                    total.hundredths / unit <= Self.mostSums
                    ? .contradicted : .open(needs: "points that are rounder")
            }
            for printed in printed.isEmpty ? [[:]] : [printed, [:]] {
                for open in open {
                    let found = open.results(
                        for: totals.filter { verdicts[$0] == .contradicted },
                        wanted: sheets.map { printed[$0.standing] }, unit: unit)
                    for (total, results) in found {
                        verdicts[total] = .consistent(Witness(results: results, assignments: nil))
                    }
                }
            }
        }
        return verdicts
    }

    /// Sums in the smallest steps are told apart up to this many.
    private static var mostSums: Int { 1 << 22 }

    /// A verdict with the number of assignments that give the total, which is far more work than
    /// to find one.
    private func counted(_ verdict: Verdict, of sheets: [ScoreSheet], total: Points) -> Verdict {
        guard case .consistent(let witness) = verdict, sheets.count == 1 else { return verdict }
        return .consistent(
            Witness(results: witness.results, assignments: assignments(of: sheets[0], total: total))
        )
    }

    private func assignments(of sheet: ScoreSheet, total: Points) -> Int? {
        guard sheet.best.isKnown else { return nil }
        let outcomes = outcomes(for: sheet.standing)
        var known: [Int] = []
        var open: [[Int]] = []
        for (line, outcome) in zip(sheet.lines, outcomes) {
            let awards = freeAwards(in: outcome).map(\.award)
            if case .unknown = line.score {
                guard awards.allSatisfy({ $0.exact != nil }) else { return nil }
                open.append([0] + awards.map(\.lowest.hundredths).filter { $0 > 0 })
            } else {
                guard line.score.lowest == line.score.highest else { return nil }
                known.append(line.score.lowest.hundredths)
            }
        }
        return BestOfCount.ways(
            known: known, open: open, best: sheet.best.counted, total: total.hundredths)
    }
}
