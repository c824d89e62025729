import Racing
import ShortTrack

/// A race that comes out at random, with far more mishaps than a real one.
enum RandomRace {
    /// Skates a race.
    /// - Parameters:
    ///   - absent: who does not start.
    ///   - finishers: how many stay on their feet where the ice is bad.
    static func skate(
        _ sheet: RaceSheet, without absent: Set<Competitor> = [], finishers: Int? = nil,
        lot: inout Lot
    ) -> RaceSheet {
        var rows: [RecordedResult.Row] = []
        var decisions: [Decision] = []
        var place = 1
        var milliseconds = 41_000 + lot.number(below: 2_000)
        for (index, starter) in lot.order(sheet.startList.starters).enumerated() {
            let chance = lot.number(below: 100)
            var finish: Finish =
                chance < 6
                ? .didNotFinish
                : chance < 8
                    ? .didNotStart
                    : chance < 12
                        ? .noTime
                        : .finished
            if let finishers {
                finish =
                    rows.count(where: { $0.place != nil }) < finishers ? .finished : .didNotFinish
            }
            if absent.contains(starter.competitor) { finish = .didNotStart }
            // One in ten finishes in a dead heat with the one before.
            let isDeadHeat =
                finish == .finished && rows.last?.finish == .finished
                && lot.number(below: 10) == 0
            if !isDeadHeat {
                place = 1 + rows.count { $0.place != nil }
                milliseconds += 1 + lot.number(below: 400)
            }
            rows.append(
                RecordedResult.Row(
                    competitor: starter.competitor, place: finish.takesPlace ? place : nil,
                    finish: finish,
                    time: finish == .finished ? RaceTime(milliseconds: milliseconds) : nil))
            let rulings: [Ruling] = [.penalty, .penalty, .yellowCard, .redCard, .advanced]
            if finishers == nil, !absent.contains(starter.competitor), lot.number(below: 8) == 0 {
                let isLast = index == sheet.startList.starters.count - 1
                decisions.append(
                    Decision(
                        race: sheet.race, competitor: starter.competitor,
                        ruling: isLast && !sheet.race.round.isFinal
                            ? .advanced : rulings[lot.number(below: rulings.count)],
                        reason: ""))
            }
        }
        return RaceSheet(
            startList: sheet.startList, result: RecordedResult(race: sheet.race, rows: rows),
            decisions: decisions, isOfficial: false, steps: sheet.steps)
    }
}
