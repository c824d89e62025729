import Rulebook
import ShortTrack

extension SeasonResults {
    /// Every scoring result a competitor may have had in an event in which none is known.
    /// - Parameter guessing: whether to include every whole number of points that a place whose
    ///   points are not known may pay.
    func possibilities(in outcome: EventOutcome, guessing: Bool) -> [Possibility] {
        guard outcome.placings?.extent != .all else { return [] }
        let table = rules.pointsTable(for: outcome.event.id)
        let free = outcome.placings.map(freeRanks(of:)) ?? (first: 1, gaps: [], rest: 1)
        // A competitor nobody listed may be the only one at a free rank; one row past the table
        // stands for all lower places.
        let ranks = free.gaps + Array(free.rest...max(free.rest, table.places.count + 1))
        var found: [Points: Possibility] = [:]
        for rank in ranks {
            switch rules.points(forRank: rank, sharedBy: 1, in: outcome.event.id) {
            case .exactly(let points):
                found[points] = found[points] ?? Possibility(points: points, rank: rank)
            case .oneOf(let options):
                for points in options {
                    found[points] = found[points] ?? Possibility(points: points, rank: rank)
                }
            case .between(let low, let high):
                guard guessing else { continue }
                for hundredths in stride(from: low.hundredths, through: high.hundredths, by: 100) {
                    let points = Points(hundredths: hundredths)
                    found[points] = found[points] ?? Possibility(points: points, rank: nil)
                }
            }
        }
        return found.values.filter { $0.points > .zero }.sorted { $0.points > $1.points }
    }

    /// Whether what every place of an event pays is known exactly.
    func isTableKnown(for outcome: EventOutcome) -> Bool {
        let table = rules.pointsTable(for: outcome.event.id)
        return (1...table.places.count + 1).allSatisfy { table.award(forRank: $0).exact != nil }
    }
}
