public import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// A stop as XML messages in the shape of the Olympic Data Feed: schedule, participants, teams,
/// a result for each race, a ranking for each event.
///
/// The shape is that of published messages; it is not certified by anybody. Names are as printed,
/// for the records do not say which part of one is the family's.
public struct ODFMessages {
    /// A message with the name of its file.
    public struct Message {
        /// `DT_RESULT-STKM500M--------------HEAT000300--.xml`.
        public let name: String
        /// The document.
        public let text: String
    }

    private let stop: StopView

    /// The messages of a stop.
    public init(_ stop: StopView) { self.stop = stop }

    /// All messages that can be made of what is known.
    public var messages: [Message] {
        [schedule, participants, teams].compactMap(\.self) + races + rankings
    }

    private var season: SeasonView { stop.season }

    /// The last statement on any event of the stop.
    private var latest: Int { stop.events.map(\.latest).max() ?? 1 }

    /// - Parameter version: the number of the last statement the message rests on.
    private func message(
        _ type: String, _ code: String, status: String? = nil, version: Int, day: CalendarDate?,
        _ children: [XMLElement]
    ) -> Message {
        let root = XMLElement(
            "OdfBody",
            [
                ("CompetitionCode", "\(stop.competition.id)"), ("DocumentCode", code),
                ("DocumentType", type), ("Version", "\(version)"), ("ResultStatus", status),
                ("FeedFlag", "P"), ("LogicalDate", day.map { "\($0)" }), ("Source", "RINKSIDE"),
            ], [XMLElement("Competition", [], children)])
        return Message(name: "\(type)-\(code).xml", text: root.document)
    }

    private var schedule: Message? {
        guard let schedule = stop.schedule else { return nil }
        let sessions = schedule.value.sessions.enumerated().map { index, session in
            let units = stop.timetable.blocks.filter { $0.session == index }.flatMap(\.lines)
            return XMLElement(
                "Session",
                [
                    ("SessionCode", "STK" + (index < 9 ? "0" : "") + "\(index + 1)"),
                    ("StartDate", moment(session.begin)), ("Venue", stop.competition.venue),
                ],
                units.enumerated().map { order, line in
                    XMLElement(
                        "Unit",
                        [
                            ("Code", ResultsCode(line.race).text),
                            (
                                "ScheduleStatus",
                                line.clock.finished == nil ? "SCHEDULED" : "FINISHED"
                            ),
                            ("StartDate", moment(line.planned)), ("Order", "\(order + 1)"),
                        ],
                        [
                            XMLElement(
                                "ItemName", [("Language", "ENG"), ("Value", title(line.race))])
                        ]
                    )
                })
        }
        return message(
            "DT_SCHEDULE", ResultsCode.discipline, version: schedule.statement.sequence,
            day: stop.days.first, sessions)
    }

    private var entered: [(event: EventID, entries: [Entry])] {
        stop.events.map { ($0.event.id, $0.entries) }.filter { !$0.1.isEmpty }
    }

    private var participants: Message? {
        let skaters = entered.filter { !$0.event.distance.isRelay }.flatMap { event, entries in
            entries.map { (event: event, entry: $0) }
        }
        let own = Dictionary(grouping: skaters) { $0.entry.competitor }
        guard !own.isEmpty else { return nil }
        let elements = own.sorted { $0.key < $1.key }.map { competitor, lines in
            XMLElement(
                "Participant",
                [
                    ("Code", code(competitor)), ("Status", "ACTIVE"),
                    ("PrintName", season.name(competitor)),
                    ("Gender", lines.first.map { $0.event.category == .women ? "F" : "M" }),
                    ("Organisation", competitor.nation.code), ("MainFunctionId", "AA01"),
                ],
                [
                    XMLElement(
                        "Discipline", [("Code", ResultsCode.discipline)],
                        lines.map { line in
                            XMLElement(
                                "RegisteredEvent",
                                [
                                    ("Event", ResultsCode(line.event).text),
                                    ("Bib", "\(line.entry.helmet)"),
                                ])
                        })
                ])
        }
        return message(
            "DT_PARTIC", ResultsCode.discipline, version: latest, day: stop.days.first, elements)
    }

    private var teams: Message? {
        let elements = entered.filter { $0.event.distance.isRelay }.flatMap { event, entries in
            entries.map { entry in
                XMLElement(
                    "Team",
                    [
                        ("Code", code(entry.competitor, in: event)),
                        ("Organisation", entry.competitor.nation.code),
                        ("Name", season.name(entry.competitor)),
                        ("Gender", ResultsCode.gender(of: event)),
                    ],
                    [
                        XMLElement(
                            "Discipline", [("Code", ResultsCode.discipline)],
                            [XMLElement("RegisteredEvent", [("Event", ResultsCode(event).text)])])
                    ])
            }
        }
        guard !elements.isEmpty else { return nil }
        return message(
            "DT_PARTIC_TEAMS", ResultsCode.discipline, version: latest, day: stop.days.first,
            elements)
    }

    private var races: [Message] {
        stop.runEvents.flatMap { record, progress in
            progress.races.filter { !$0.startList.starters.isEmpty }.map { sheet in
                let rows = sheet.outcome?.rows
                let marks = progress.verdict(on: sheet.race.round).advancements
                let results =
                    rows.map { rows in
                        rows.enumerated().map { order, row in
                            result(row, order: order + 1, in: sheet, marks)
                        }
                    }
                    ?? sheet.startList.starters.map { starter in
                        XMLElement(
                            "Result",
                            [
                                ("SortOrder", "\(starter.position)"),
                                ("StartOrder", "\(starter.position)"),
                            ],
                            [competitor(starter.competitor, starter.helmet, in: sheet.race.event)])
                    }
                return message(
                    "DT_RESULT", ResultsCode(sheet.race).text, status: status(of: sheet),
                    version: record.races[sheet.race]?.latest ?? record.latest,
                    day: record.event.date, results)
            }
        }
    }

    private func result(
        _ row: RaceOutcome.Row, order: Int, in sheet: RaceSheet, _ marks: [Advancement]
    ) -> XMLElement {
        let irm: String? =
            row.decision?.ruling.excludes == true
            ? row.decision?.ruling.rawValue : row.finish.takesPlace ? nil : row.finish.rawValue
        let mark = marks.first { $0.competitor == row.competitor }?.mark
        let code = row.decision?.code.map { code in
            XMLElement(
                "ExtendedResults", [],
                [
                    XMLElement(
                        "ExtendedResult",
                        [("Type", "ER"), ("Code", "INFRINGEMENT"), ("Value", code.rawValue)])
                ])
        }
        return XMLElement(
            "Result",
            [
                ("Rank", row.place.map { "\($0)" }), ("SortOrder", "\(order)"),
                ("StartOrder", "\(row.position)"),
                ("ResultType", irm != nil ? "IRM" : row.time == nil ? "NO_TIME" : "TIME"),
                ("IRM", irm), ("Result", irm == nil ? row.time.map { "\($0)" } : nil),
                ("QualificationMark", mark.map { "\($0)" }),
            ],
            [code, competitor(row.competitor, row.helmet, in: sheet.race.event)]
                .compactMap(\.self))
    }

    private var rankings: [Message] {
        stop.events.compactMap { record in
            guard let places = season.placings(of: record)?.places, !places.isEmpty else {
                return nil
            }
            let results = places.enumerated().map { order, place in
                XMLElement(
                    "Result",
                    [
                        ("Rank", "\(place.rank)"),
                        ("RankEqual", places.count { $0.rank == place.rank } > 1 ? "Y" : nil),
                        ("SortOrder", "\(order + 1)"),
                    ], [competitor(place.competitor, nil, in: record.event.id)])
            }
            return message(
                "DT_RANKING", ResultsCode(record.event.id).text, status: "OFFICIAL",
                version: record.latest, day: record.event.date, results)
        }
    }

    private func competitor(_ competitor: Competitor, _ helmet: Int?, in event: EventID)
        -> XMLElement
    {
        XMLElement(
            "Competitor",
            [
                ("Code", code(competitor, in: event)),
                ("Type", competitor.person == nil ? "T" : "A"),
                ("Bib", helmet.map { "\($0)" }), ("Organisation", competitor.nation.code),
            ],
            [
                XMLElement(
                    "Description",
                    [
                        (
                            competitor.person == nil ? "TeamName" : "PrintName",
                            season.name(competitor)
                        ),
                        ("Organisation", competitor.nation.code),
                    ])
            ])
    }

    private func code(_ competitor: Competitor, in event: EventID? = nil) -> String {
        if let person = competitor.person { return "\(person)" }
        let own = event.map { "STK" + ResultsCode.gender(of: $0) + ResultsCode.event($0) } ?? "STK"
        return own + competitor.nation.code + "01"
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

    private func title(_ race: RaceID) -> String {
        "\(race.event.category.possessive) \(race.event.title), \(race.title)"
    }

    /// `2026-11-21T10:00:00+01:00`.
    private func moment(_ moment: Timestamp) -> String {
        let offset = stop.offset(at: moment) ?? 0
        let there = moment.later(bySeconds: offset * 60)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(there.date)T\(there.clock)" + (offset < 0 ? "-" : "+") + two(abs(offset) / 60)
            + ":" + two(abs(offset) % 60)
    }
}
