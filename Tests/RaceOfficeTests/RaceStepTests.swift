import RaceOffice
import Racing
import RecordBook
import ShortTrack
import Testing

@Suite struct `A race on its way` {
    private let steward = Weekend.steward
    private let referee = Weekend.referee

    private func take(
        _ kind: RaceStep.Kind, _ weekend: Weekend, helmet: Int? = nil, reason: String? = nil,
        seen: Int? = nil
    ) async throws {
        let race = try await weekend.race(.semifinals, 1)
        try await weekend.office.perform(
            .step(RaceStep(race: race.id, kind: kind, helmet: helmet, reason: reason)),
            seen: seen ?? race.latest, by: kind.isOnIce ? steward : referee)
    }

    private func state(_ weekend: Weekend) async throws -> RaceState? {
        let race = try await weekend.race(.semifinals, 1).id
        return try await weekend.season.progress(of: weekend.event)?.races
            .first { $0.race == race }?.state
    }

    private func refusal(_ work: () async throws -> Void) async -> String? {
        do {
            try await work()
            return nil
        } catch { return "\(error)" }
    }

    @Test func `is called, started, started again, reviewed and skated again`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        #expect(try await state(weekend) == .scheduled)
        try await take(.called, weekend)
        try await take(.started, weekend)
        let helmet = try #require(try await weekend.race(.semifinals, 1).startList).starters[0]
            .helmet
        try await take(.restarted, weekend, helmet: helmet, reason: "moved")
        #expect(try await state(weekend) == .restarted)
        try await weekend.skate(.semifinals, 1)
        let first = try #require(try await weekend.race(.semifinals, 1).result)
        try await take(.underReview, weekend)
        #expect(try await state(weekend) == .underReview)
        try await take(.reskate, weekend, reason: "lights went out")
        let ordered = try await weekend.race(.semifinals, 1)
        #expect(try await state(weekend) == .reskateOrdered)
        #expect(ordered.result == nil)
        #expect(ordered.setAside == [first])
        #expect(ordered.startList?.starters.count == 4)
        try await weekend.skate(.semifinals, 1, order: [3, 2, 1, 0])
        #expect(try await state(weekend) == .finished)
        try await weekend.makeOfficial(.semifinals, 1)
        #expect(try await state(weekend) == .official)
        #expect(
            try await weekend.race(.semifinals, 1).steps.map(\.value.kind)
                == [.called, .started, .restarted, .underReview, .reskate])
    }

    @Test func `refuses a step out of turn, without a reason or with a strange helmet`()
        async throws
    {
        let weekend = try await Weekend()
        try await weekend.draw()
        #expect(
            await refusal { try await take(.restarted, weekend, reason: "moved") }
                == "Semifinal 1 has not started yet.")
        try await take(.started, weekend)
        #expect(
            await refusal { try await take(.restarted, weekend) }
                == "Give a reason for the false start.")
        #expect(
            await refusal { try await take(.restarted, weekend, helmet: 99, reason: "moved") }
                == "There is no helmet 99 in Semifinal 1.")
        #expect(
            await refusal { try await take(.reskate, weekend) }
                == "Give a reason for the re-skate.")
    }

    @Test func `a call is in nobody's way, and an order to skate again is`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        let seen = try await weekend.race(.semifinals, 1).latest
        try await take(.called, weekend)
        try await take(.started, weekend)
        #expect(try await weekend.race(.semifinals, 1).latest == seen)
        try await take(.reskate, weekend, reason: "a fall before the first corner")
        #expect(try await weekend.race(.semifinals, 1).latest > seen)
        #expect(
            await refusal { try await take(.called, weekend, seen: seen) }?.isEmpty == false)
    }

    @Test func `a start noted by mistake is taken back by who notes starts`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        try await take(.called, weekend)
        try await take(.started, weekend)
        let race = try await weekend.race(.semifinals, 1)
        let step = try #require(race.steps.last).statement.sequence
        try await weekend.office.perform(
            Undo(step, at: weekend.event.competition, because: "wrong race"), seen: race.latest,
            by: steward)
        #expect(try await state(weekend) == .called)
    }
}
