import Rulebook
import ShortTrack

/// A score sheet with everything its results may have been, the known results first.
struct OpenSheet {
    /// One event of the sheet.
    struct Line {
        let event: Event
        /// What it may have brought, by hundredths, and the place that pays it.
        let values: [(hundredths: ClosedRange<Int>, rank: Int?)]
        /// Whether nothing about it is open.
        let isKnown: Bool
    }

    let lines: [Line]
    let best: Int

    /// - Parameters:
    ///   - sheet: the sheet.
    ///   - season: the season by a rulebook that decides between alternatives.
    ///   - guessing: whether to include every number of points that a place whose points are not
    ///     known may pay.
    init(_ sheet: ScoreSheet, in season: SeasonResults, guessing: Bool) {
        let lines = zip(sheet.lines, season.outcomes(for: sheet.standing)).map { line, outcome in
            Line(
                event: line.event,
                values: season.values(of: sheet.competitor, in: outcome, guessing: guessing),
                isKnown: line.score.lowest == line.score.highest)
        }
        self.lines = lines.filter(\.isKnown) + lines.filter { !$0.isKnown }
        best = season.best(for: sheet.standing)?.counted ?? sheet.best.counted
    }

    /// The totals of the sheet added to those of others, counted by the unit.
    func sums(unit: Int, addedTo start: SumSet) -> BestOfSums {
        BestOfSums(
            of: lines.map { line in
                line.values.map(\.hundredths).map { $0.lowerBound / unit...$0.upperBound / unit }
            },
            best: best, addedTo: start)
    }

    /// The open results that count when every line has its points.
    func results(_ hundredths: [Int]) -> [Witness.Result] {
        zip(lines, hundredths).compactMap { line, hundredths in
            guard hundredths > 0, !line.isKnown else { return nil }
            let rank = line.values.first { $0.hundredths.contains(hundredths) }?.rank
            return Witness.Result(
                event: line.event,
                possibility: Possibility(points: Points(hundredths: hundredths), rank: rank))
        }
    }
}
