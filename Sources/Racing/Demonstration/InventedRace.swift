public import ShortTrack

/// A race as it might have gone, by lot, from how fast its starters are.
///
/// Falls, penalties with the skater who was pushed advanced, dead heats and skaters declared
/// finished without a time come about as often as in real races, or as often as asked for.
public struct InventedRace: Sendable {
    /// What was seen.
    public let result: RecordedResult
    /// What the referee decided.
    public let decisions: [Decision]

    /// Skates a race.
    /// - Parameters:
    ///   - list: who starts.
    ///   - handicap: how much longer than the best each takes, in thousandths.
    ///   - mishaps: falls and fouls a hundred starts.
    ///   - withdrawn: who does not start.
    public init(
        _ list: StartList, handicap: (Competitor) -> Int, mishaps: Int = 4,
        withdrawn: Set<Competitor> = [], lot: inout Lot
    ) {
        let best = list.race.event.bestTime
        var runs: [Run] = list.starters.map { starter in
            var run = Run(competitor: starter.competitor)
            let form = lot.number(below: 25) - 8
            // Nobody hurries in a heat that is won already.
            let round = list.race.round.isFinal ? 0 : lot.number(below: 10)
            run.milliseconds =
                best + best * (handicap(starter.competitor) + form + round) / 1000
                + lot.number(below: 90)
            run.fate = Run.Fate(chance: lot.number(below: 1000), mishaps: mishaps)
            if withdrawn.contains(starter.competitor) { run.fate = .absent }
            return run
        }
        // A skater who falls and gets up again comes in late.
        for index in runs.indices where runs[index].fate == .fell {
            runs[index].milliseconds += best / 8 + lot.number(below: 4_000)
        }
        runs.sort { ($0.fate.order, $0.milliseconds) < ($1.fate.order, $1.milliseconds) }
        for index in runs.indices.dropFirst() where lot.number(below: 150) == 0 {
            runs[index].milliseconds = runs[index - 1].milliseconds
        }
        result = RecordedResult(
            race: list.race, rows: Self.rows(runs, of: list.race, slowest: best * 13 / 10))
        decisions = Self.decisions(runs, by: list, mishaps: mishaps, lot: &lot)
    }

    private struct Run {
        enum Fate {
            case clean, fell, stayedDown, absent

            init(chance: Int, mishaps: Int) {
                self =
                    chance < mishaps * 5
                    ? .fell
                    : chance < mishaps * 8
                        ? .stayedDown : chance < mishaps * 9 ? .absent : .clean
            }

            var order: Int {
                switch self {
                case .clean, .fell: 0
                case .stayedDown: 1
                case .absent: 2
                }
            }
        }

        let competitor: Competitor
        var milliseconds = 0
        var fate = Fate.clean
    }

    /// The rows in order of finish; whoever is slower than the race is waited for has no time, and
    /// laps are taken in the finals of the single distances.
    private static func rows(
        _ runs: [Run], of race: RaceID, slowest: Int
    ) -> [RecordedResult.Row] {
        let hasLaps = race.round.isFinal && !race.event.distance.isRelay
        var rows: [RecordedResult.Row] = []
        var before: (milliseconds: Int, place: Int) = (0, 0)
        for run in runs {
            switch run.fate {
            case .stayedDown, .absent:
                rows.append(
                    RecordedResult.Row(
                        competitor: run.competitor, place: nil,
                        finish: run.fate == .absent ? .didNotStart : .didNotFinish, time: nil))
            case .clean, .fell:
                let place = run.milliseconds == before.milliseconds ? before.place : rows.count + 1
                let time =
                    run.milliseconds <= slowest ? RaceTime(milliseconds: run.milliseconds) : nil
                let manner = InventedLaps(manner: (rows.count * 3 + race.number) % 5 - 2)
                rows.append(
                    RecordedResult.Row(
                        competitor: run.competitor, place: time == nil ? rows.count + 1 : place,
                        finish: time == nil ? .noTime : .finished, time: time,
                        laps: hasLaps
                            ? time.map { manner.laps(to: $0, over: race.event.distance) } : nil))
                before = (run.milliseconds, place)
            }
        }
        return rows
    }

    /// A penalty now and then, for one of those in front, and the one who fell advanced.
    private static func decisions(
        _ runs: [Run], by list: StartList, mishaps: Int, lot: inout Lot
    ) -> [Decision] {
        let race = list.race
        let placed = runs.filter { $0.fate == .clean }
        guard placed.count > 1, lot.number(below: 100) < mishaps * 3 else { return [] }
        let culprit = placed[lot.number(below: min(3, placed.count))].competitor
        let ruling: Ruling = lot.number(below: 12) == 0 ? .yellowCard : .penalty
        let penalty = Decision(
            race: race, competitor: culprit, ruling: ruling, code: .c1, reason: "")
        guard !race.round.isFinal, let victim = runs.first(where: { $0.fate == .fell }) else {
            return [penalty]
        }
        let helmet = list.starters.first { $0.competitor == culprit }?.helmet ?? 0
        let advanced = Decision(
            race: race, competitor: victim.competitor, ruling: .advanced,
            reason: "Impeded by helmet \(helmet) when in a place to go on")
        return [penalty, advanced]
    }
}

extension EventID {
    /// About what the best take, in milliseconds.
    var bestTime: Int {
        let men = [
            500: 40_600, 777: 65_500, 1000: 85_000, 1500: 136_000, 2000: 160_000, 3000: 278_000,
            5000: 403_000,
        ]
        let time = men[distance.metres] ?? 3_000 + distance.metres * 78
        switch category {
        case .men, .mixed: return time
        case .women: return distance == .relay(3000) ? 246_000 : time * 106 / 100
        }
    }
}
