import RaceOffice
import Racing
import RecordBook
import Rulebook
import ShortTrack

/// A whole stop that never was: invented skaters, the events of a rulebook, three days.
struct DemoStop {
    /// The stop.
    let competition: Competition
    /// Its events, each on the day it is decided.
    let events: [Event]
    /// The skaters.
    let field: InventedSkaters
    private let rules: Rules

    /// Three days in a row.
    let days: [CalendarDate]

    /// The time zone of the rink.
    static let zone = "Europe/Zurich"

    /// How many minutes the clock of the rink is ahead of UTC.
    let offset: Int

    /// The same on a day: the clocks may change during the stop.
    func offset(on day: CalendarDate) -> Int { House.offset(of: Self.zone, on: day) ?? offset }

    /// When the registry opens: five in the afternoon of the day before.
    var evening: Timestamp {
        guard let five = ClockTime("17:00") else {
            preconditionFailure("Five in the afternoon is a time of day.")
        }
        return Timestamp(days[0].later(byDays: -1), five, offset: offset)
    }

    /// Who officiates.
    var officials: Officials {
        let names: [(OfficialPost, String)] = [
            (.referee, "Robin Regel"), (.assistantReferee, "Alma Apex"),
            (.assistantReferee, "Vito Video"), (.starter, "Otto Schuss"),
            (.competitorsSteward, "Stina Lot"), (.heatBoxSteward, "Helga Box"),
            (.photoFinishJudge, "Frank Foto"), (.chiefTimer, "Tessa Takt"),
            (.lapScorer, "Lars Runde"), (.lapRecorder, "Rita Notiz"),
            (.announcer, "Anton Laut"), (.trackSteward, "Theo Eimer"),
        ]
        return Officials(
            competition: competition.id,
            members: names.map { Official(post: $0.0, name: $0.1, nation: competition.nation) })
    }

    init(rules: Rules, men: Int, women: Int, firstDay: CalendarDate?, lot: inout Lot) throws {
        self.rules = rules
        guard let friday = firstDay ?? CalendarDate("2026-11-27"), let season = SeasonID("demo"),
            let id = CompetitionID(season: season, slug: "winterhaven"),
            let host = Nation("SUI")
        else { preconditionFailure("The names of the demonstration are names.") }
        days = (0...2).map { friday.later(byDays: $0) }
        offset = House.offset(of: Self.zone, on: friday) ?? 60
        competition = Competition(
            id: id, stage: 1, place: "Winterhaven", nation: host, venue: "Ice hall on the lake")
        field = InventedSkaters(men: men, women: women, lot: &lot)
        let field = field
        events = rules.inventedEvents(of: id, on: days)
            .filter { !field.entrants(of: $0.id).isEmpty }
    }

    /// The distances and relays everybody is entered for before the first race; a super-final is
    /// for the best of them.
    var openEvents: [Event] { events.filter { !isSuperFinal($0.id) } }

    /// Whether an event is for the best of the other distances.
    func isSuperFinal(_ event: EventID) -> Bool {
        event.distance == rules.allRound.map { Distance(metres: $0.superFinal) }
    }

    /// What has to be stated before anybody is entered.
    var drafts: [Draft] {
        let season = competition.id.season
        let people = field.skaters.map { (RecordBook.Stream.people, Body.person($0.person)) }
        let setting: [(RecordBook.Stream, Body)] = [
            (.season(season), .title("Demonstration season")), (.season(season), .rulebook(rules)),
            (.competition(competition.id), .competition(competition)),
        ]
        let calendar = events.map {
            (RecordBook.Stream.competition(competition.id), Body.event($0))
        }
        return (setting + people + calendar).map { stream, body in
            Draft(
                stream: stream, body: body, knownSince: days[0],
                actor: Operator.commandLine.name,
                source: Source(document: "Demonstration", authority: .officialDecision))
        }
    }
}
