import RaceOffice
import Racing
import RecordBook
import ShortTrack

extension ODFMessages {
    /// A message for each race that is drawn: its start list, or how it went.
    var races: [Message] {
        stop.runEvents.flatMap { record, progress in
            progress.races.filter { !$0.startList.starters.isEmpty }.map { sheet in
                let race = record.races[sheet.race]
                return message(
                    "DT_RESULT", ResultsCode(sheet.race).text, status: status(of: sheet),
                    version: race?.latest ?? record.latest, at: race?.changedAt,
                    day: begin(of: sheet.race, race).map(day) ?? record.event.date,
                    [infos(of: sheet.race, race)]
                        + results(of: sheet, race, progress.verdict(on: sheet.race.round)))
            }
        }
    }

    /// When a race began, or is to begin.
    private func begin(of race: RaceID, _ record: RaceRecord?) -> Timestamp? {
        record?.clock.started ?? stop.timetable[race]?.planned
    }

    /// When, what and where.
    private func infos(of race: RaceID, _ record: RaceRecord?) -> XMLElement {
        XMLElement(
            "ExtendedInfos", [],
            [
                XMLElement(
                    "UnitDateTime",
                    [
                        ("StartDate", begin(of: race, record).map(moment)),
                        ("EndDate", record?.clock.finished.map(moment)),
                    ]),
                XMLElement(
                    "SportDescription",
                    [
                        ("DisciplineName", "Short Track Speed Skating"),
                        ("EventName", race.event.titleInFull), ("SubEventName", race.title),
                        ("Gender", ResultsCode.gender(of: race.event)),
                    ]),
                XMLElement(
                    "VenueDescription",
                    [
                        ("VenueName", stop.competition.venue),
                        ("Location", stop.competition.place),
                    ]),
            ])
    }

    private func results(
        of sheet: RaceSheet, _ race: RaceRecord?, _ verdict: RoundVerdict
    ) -> [XMLElement] {
        guard let rows = sheet.outcome?.rows else {
            return sheet.startList.starters.map { starter in
                XMLElement(
                    "Result",
                    [
                        ("SortOrder", "\(starter.position)"),
                        ("StartOrder", "\(starter.position)"),
                        ("StartSortOrder", "\(starter.position)"),
                    ],
                    [
                        competitor(
                            starter.competitor, starter.helmet, in: sheet.race.event,
                            sheet.race.round)
                    ])
            }
        }
        let chart = race?.result.flatMap { LapChart($0) }
        let best = rows.first { $0.place == 1 }?.time
        return rows.enumerated().map { order, row in
            result(
                row, order: order + 1, in: sheet.race, behind: best,
                mark: verdict.advancements.first { $0.competitor == row.competitor }?.mark,
                laps: chart?[row.competitor] ?? [])
        }
    }

    /// - Parameter best: the winner's time.
    private func result(
        _ row: RaceOutcome.Row, order: Int, in race: RaceID, behind best: RaceTime?,
        mark: Mark?, laps: [LapChart.Crossing]
    ) -> XMLElement {
        let irm: String? =
            row.decision?.ruling.excludes == true
            ? row.decision?.ruling.rawValue : row.finish.takesPlace ? nil : row.finish.rawValue
        let time = irm == nil ? row.time : nil
        let infringement = row.decision?.code.map { code in
            XMLElement(
                "ExtendedResult",
                [("Type", "ER"), ("Code", "INFRINGEMENT"), ("Value", code.rawValue)])
        }
        let extended = laps.progress + [infringement].compactMap(\.self)
        return XMLElement(
            "Result",
            [
                ("Rank", row.place.map { "\($0)" }), ("SortOrder", "\(order)"),
                ("StartOrder", "\(row.position)"), ("StartSortOrder", "\(row.position)"),
                ("ResultType", irm != nil ? "IRM" : row.time == nil ? "NO_TIME" : "TIME"),
                ("IRM", irm), ("Result", time.map { "\($0)" }),
                ("Diff", time.flatMap { own in best.map { own.difference(to: $0) } }),
                ("QualificationMark", mark.map { "\($0)" }),
            ],
            (extended.isEmpty ? [] : [XMLElement("ExtendedResults", [], extended)])
                + [competitor(row.competitor, row.helmet, in: race.event, race.round)])
    }

    /// A message for each event whose order is known.
    var rankings: [Message] {
        stop.events.compactMap { record in
            let places = season.places(of: record)
            guard let order = season.placings(of: record), !places.isEmpty else { return nil }
            let results = places.enumerated().map { order, line in
                XMLElement(
                    "Result",
                    [
                        ("Rank", line.rank.map { "\($0)" }),
                        ("RankEqual", line.isShared ? "Y" : nil), ("SortOrder", "\(order + 1)"),
                    ], [competitor(line.competitor, nil, in: record.event.id, nil)])
            }
            return message(
                "DT_RANKING", ResultsCode(record.event.id).text,
                status: order.unknownPodiumRanks.isEmpty ? "OFFICIAL" : "PARTIAL",
                version: record.latest, at: record.changedAt, day: record.event.date, results)
        }
    }

    private func status(of sheet: RaceSheet) -> String {
        switch sheet.state {
        case .official: "OFFICIAL"
        case .underReview: "UNCONFIRMED"
        case .finished: "UNOFFICIAL"
        case .started, .restarted: "LIVE"
        case .scheduled, .called, .reskateOrdered: "START_LIST"
        }
    }
}

extension [LapChart.Crossing] {
    /// Lap after lap: the time since the start, the time of the lap, the place.
    fileprivate var progress: [XMLElement] {
        var elapsed = 0
        return enumerated().map { index, crossing in
            elapsed += crossing.lap.milliseconds
            let since = RaceTime(milliseconds: elapsed, decimals: crossing.lap.decimals)
            return XMLElement(
                "ExtendedResult",
                [
                    ("Type", "PROGRESS"), ("Code", "LAP"), ("Pos", "\(index + 1)"),
                    ("Value", since.map { "\($0)" }), ("Value2", "\(crossing.lap)"),
                    ("Rank", "\(crossing.place)"),
                ])
        }
    }
}

extension RaceTime {
    /// How much slower than the winner: `0.000` for the winner, `1.204`.
    fileprivate func difference(to best: RaceTime) -> String {
        let digits = max(decimals, best.decimals)
        return RaceTime(milliseconds: milliseconds - best.milliseconds, decimals: digits)
            .map { "\($0)" } ?? (digits == 0 ? "0" : "0." + String(repeating: "0", count: digits))
    }
}
