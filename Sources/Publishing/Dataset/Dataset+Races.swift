import Phrases
import RaceOffice
import Racing
import RecordBook
import ShortTrack

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

    /// The races of the seasons that have a start list, as they stand after the rulings.
    private static func sheets(
        of seasons: [SeasonView]
    ) -> [(season: SeasonView, record: RaceRecord, sheet: RaceSheet)] {
        seasons.flatMap { season in
            season.record.events.flatMap { event in
                event.racesInOrder.compactMap { race in
                    race.startList.map { list in
                        let sheet = RaceSheet(
                            startList: list, result: race.result,
                            decisions: race.decisions.map(\.decision),
                            isOfficial: race.isOfficial, steps: race.steps.map(\.value))
                        return (season, race, sheet)
                    }
                }
            }
        }
    }

    static func races(_ seasons: [SeasonView]) -> Sheet {
        Sheet(
            "races", "A race with a start list.",
            race + [
                .init("state", "how far it has come"),
                .init("official", "1 once it is official, else 0", isNumeric: true),
            ],
            sheets(of: seasons).map { _, _, sheet in
                cells(sheet.race) + [
                    .text(sheet.state.rawValue), .number(sheet.isOfficial ? 1 : 0),
                ]
            })
    }

    static func results(_ seasons: [SeasonView]) -> Sheet {
        Sheet(
            "results", "A starter of a race.",
            race + competitor + [
                .init("helmet", "the number on the helmet", isNumeric: true),
                .init("position", "the start position, 1 inside", isNumeric: true),
                .init("place", "the place after the rulings", isNumeric: true),
                .init("time_ms", "the time in milliseconds", isNumeric: true),
                .init("finish", "finished, no time, DNF, DNS; empty while not skated"),
                .init("ruling", "PEN, YC, RC or ADV where the referee ruled"),
                .init("code", "the reason code of the ruling"),
            ],
            sheets(of: seasons).flatMap { season, _, sheet in
                guard let outcome = sheet.outcome else {
                    return sheet.startList.starters.map { starter in
                        cells(sheet.race) + cells(starter.competitor, in: season) + [
                            .number(starter.helmet), .number(starter.position), .empty, .empty,
                            .empty, .empty, .empty,
                        ]
                    }
                }
                return outcome.rows.map { row in
                    cells(sheet.race) + cells(row.competitor, in: season) + [
                        .number(row.helmet), .number(row.position), .number(orEmpty: row.place),
                        .number(orEmpty: row.time?.milliseconds), .text(row.finish.rawValue),
                        .words(row.decision?.ruling.rawValue), .words(row.decision?.code?.rawValue),
                    ]
                }
            })
    }

    static func laps(_ seasons: [SeasonView]) -> Sheet {
        Sheet(
            "laps", "A lap of a starter.",
            race + competitor + [
                .init("lap", "the number of the crossing", isNumeric: true),
                .init("time_ms", "the time of the lap in milliseconds", isNumeric: true),
            ],
            sheets(of: seasons).flatMap { season, _, sheet in
                (sheet.result?.rows ?? []).flatMap { row in
                    (row.laps ?? []).enumerated().map { index, lap in
                        cells(sheet.race) + cells(row.competitor, in: season) + [
                            .number(index + 1), .number(lap.milliseconds),
                        ]
                    }
                }
            })
    }
}
