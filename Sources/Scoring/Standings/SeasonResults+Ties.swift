import Rulebook
import ShortTrack

extension SeasonResults {
    /// What a tie-break compares equal totals by, the smaller first.
    ///
    /// Whoever has no place in an event stands behind all who took one.
    func key(of sheets: [ScoreSheet], by tieBreak: TieBreak) -> [Int] {
        switch tieBreak {
        case .countback:
            let counted = sheets.flatMap(\.lines).filter(\.isCounted).compactMap(\.score.place)
            let last = outcomes.flatMap(\.order).map(\.rank).max() ?? 0
            return (0..<last).map { above in -counted.count { $0 == above + 1 } }
        case .placeSum(let first):
            let lines = sheets.flatMap(\.lines)
            let places = outcomes.compactMap { outcome in
                lines.first { $0.event.id == outcome.event.id }.map { line in
                    line.score.place ?? (outcome.placings?.places.count ?? 0) + 1
                }
            }
            return [places.prefix(first ?? places.count).reduce(0, +)]
        case .bestPlace:
            return [sheets.flatMap(\.lines).compactMap(\.score.place).min() ?? .max]
        case .bestTime(let metres):
            let times = outcomes.filter { $0.event.id.distance == Distance(metres: metres) }
                .compactMap { outcome in
                    sheets.first?.competitor.flatMap { outcome.bestTimes[$0] }
                }
            return [times.min()?.milliseconds ?? .max]
        }
    }
}
