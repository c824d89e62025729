import Rulebook
import ShortTrack

/// Somebody's results and what they are ranked by, the smaller the better: at best, at worst.
struct QualifyingResults {
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

    static func < (lhs: QualifyingResults, rhs: QualifyingResults) -> Bool {
        lhs.worst == rhs.worst
            ? lhs.best.lexicographicallyPrecedes(rhs.best)
            : lhs.worst.lexicographicallyPrecedes(rhs.worst)
    }

    func line(
        rank: RankRange, beside others: [QualifyingResults], races: [QualifyingEvent],
        ranking: QualificationRanking
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
        among others: [QualifyingResults], rank: RankRange
    ) -> QualificationList.Decision {
        if rank.exact == nil { return .open }
        if others.contains(where: { $0.worst == worst && $0.best == best }) { return .shared }
        let isAlone = !others.contains { $0.worst.first == worst.first }
        return isAlone || worst.count == 1 ? .best : .other
    }
}
