import RaceOffice
import Racing
import RecordBook
import ShortTrack
import Testing

@Suite struct `Start lists` {
    private func sign(_ weekend: Weekend, seen: Int? = nil) async throws {
        let latest = await weekend.office.state.sequence
        try await weekend.office.perform(
            .sign(RoundID(event: weekend.event, round: .semifinals)), seen: seen ?? latest,
            by: Weekend.steward)
    }

    private func signer(_ weekend: Weekend) async throws -> String? {
        try await weekend.season.record[weekend.event]?.signature(of: .semifinals)?.actor
    }

    private func refusal(_ work: () async throws -> Void) async -> String? {
        do {
            try await work()
            return nil
        } catch { return "\(error)" }
    }

    @Test func `are signed once they are drawn, and once`() async throws {
        let weekend = try await Weekend()
        let early = await refusal { try await sign(weekend) }
        #expect(early?.contains("nobody is drawn") == true)
        try await weekend.draw()
        #expect(try await signer(weekend) == nil)
        try await sign(weekend)
        #expect(try await signer(weekend) == "Stella")
        let again = await refusal { try await sign(weekend) }
        #expect(again?.contains("signed already") == true)
    }

    @Test func `are to be signed again when one was changed, and keep it when a race is skated`()
        async throws
    {
        let weekend = try await Weekend()
        try await weekend.draw()
        try await sign(weekend)
        let starts = try #require(try await weekend.race(.semifinals, 1).startList).starters
        let other = try #require(try await weekend.race(.semifinals, 2).startList).starters
        try await weekend.office.perform(
            .swap(
                Swap(
                    Swap.Start(
                        race: try await weekend.race(.semifinals, 1).id, helmet: starts[0].helmet),
                    with: Swap.Start(
                        race: try await weekend.race(.semifinals, 2).id, helmet: other[0].helmet),
                    because: "came late")),
            seen: await weekend.office.state.sequence, by: Weekend.steward)
        #expect(try await signer(weekend) == nil)
        try await sign(weekend)
        try await weekend.skate(.semifinals, 1)
        #expect(try await signer(weekend) == "Stella")
    }

    @Test func `are not signed by whoever has not seen the latest`() async throws {
        let weekend = try await Weekend()
        let before = await weekend.office.state.sequence
        try await weekend.draw()
        let refused = await refusal { try await sign(weekend, seen: before) }
        #expect(refused != nil)
        #expect(try await signer(weekend) == nil)
    }

    @Test func `a paper of the stop is not overwritten by whoever has not seen it`() async throws {
        let weekend = try await Weekend()
        let stop = weekend.event.competition
        func write(_ name: String, seen: Int) async throws {
            let officials = Officials(
                competition: stop, members: [Official(post: .referee, name: name, nation: nil)])
            try await weekend.office.write(.officials(officials), seen: seen, by: Weekend.referee)
        }
        let seen = await weekend.office.state.sequence
        try await write("Rita", seen: seen)
        let refused = await refusal { try await write("Ralf", seen: seen) }
        #expect(refused != nil)
        let view = try #require(StopView(stop, in: try await weekend.season))
        #expect(view.officials?.value.members.map(\.name) == ["Rita"])
    }
}
