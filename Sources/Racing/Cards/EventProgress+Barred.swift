import Rulebook
import ShortTrack

extension EventProgress {
    /// Whether somebody may no longer start in a round; where a race has been skated it stands.
    func isBarred(_ competitor: Competitor, from round: Round) -> Bool {
        barred[competitor] != nil
            && !races(of: round).contains { sheet in
                sheet.result != nil
                    && sheet.startList.starters.contains { $0.competitor == competitor }
            }
    }

    /// The start lists of the first round, and of those that have begun, that somebody barred is
    /// to be taken off.
    ///
    /// The others keep their positions.
    var withoutBarred: [StartList] {
        let first = drawnRounds.first
        return races.filter { $0.race.round == first || hasBegun($0.race.round) }.compactMap {
            sheet in
            let list = sheet.startList
            let kept = list.starters.filter { barred[$0.competitor] == nil }
            guard sheet.result == nil, kept.count < list.starters.count else { return nil }
            return StartList(race: list.race, starters: kept, lot: list.lot, change: list.change)
        }
    }

    /// How many entries the event is planned for: all but those barred before they were to start
    /// in its first round.
    static func planned(
        _ entries: [Entry], direct: DirectEntry?, started: Set<Competitor>,
        barred: [Competitor: String]
    ) -> Int {
        if barred.isEmpty { return entries.count }
        let best = entries.filter { $0.seed != nil }.stably(by: { $0.seed ?? .max })
            .prefix(direct?.best ?? 0)
        let kept = started.union(best.map(\.competitor))
        return entries.count { barred[$0.competitor] == nil || kept.contains($0.competitor) }
    }
}
