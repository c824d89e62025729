public import RaceOffice
import Racing
import RecordBook
public import ShortTrack

/// The three files FinishLynx reads a competition from: races with starters, order of races,
/// people.
///
/// Fields are divided by commas, one with a comma is quoted, lines end with CR LF. The semifinal 2
/// of the men's 500 m at Turin in November 2013, first event of the stop:
///
///     1,12,2,"Men 500 m, Semifinal 2",,,,,,500
///     ,57,1,Charles Hamelin,,CAN,,hamelin-charles
public struct LynxFiles: Hashable, Sendable {
    /// `lynx.evt`: each drawn race with its starters by start position.
    public let events: String
    /// `lynx.sch`: the races in the order they are skated: as scheduled, without a schedule by the
    /// day their event is decided, then by number.
    public let schedule: String
    /// `lynx.ppl`: everybody who is entered or starts, by helmet.
    public let people: String
    /// How many races are drawn.
    public let raceCount: Int

    /// The texts by the names of their files; the schedule is last, for it names what is in the
    /// others.
    public var byName: [(name: String, text: String)] {
        [("lynx.ppl", people), ("lynx.evt", events), ("lynx.sch", schedule)]
    }

    /// Writes what is known of a stop.
    public init(stop: CompetitionID, season: SeasonView) {
        let numbers = TimingNumbers(of: stop, in: season.record)
        let events = season.record.events(at: stop)
        let races = events.flatMap { event in
            event.races.values.compactMap { race -> (race: Race, day: CalendarDate)? in
                guard let list = race.startList, !list.starters.isEmpty,
                    let numbers = numbers.numbers(of: race.id)
                else { return nil }
                return (Race(list: list, numbers: numbers), event.event.date)
            }
        }
        let byNumber = races.map(\.race).sorted { $0.numbers < $1.numbers }
        let view = StopView(stop, in: season)
        let order =
            view?.schedule == nil ? [] : view?.runningOrder.blocks.compactMap(\.item.round) ?? []
        let turns = Dictionary(zip(order, 0...), uniquingKeysWith: { first, _ in first })
        func turn(_ race: RaceID) -> Int {
            turns[RoundID(event: race.event, round: race.round)] ?? .max
        }
        let byTurn = races.sorted { one, other in
            (turn(one.race.list.race), one.day, one.race.numbers)
                < (turn(other.race.list.race), other.day, other.race.numbers)
        }
        raceCount = races.count
        self.events = byNumber.flatMap { $0.lines(season) }.map(Self.line).joined()
        schedule = byTurn.map { "\($0.race.numbers)\r\n" }.joined()
        let worn =
            events.flatMap(\.entries).map { ($0.helmet, $0.competitor) }
            + byNumber.flatMap(\.list.starters).map { ($0.helmet, $0.competitor) }
        people = Set(worn.map { Person(helmet: $0.0, competitor: $0.1) })
            .sorted { ($0.helmet, $0.competitor) < ($1.helmet, $1.competitor) }
            .map { person in
                let competitor = person.competitor
                return Self.line([
                    "\(person.helmet)", season.name(competitor), "", competitor.nation.code,
                ])
            }.joined()
    }

    private struct Person: Hashable {
        let helmet: Int
        let competitor: Competitor
    }

    private struct Race {
        let list: StartList
        let numbers: TimingNumbers.Race

        func lines(_ season: SeasonView) -> [[String]] {
            let event = list.race.event
            let category = event.category.description
            let title =
                category.prefix(1).uppercased() + category.dropFirst()
                + " \(event.title), \(list.race.title)"
            let header =
                ["\(numbers.event)", "\(numbers.round)", "\(numbers.heat)", title]
                + ["", "", "", "", "", "\(event.distance.metres)"]
            return [header]
                + list.starters.map { starter in
                    let competitor = starter.competitor
                    return [
                        "", "\(starter.helmet)", "\(starter.position)", season.name(competitor),
                        "", competitor.nation.code, "", competitor.person?.description ?? "",
                    ]
                }
        }
    }

    /// A field that holds a comma or a quote is quoted; a line end would end the line.
    private static func line(_ fields: [String]) -> String {
        fields.map { field in
            let plain = String(field.map { $0.isNewline ? " " : $0 })
            guard plain.contains(where: { $0 == "," || $0 == "\"" }) else { return plain }
            return "\"" + plain.map { $0 == "\"" ? "\"\"" : "\($0)" }.joined() + "\""
        }
        .joined(separator: ",") + "\r\n"
    }
}
