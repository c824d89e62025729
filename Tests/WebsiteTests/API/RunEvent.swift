import HTTPTypes
import RaceOffice
import RecordBook
import Rulebook
import ShortTrack
import Testing

@testable import Website

/// The sample house with its event run: a schedule, laps, a penalty by its code, a protest that
/// was decided, a final corrected after it was official.
enum RunEvent {
    static var site: Site {
        get async throws {
            let house = try await SampleHouse()
            let event = try #require(EventID(SampleHouse.event))
            var desk = try await Desk(house)
            try await house.office.write(
                .schedule(try schedule(of: event)), seen: 0, by: .commandLine)
            try await desk.draw()
            for race in ["semifinals-1", "semifinals-2"] {
                #expect(try await desk.record(race, [1, 2, 3, 4]).status == .seeOther)
            }
            let semifinal = try #require(RaceID(event: event, slug: "semifinals-1"))
            let last = try #require(
                await house.office.state.season(event.competition.season)?.record[event]?
                    .races[semifinal]?.startList?.starters.last?.competitor)
            try await house.office.perform(
                .rule(
                    Decision(
                        race: semifinal, competitor: last, ruling: .penalty, code: .c1,
                        reason: "over the blocks")),
                seen: try await seen("semifinals-1", desk), by: .commandLine)
            for race in ["semifinals-1", "semifinals-2"] { try await desk.makeOfficial(race) }
            #expect(try await desk.record("final-b-1", [1, 2, 3]).status == .seeOther)
            try await record("final-a-1", with: 41_000, in: house, desk)
            for race in ["final-b-1", "final-a-1"] { try await desk.makeOfficial(race) }
            try await record("final-a-1", with: 41_100, because: "photo finish", in: house, desk)
            let protest = Protest(
                event: event, round: .semifinals, nation: try #require(Nation("NED")), number: 1,
                kind: .round, text: "impeded")
            try await house.office.perform(.protest(protest), seen: 0, by: .commandLine)
            let latest = await house.office.state.sequence
            try await house.office.perform(
                .protest(protest.decided(Protest.Verdict(.rejected, text: "no contact"))),
                seen: latest, by: .commandLine)
            return house.site
        }
    }

    private static func schedule(of event: EventID) throws -> Schedule {
        let round = RoundID(event: event, round: .semifinals)
        return Schedule(
            competition: event.competition, zone: "America/Denver",
            sessions: [
                Schedule.Session(
                    date: try #require(CalendarDate("2026-01-10")),
                    start: try #require(ClockTime("14:00")), offset: -420,
                    items: [
                        .races(of: round, secondsPerRace: 300, notBefore: nil),
                        .pause(title: "Ice", minutes: 15),
                        .races(
                            of: RoundID(event: event, round: .finalB), secondsPerRace: 300,
                            notBefore: nil),
                        .races(
                            of: RoundID(event: event, round: .finalA), secondsPerRace: 300,
                            notBefore: nil),
                    ])
            ])
    }

    private static func seen(_ race: String, _ desk: Desk) async throws -> Int {
        try #require(Int(try await desk.seen(race)))
    }

    /// The starters come in as they stand, with the laps of each.
    private static func record(
        _ slug: String, with milliseconds: Int, because reason: String? = nil,
        in house: SampleHouse, _ desk: Desk
    ) async throws {
        let event = try #require(EventID(SampleHouse.event))
        let race = try #require(RaceID(event: event, slug: slug))
        let list = try #require(
            await house.office.state.season(event.competition.season)?.record[event]?.races[race]?
                .startList)
        let rows = list.starters.map { starter in
            let time = RaceTime(milliseconds: milliseconds + starter.position * 100)
            return RecordedResult.Row(
                competitor: starter.competitor, place: starter.position, finish: .finished,
                time: time,
                laps: (1...5).compactMap { RaceTime(milliseconds: 8000 + $0 * 50) })
        }
        try await house.office.perform(
            .record(RecordedResult(race: race, rows: rows, correction: reason)),
            seen: try await seen(slug, desk), by: .commandLine)
    }
}
