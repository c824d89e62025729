import Rulebook
import ShortTrack

extension SeasonResults {
    /// What the places pay that a competitor nobody listed may have taken in an event.
    ///
    /// Such a competitor may be the only one at a free rank; one rank past the table stands for
    /// all lower places.
    func freeAwards(in outcome: EventOutcome) -> [(rank: Int, award: PointsAward)] {
        guard let table = rules.pointsTable(for: outcome.event.id) else { return [] }
        let free = outcome.placings?.freeRanks ?? (first: 1, gaps: [], rest: 1)
        return (free.gaps + Array(free.rest...max(free.rest, table.places.count + 1)))
            .map { ($0, table.award(forRank: $0)) }
    }

    /// Everything a competitor may have got out of an event, by hundredths: known points before
    /// guessed ones, better places first.
    func values(of competitor: Competitor?, in outcome: EventOutcome, guessing: Bool) -> [(
        hundredths: ClosedRange<Int>, rank: Int?
    )] {
        switch score(of: competitor, in: outcome) {
        case .none: return [(0...0, nil)]
        case .placed(let rank, _, let award): return award.hundredths.map { ($0, rank) }
        case .unknown:
            let values = freeAwards(in: outcome)
                .flatMap { free in free.award.hundredths.map { ($0, free.rank) } }
            let known = values.filter { $0.0.count == 1 }.map { ($0.0, Optional($0.1)) }
            let guessed = values.filter { $0.0.count > 1 }.map { ($0.0, Int?.none) }
            return [(0...0, nil)] + known + (guessing ? guessed : [])
        }
    }
}

extension PointsAward {
    /// The values it may have, as ranges of hundredths.
    fileprivate var hundredths: [ClosedRange<Int>] {
        switch self {
        case .exactly(let points): [points.hundredths...points.hundredths]
        case .oneOf(let options): options.map { $0.hundredths...$0.hundredths }
        case .between(let low, let high): [low.hundredths...high.hundredths]
        }
    }
}
