import Rulebook
import ShortTrack

/// A score sheet with everything its open results may have been.
struct OpenSheet {
    let range: TotalRange
    let sums: BestOfSums
    private let open: [(event: Event, possibilities: [Possibility])]

    init(_ sheet: ScoreSheet, in season: SeasonResults, guessing: Bool) {
        range = sheet.total
        var known: [Int] = []
        var open: [(event: Event, possibilities: [Possibility])] = []
        for (line, outcome) in zip(sheet.lines, season.outcomes(for: sheet.standing)) {
            switch line.score {
            case .none: continue
            case .unknown:
                open.append(
                    (line.event, season.possibilities(in: outcome, guessing: guessing)))
            case .placed(let rank, _, let award):
                if let exact = award.exact {
                    known.append(exact.hundredths)
                } else {
                    open.append((line.event, Self.values(of: award, rank: rank)))
                }
            }
        }
        self.open = open
        sums = BestOfSums(
            known: known, open: open.map { $0.possibilities.map(\.points.hundredths) },
            best: sheet.best.counted, limit: sheet.total.highest.hundredths)
    }

    /// A known place whose points are not: each value it may have, as an open result.
    private static func values(of award: PointsAward, rank: Int) -> [Possibility] {
        switch award {
        case .exactly(let points): [Possibility(points: points, rank: rank)]
        case .oneOf(let options): options.map { Possibility(points: $0, rank: rank) }
        case .between(let low, let high):
            stride(from: max(100, low.hundredths), through: high.hundredths, by: 100)
                .map { Possibility(points: Points(hundredths: $0), rank: rank) }
        }
    }

    /// The open results that would give a total of this sheet.
    func results(for total: Points) -> [Witness.Result] {
        guard let values = sums.witness(for: total.hundredths) else { return [] }
        return zip(open, values).compactMap { entry, value in
            guard value > 0,
                let possibility = entry.possibilities.first(where: {
                    $0.points.hundredths == value
                })
            else { return nil }
            return Witness.Result(event: entry.event, possibility: possibility)
        }
    }
}
