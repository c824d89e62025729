import RaceOffice
import Racing
import RecordBook
import Rulebook
import ShortTrack
import Testing

@Suite struct `A stop` {
    private func stop(_ id: String) async throws -> StopView {
        let id = try #require(CompetitionID(id))
        let season = try #require(try await ArchivedOffice.state.value.season(id.season))
        return try #require(StopView(id, in: season))
    }

    @Test func `knows who leads before an event, and nobody before the first`() async throws {
        let first = try #require(EventID("2023-24/montreal-1/women-relay-3000"))
        let second = try #require(EventID("2023-24/montreal-2/women-relay-3000"))
        #expect(try await stop("2023-24/montreal-1").leaders(before: first).isEmpty)
        let leader = try #require(Competitor("CAN"))
        #expect(try await stop("2023-24/montreal-2").leaders(before: second) == [leader])
        let places = try await stop("2023-24/montreal-2").placesBefore(second, of: leader)
        #expect(places.map(\.rank) == [1])
    }

    @Test func `has the days and the clock of its schedule`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        let id = weekend.event.competition
        let before = try #require(StopView(id, in: try await weekend.season))
        let moment = Timestamp(milliseconds: 1_768_000_000_000)
        #expect(before.clock(moment) == "23:06 UTC")
        // Nothing is scheduled: the races drawn follow each other all the same.
        #expect(before.timetable.lines.isEmpty)
        #expect(
            before.runningOrder.lines.map(\.race.slug)
                == ["semifinals-1", "semifinals-2", "final-b-1", "final-a-1"])
        let day = try #require(CalendarDate("2026-01-09"))
        let session = Schedule.Session(
            date: day, start: try #require(ClockTime("16:00")), offset: -420,
            items: [
                .races(
                    of: RoundID(event: weekend.event, round: .semifinals), secondsPerRace: 120,
                    notBefore: nil)
            ])
        try await weekend.office.write(
            .schedule(Schedule(competition: id, zone: "America/Denver", sessions: [session])),
            seen: await weekend.office.state.sequence, by: Weekend.steward)
        let after = try #require(StopView(id, in: try await weekend.season))
        #expect(after.dayAndClock(moment) == "9 January 2026, 16:06")
        #expect(after.timetable.lines.map(\.race.slug) == ["semifinals-1", "semifinals-2"])
        #expect(after.runningOrder.lines.count == 4)
        #expect(
            after.schedule.map { after.faults(of: $0.value) } == [
                "Men's 500 m, Final B: not in the schedule.",
                "Men's 500 m, Final A: not in the schedule.",
            ])
    }

    @Test
    func `keeps the numbers of a plan, and shows a drawn round that no plan has in its place`()
        async throws
    {
        let weekend = try await Weekend()
        let id = weekend.event.competition
        func plan(_ rounds: [Round]) async throws {
            let session = Schedule.Session(
                date: try #require(CalendarDate("2026-01-09")),
                start: try #require(ClockTime("16:00")), offset: -420,
                items: rounds.map {
                    .races(
                        of: RoundID(event: weekend.event, round: $0), secondsPerRace: 120,
                        notBefore: nil)
                })
            try await weekend.office.write(
                .schedule(Schedule(competition: id, zone: "America/Denver", sessions: [session])),
                seen: await weekend.office.state.sequence, by: Weekend.steward)
        }
        func stop() async throws -> StopView {
            try #require(StopView(id, in: try await weekend.season))
        }
        try await plan([.semifinals, .finalB, .finalA])
        #expect(try await stop().timetable.lines.map(\.number) == [1, 2, 3, 4])
        let line = try #require(
            Weekend.rules.progression.first?.lines.first.map {
                ProgressionLine(
                    round: .semifinals, fewest: 8, most: 8, races: 3, perRace: 1, fastest: 2,
                    next: $0.next, others: $0.others)
            })
        try await weekend.office.perform(
            .pick(weekend.event, line, reason: "narrow ice"),
            seen: await weekend.office.state.sequence, by: Weekend.steward)
        // The third semifinal comes behind all others, whose numbers and times stand.
        let after = try await stop()
        #expect(
            after.timetable.lines.map { "\($0.race.slug) \($0.number)" } == [
                "semifinals-1 1", "semifinals-2 2", "semifinals-3 5", "final-b-1 3", "final-a-1 4",
            ])
        #expect(
            after.schedule.map { after.faults(of: $0.value) } == [
                "Men's 500 m, Semifinals: 3 races, and the schedule has room for 2. Save the "
                    + "schedule again to plan them all."
            ])
        try await plan([.semifinals, .finalB, .finalA])
        #expect(try await stop().timetable.lines.map(\.number) == [1, 2, 3, 4, 5])
        // Drawn and in no plan: the semifinals come before the finals of their event.
        try await plan([.finalA])
        try await weekend.draw()
        #expect(
            try await stop().runningOrder.ahead.map(\.race.slug) == [
                "semifinals-1", "semifinals-2", "semifinals-3", "final-a-1", "final-b-1",
            ])
    }

    @Test func `forgets the clock of a race that is to be skated again`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        let race = try await weekend.race(.semifinals, 1)
        func step(_ kind: RaceStep.Kind, _ reason: String? = nil) async throws {
            let latest = try await weekend.race(.semifinals, 1).latest
            try await weekend.office.perform(
                .step(RaceStep(race: race.id, kind: kind, reason: reason)), seen: latest,
                by: kind.isOnIce ? Weekend.steward : Weekend.referee)
        }
        func order() async throws -> StopView {
            try #require(StopView(weekend.event.competition, in: try await weekend.season))
        }
        try await step(.started)
        #expect(try await order().runningOrder.onIce?.race == race.id)
        try await weekend.skate(.semifinals, 1)
        #expect(try await order().runningOrder.lastFinished?.race == race.id)
        try await step(.reskate, "lights went out")
        #expect(try await order().runningOrder.onIce == nil)
        #expect(try await order().runningOrder.ahead.first?.race == race.id)
        try await step(.started)
        #expect(try await order().runningOrder.onIce?.race == race.id)
    }
}
