import Rulebook
import ShortTrack

extension SeasonResults {
    /// What a tie-break compares equal totals by, the smaller first.
    func key(of sheets: [ScoreSheet], by tieBreak: TieBreak) -> [Int] {
        switch tieBreak {
        case .countback:
            let counted = sheets.flatMap(\.lines).filter(\.isCounted).compactMap(\.place)
            let last = outcomes.flatMap { $0.placings?.places ?? [] }.map(\.rank).max() ?? 0
            return (0..<last).map { above in -counted.count { $0 == above + 1 } }
        case .placeSum(let first):
            let places = sheets.flatMap(\.lines)
                .sorted { ($0.event.date, $0.event.number) < ($1.event.date, $1.event.number) }
                .map { $0.place ?? placesTaken(in: $0.event) + 1 }
            return [places.prefix(first ?? places.count).reduce(0, +)]
        case .bestPlace:
            return [sheets.flatMap(\.lines).compactMap(\.place).min() ?? .max]
        case .bestTime(let metres):
            let times = outcomes.filter { $0.event.id.distance == Distance(metres: metres) }
                .compactMap { outcome in
                    sheets.first?.competitor.flatMap { outcome.bestTimes[$0] }
                }
            return [times.min()?.milliseconds ?? .max]
        }
    }

    /// How many took a place in an event; whoever has none stands behind them.
    private func placesTaken(in event: Event) -> Int {
        outcomes.first { $0.event.id == event.id }?.placings?.places.count ?? 0
    }
}

extension ScoreSheet.Line {
    fileprivate var place: Int? {
        if case .placed(let rank, _, _) = score { rank } else { nil }
    }
}
