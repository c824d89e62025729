import RaceOffice
import Racing
import RecordBook
import ShortTrack
import Testing

/// What the office does not do, and what it says before it does what has consequences.
struct RefusalTests {
    private func fail(_ words: String) { Issue.record("\(words)") }

    private func semifinals() async throws -> Weekend {
        let weekend = try await Weekend()
        try await weekend.draw()
        try await weekend.skateSemifinals()
        return weekend
    }

    @Test func `rules on nobody who does not start in the race, and on no race without a result`()
        async throws
    {
        let weekend = try await Weekend()
        try await weekend.draw()
        let race = try await weekend.race(.semifinals, 1)
        let starter = try #require(race.startList?.starters.first).competitor
        func ruling(on competitor: Competitor) -> Act {
            .rule(
                Decision(race: race.id, competitor: competitor, ruling: .penalty, reason: "pushed"))
        }
        guard case .notNow = await weekend.refusal(ruling(on: starter), seen: race.latest) else {
            return fail("ruled on a race nobody has skated")
        }
        try await weekend.skate(.semifinals, 1)
        let seen = try await weekend.race(.semifinals, 1).latest
        let other = try #require(try await weekend.race(.semifinals, 2).startList?.starters.first)
        guard case .unknown = await weekend.refusal(ruling(on: other.competitor), seen: seen)
        else { return fail("ruled on a starter of another race") }
        #expect(await weekend.refusal(ruling(on: starter), seen: seen) == nil)
    }

    @Test func `declares nothing official that has no result, and nothing twice`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        let race = try await weekend.race(.semifinals, 1)
        guard case .notNow = await weekend.refusal(.makeOfficial(race.id), seen: race.latest)
        else { return fail("a race without a result is official") }
        try await weekend.skate(.semifinals, 1)
        try await weekend.makeOfficial(.semifinals, 1)
        let seen = try await weekend.race(.semifinals, 1).latest
        guard case .notNow = await weekend.refusal(.makeOfficial(race.id), seen: seen) else {
            return fail("official twice")
        }
    }

    @Test func `names a clock that is behind what was stated`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        let last = try #require(await weekend.office.state.statements.last).recordedAt
        let latest = weekend.office.latest
        #expect(latest.moment == last)
        #expect(latest.warning(at: last) == nil)
        #expect(latest.warning(at: Timestamp(milliseconds: last.milliseconds - 59_000)) == nil)
        let behind = Timestamp(milliseconds: last.milliseconds - 61_000)
        #expect(latest.warning(at: behind)?.contains("Set the clock") == true)
    }

    @Test func `locks and unlocks with a reason only`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        for isLocked in [true, false] {
            func lock(_ reason: String) -> Act {
                .lock(
                    RoundLock(
                        event: weekend.event, round: .semifinals, isLocked: isLocked,
                        reason: reason))
            }
            guard case .reasonMissing = await weekend.refusal(lock(""), seen: .max) else {
                return fail("locked \(isLocked) without a reason")
            }
            #expect(await weekend.refusal(lock("protest"), seen: .max) == nil)
        }
    }

    @Test func `draws the next round again when an official result is corrected`() async throws {
        let weekend = try await semifinals()
        let before = try #require(try await weekend.race(.finalA).startList)
        let race = try await weekend.race(.semifinals, 1)
        let rows = try #require(race.result).rows.sorted { ($0.place ?? 9) > ($1.place ?? 9) }
        let turned = RecordedResult(
            race: race.id,
            rows: rows.enumerated().map { place, row in
                RecordedResult.Row(
                    competitor: row.competitor, place: place + 1, finish: .finished,
                    time: RaceTime(milliseconds: 41_000 + place * 100))
            }, correction: "read from the wrong side")
        try await weekend.office.perform(
            .record(turned), seen: race.latest, by: Weekend.referee)
        let after = try #require(try await weekend.race(.finalA).startList)
        #expect(Set(after.starters.map(\.competitor)) != Set(before.starters.map(\.competitor)))
        #expect(after.starters.contains { $0.competitor == rows[0].competitor })
    }

    @Test func `says in a preview what a correction makes wrong that was skated`() async throws {
        let weekend = try await semifinals()
        try await weekend.skate(.finalA)
        let race = try await weekend.race(.semifinals, 1)
        let winner = try #require(race.result?.rows.first { $0.place == 1 }).competitor
        let preview = try await weekend.office.preview(
            .rule(
                Decision(race: race.id, competitor: winner, ruling: .penalty, reason: "pushed")),
            seen: race.latest, by: Weekend.referee)
        #expect(preview.notes.contains { $0.contains("no longer reached it") })
    }

    @Test func `says in a preview of an exchange which compatriots would meet`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        let lists = try [
            #require(try await weekend.race(.semifinals, 1).startList),
            #require(try await weekend.race(.semifinals, 2).startList),
        ]
        // The two Canadians are drawn apart.
        let canadians = lists.map { list in
            list.starters.filter { $0.competitor.nation.code == "CAN" }
        }
        #expect(canadians.map(\.count) == [1, 1])
        let stranger = try #require(
            lists[1].starters.first { $0.competitor.nation.code != "CAN" })
        let swap = Swap(
            .init(race: lists[0].race, helmet: canadians[0][0].helmet),
            with: .init(race: lists[1].race, helmet: stranger.helmet), because: "asked for")
        let preview = try await weekend.office.preview(
            .swap(swap), seen: .max, by: Weekend.steward)
        #expect(preview.notes.contains { $0.contains("CAN") })
    }
}
