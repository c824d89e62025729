import Phrases
public import RaceOffice
import Racing
import RecordBook
public import ShortTrack

/// The races that were run here or whose results were imported.
extension Dataset {
    private static let race: [Table.Column] =
        event + [
            .init("round", "the round"),
            .init("race", "the number of the race in its round", isNumeric: true),
        ]

    private static func cells(_ race: RaceID) -> [Cell] {
        cells(race.event) + [.text(race.round.rawValue), .number(race.number)]
    }

    /// A race as it stands after the rulings, and what becomes of its starters.
    private struct Race {
        let season: SeasonView
        let sheet: RaceSheet
        let fate: (Competitor) -> RaceFate
    }

    /// The races of the seasons.
    private static func all(of seasons: [SeasonView]) -> [Race] {
        seasons.flatMap { season in season.record.events.flatMap { all(of: $0, in: season) } }
    }

    /// The races of an event: drawn here, or imported.
    private static func all(of event: EventRecord, in season: SeasonView) -> [Race] {
        guard let progress = season.progress(of: event.event.id) else {
            let races = event.importedRaces
            return races.map { sheet in
                Race(season: season, sheet: sheet) {
                    RaceFate(of: $0, in: sheet, among: races, of: season)
                }
            }
        }
        return progress.races.filter { !$0.startList.starters.isEmpty }.map { sheet in
            Race(season: season, sheet: sheet) { RaceFate(of: $0, in: sheet.race, progress) }
        }
    }

    /// The starters of the races of an event; nothing where none is known.
    public static func results(of id: EventID, in season: SeasonView) -> Table? {
        season.record[id].flatMap { results(all(of: $0, in: season)).table.orNothing }
    }

    /// The laps of the races of an event; nothing where none is known.
    public static func laps(of id: EventID, in season: SeasonView) -> Table? {
        season.record[id].flatMap { laps(all(of: $0, in: season)).table.orNothing }
    }

    static func races(_ seasons: [SeasonView]) -> Sheet {
        Sheet(
            "races", "A race that was drawn here, or whose result was imported.",
            race + [
                .init("state", "how far it has come"),
                .init("official", "1 once it is official, else 0", isNumeric: true),
            ],
            all(of: seasons).map { race in
                cells(race.sheet.race) + [
                    .text(race.sheet.state.rawValue), .number(race.sheet.isOfficial ? 1 : 0),
                ]
            })
    }

    static func results(_ seasons: [SeasonView]) -> Sheet { results(all(of: seasons)) }

    private static func results(_ races: [Race]) -> Sheet {
        Sheet(
            "results", "A starter of a race.",
            race + competitor + [
                .init("helmet", "the number on the helmet", isNumeric: true),
                .init("position", "the start position, 1 inside", isNumeric: true),
                .init("place", "the place after the rulings", isNumeric: true),
                .init("time_ms", "the time in milliseconds", isNumeric: true),
                .init("finish", "OK, NO_TIME, DNF or DNS; empty while not skated"),
                .init("ruling", "PEN, YC, RC or ADV where the referee ruled"),
                .init("code", "the reason code of the ruling"),
                .init("mark", "Q, q, QA, QB, ADV where somebody goes on; else the ruling"),
                .init("goes_to", "the round somebody goes on to; out; empty while that is open"),
                .init("rank", "the rank in the event, for a starter of a final", isNumeric: true),
            ],
            races.flatMap { race in
                race.sheet.outcome.map { $0.rows.map { row($0, of: race) } }
                    ?? race.sheet.startList.starters.map { row($0, of: race) }
            })
    }

    /// Somebody who has not skated yet.
    private static func row(_ starter: StartList.Starter, of race: Race) -> [Cell] {
        cells(race.sheet.race) + cells(starter.competitor, in: race.season) + [
            .number(orEmpty: starter.helmet > 0 ? starter.helmet : nil),
            .number(starter.position),
        ] + Array(repeating: .empty, count: 8)
    }

    private static func row(_ row: RaceOutcome.Row, of race: Race) -> [Cell] {
        let fate = race.fate(row.competitor)
        let isDrawn = row.helmet > 0
        return cells(race.sheet.race) + cells(row.competitor, in: race.season) + [
            .number(orEmpty: isDrawn ? row.helmet : nil),
            .number(orEmpty: isDrawn ? row.position : nil), .number(orEmpty: row.place),
            .number(orEmpty: row.time?.milliseconds), .text(row.finish.rawValue),
            .words(row.decision?.ruling.rawValue), .words(row.decision?.code?.rawValue),
            .words(fate.mark.isEmpty ? nil : fate.mark),
            .words(fate.destination == .out ? "out" : fate.goesTo?.rawValue),
            .number(orEmpty: fate.rank),
        ]
    }

    static func laps(_ seasons: [SeasonView]) -> Sheet { laps(all(of: seasons)) }

    private static func laps(_ races: [Race]) -> Sheet {
        Sheet(
            "laps", "A lap of a starter.",
            race + competitor + [
                .init("lap", "the number of the crossing", isNumeric: true),
                .init("time_ms", "the time of the lap in milliseconds", isNumeric: true),
            ],
            races.flatMap { race in
                (race.sheet.result?.rows ?? []).flatMap { row in
                    (row.laps ?? []).enumerated().map { index, lap in
                        cells(race.sheet.race) + cells(row.competitor, in: race.season) + [
                            .number(index + 1), .number(lap.milliseconds),
                        ]
                    }
                }
            })
    }
}

extension Table {
    /// Nothing where it has no rows.
    fileprivate var orNothing: Table? { rows.isEmpty ? nil : self }
}
