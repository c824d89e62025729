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

    let stop: StopView

    /// The messages of a stop.
    public init(_ stop: StopView) { self.stop = stop }

    /// All messages that can be made of what is known.
    public var messages: [Message] {
        [schedule, participants, teams].compactMap(\.self) + races + rankings
    }

    var season: SeasonView { stop.season }

    /// The last statement on any event of the stop.
    private var latest: Int { stop.events.map(\.latest).max() ?? 1 }

    /// When it was made.
    var changedAt: Timestamp? { stop.events.map(\.changedAt).max() }

    /// - Parameters:
    ///   - version: the number of the last statement the message rests on.
    ///   - moment: when that was stated.
    func message(
        _ type: String, _ code: String, status: String? = nil, version: Int, at moment: Timestamp?,
        day: CalendarDate?, _ children: [XMLElement]
    ) -> Message {
        let root = XMLElement(
            "OdfBody",
            [
                ("CompetitionCode", "\(stop.competition.id)"), ("DocumentCode", code),
                ("DocumentType", type), ("Version", "\(version)"), ("ResultStatus", status),
                ("FeedFlag", "P"), ("Date", moment.map { head($0).day }),
                ("Time", moment.map { head($0).time }), ("LogicalDate", day.map { "\($0)" }),
                ("Source", "RINKSIDE"),
            ], [XMLElement("Competition", [], children)])
        return Message(name: "\(type)-\(code).xml", text: root.document)
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
            "DT_PARTIC", ResultsCode.discipline, version: latest, at: changedAt,
            day: stop.days.first, elements)
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
                    composition(of: entry.competitor, in: event, nil) + [
                        XMLElement(
                            "Discipline", [("Code", ResultsCode.discipline)],
                            [XMLElement("RegisteredEvent", [("Event", ResultsCode(event).text)])])
                    ])
            }
        }
        guard !elements.isEmpty else { return nil }
        return message(
            "DT_PARTIC_TEAMS", ResultsCode.discipline, version: latest, at: changedAt,
            day: stop.days.first, elements)
    }

    /// - Parameter round: the round it is about; nothing for the whole event.
    func competitor(
        _ competitor: Competitor, _ helmet: Int?, in event: EventID, _ round: Round?
    ) -> XMLElement {
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
            ] + composition(of: competitor, in: event, round))
    }

    /// Who skates: the skater, or the members of the team as far as they are known.
    private func composition(
        of competitor: Competitor, in event: EventID, _ round: Round?
    ) -> [XMLElement] {
        let members = competitor.person != nil ? [competitor] : team(competitor, in: event, round)
        return members.isEmpty
            ? []
            : [
                XMLElement(
                    "Composition", [],
                    members.enumerated().map { order, member in
                        XMLElement(
                            "Athlete", [("Code", code(member)), ("Order", "\(order + 1)")],
                            [
                                XMLElement(
                                    "Description",
                                    [
                                        ("PrintName", season.name(member)),
                                        ("Organisation", member.nation.code),
                                    ])
                            ])
                    })
            ]
    }

    /// Who skates for a team in a round, or all its skaters.
    private func team(
        _ team: Competitor, in event: EventID, _ round: Round?
    ) -> [Competitor] {
        guard let record = season.record[event] else { return [] }
        return round.map { record.members(of: team, in: $0) } ?? record.skaters(of: team)
    }

    private func code(_ competitor: Competitor, in event: EventID? = nil) -> String {
        if let person = competitor.person { return "\(person)" }
        let own = event.map { "STK" + ResultsCode.gender(of: $0) + ResultsCode.event($0) } ?? "STK"
        return own + competitor.nation.code + "01"
    }

    func title(_ race: RaceID) -> String {
        "\(race.event.category.possessive) \(race.event.title), \(race.title)"
    }

    /// `2026-11-21T10:00:00+01:00`, by the clock at the rink.
    func moment(_ moment: Timestamp) -> String {
        let (there, offset) = atTheRink(moment)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(there.date)T\(there.clock)" + (offset < 0 ? "-" : "+") + two(abs(offset) / 60)
            + ":" + two(abs(offset) % 60)
    }

    /// A moment as if the clock at the rink were UTC, and how many minutes that is ahead of it.
    private func atTheRink(_ moment: Timestamp) -> (there: Timestamp, offset: Int) {
        let offset = stop.offset(at: moment) ?? 0
        return (moment.later(bySeconds: offset * 60), offset)
    }

    /// The day of a moment at the rink.
    func day(_ moment: Timestamp) -> CalendarDate { atTheRink(moment).there.date }

    /// The day and the time of a message, by the clock at the rink: `2026-11-21` and `100000000`,
    /// hours, minutes, seconds and thousandths.
    private func head(_ moment: Timestamp) -> (day: String, time: String) {
        let there = atTheRink(moment).there
        return ("\(there.date)", "\(there)".dropFirst(11).filter(\.isNumber))
    }
}
