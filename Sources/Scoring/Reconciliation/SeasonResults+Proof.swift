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
        proof(of: competitor, in: standing, published: published, parts: parts, isCounted: true)
    }

    /// - Parameter isCounted: whether to count the assignments of places that give the total,
    ///   which is far more work than to find one.
    func proof(
        of competitor: Competitor?, in standing: StandingID, published: Points?,
        parts: [StandingID: Points] = [:], isCounted: Bool
    ) -> Proof {
        let sheets = sheets(of: competitor, for: standing)
        let total = total(of: competitor, in: standing)
        return Proof(
            standing: standing, competitor: competitor, sheets: sheets, total: total,
            published: published,
            verdict: published.map { published in
                total.map {
                    verdict(
                        on: published, in: standing, sheets: sheets, total: $0, parts: parts,
                        isCounted: isCounted)
                } ?? .open(needs: "the rule of this table")
            },
            candidates: [], decomposition: nil, clauses: clauses(for: standing))
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

    func verdict(
        on published: Points, in standing: StandingID, sheets: [ScoreSheet], total: TotalRange,
        parts printed: [StandingID: Points], isCounted: Bool
    ) -> Verdict {
        if parts(of: standing).allSatisfy({ outcomes(for: $0).isEmpty }) {
            return .open(needs: "the events of this table")
        }
        guard total.contains(published) else { return .contradicted }
        if total.isExact { return .proved }
        if standing.scope == .nations {
            return .open(needs: "the results of all skaters of the nation")
        }
        let seasons = rules.alternatives.map { SeasonResults(rules: $0, outcomes: outcomes) }
        // First by places whose points are known; only then by guessing what others pay.
        let open = [false, true].flatMap { guessing in
            seasons.map { season in
                OpenTotal(sheets: sheets.map { OpenSheet($0, in: season, guessing: guessing) })
            }
        }
        let unit = OpenTotal.unit(of: open, and: [published] + printed.values)
        guard published.hundredths / unit <= Self.mostSums else {
            return .open(needs: "points that are rounder")
        }
        for printed in [printed, [:]] {
            let wanted = sheets.map { printed[$0.standing] }
            for open in open {
                guard let results = open.results(for: published, wanted: wanted, unit: unit)
                else { continue }
                return .consistent(
                    Witness(
                        results: results,
                        assignments: isCounted && sheets.count == 1
                            ? assignments(of: sheets[0], total: published) : nil))
            }
        }
        return .contradicted
    }

    /// Sums in the smallest steps are told apart up to this many.
    private static var mostSums: Int { 1 << 22 }

    private func assignments(of sheet: ScoreSheet, total: Points) -> Int? {
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
