import Racing
import Rulebook
import ShortTrack

/// An office that does whatever is next, with races that come out at random.
struct RandomWeekend {
    let size: Int
    let rules: Rules
    var lot: Lot

    func skate(_ event: EventID) throws -> EventProgress {
        var weekend = self
        var progress = EventProgress(
            event: event, rules: rules,
            entries: Field.entries(size, nations: 10, lot: lot), races: [])
        for _ in 0..<100 {
            let races: [RaceSheet]
            switch progress.next {
            case .enter, .nothing: return progress
            case .drawFirstRound:
                races = try progress.drawFirstRound(lot: weekend.lot.next()).map(Self.drawn)
            case .putUp: races = progress.startListsDue.map(Self.drawn)
            case .record(let ids):
                races = progress.races.filter { ids.contains($0.race) }.map { weekend.skate($0) }
            case .makeOfficial(let ids):
                races = progress.races.filter { ids.contains($0.race) }.map {
                    RaceSheet(
                        startList: $0.startList, result: $0.result, decisions: $0.decisions,
                        isOfficial: true)
                }
            }
            let changed = Set(races.map(\.race))
            progress = EventProgress(
                event: event, rules: rules, entries: progress.entries,
                races: progress.races.filter { !changed.contains($0.race) } + races)
        }
        return progress
    }

    private static func drawn(_ list: StartList) -> RaceSheet {
        RaceSheet(startList: list, result: nil, decisions: [], isOfficial: false)
    }

    private mutating func skate(_ sheet: RaceSheet) -> RaceSheet {
        var rows: [RecordedResult.Row] = []
        var decisions: [Decision] = []
        var place = 1
        var milliseconds = 41_000 + lot.number(below: 2_000)
        for (index, starter) in lot.order(sheet.startList.starters).enumerated() {
            let chance = lot.number(below: 100)
            let finish: Finish =
                chance < 6
                ? .didNotFinish
                : chance < 8
                    ? .didNotStart
                    : chance < 12
                        ? .noTime
                        : .finished
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
            if lot.number(below: 8) == 0 {
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
            decisions: decisions, isOfficial: false)
    }
}
