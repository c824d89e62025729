import RaceOffice
import RecordBook
import ShortTrack
import Testing

/// What a nation's team leader may do with entries, and with whose.
struct TeamLeaderTests {
    private static func leader(_ nation: String) throws -> Operator {
        let nation: Nation = try #require(Nation(nation))
        return Operator(name: "Lee", role: .teamLeader, nation: nation)
    }

    @Test func `enters the own nation while the registry is open, and no other`() async throws {
        let weekend = try await EntryWeekend()
        let leader = try Self.leader("KOR")
        func enter(_ nation: String, _ names: String) async throws {
            try await weekend.act(
                .enter(try EntryWeekend.team(nation, names, in: weekend.men500), people: []),
                by: leader)
        }
        await #expect(throws: Refusal.self) { try await enter("KOR", "kim") }
        try await weekend.open(weekend.men500)
        try await enter("KOR", "kim lee")
        let other = await #expect(throws: Refusal.self) { try await enter("CAN", "roy") }
        #expect(other?.description == "You speak for KOR and for no other nation.")
        try await weekend.act(.register(Registry(event: weekend.men500, isOpen: false)))
        let late = await #expect(throws: Refusal.self) { try await enter("KOR", "kim") }
        #expect(
            late?.description
                == "The registry is not open to the nations. Ask the competitors' steward.")
        #expect(try await weekend.record(weekend.men500).entering.teams.count == 1)
    }

    @Test func `asks for a withdrawal that counts once the steward has made it`() async throws {
        let weekend = try await EntryWeekend()
        let leader = try Self.leader("KOR")
        try await weekend.enterMen()
        try await weekend.act(.publish(weekend.men500, lot: 5))
        func withdrawal(_ who: String, isRequest: Bool? = true) throws -> EntryAct {
            .withdraw(
                Withdrawal(
                    event: weekend.men500, competitor: try #require(Competitor(who)),
                    reason: "ill", isRequest: isRequest))
        }
        try await weekend.act(try withdrawal("KOR:kim"), by: leader)
        #expect(try await weekend.list(weekend.men500).count == 8)
        #expect(try await weekend.record(weekend.men500).entering.requests.count == 1)
        for refused in [
            try withdrawal("KOR:kim"), try withdrawal("CAN:roy"),
            try withdrawal("KOR:lee", isRequest: nil),
        ] {
            await #expect(throws: Refusal.self) { try await weekend.act(refused, by: leader) }
        }
        try await weekend.act(try withdrawal("KOR:kim", isRequest: nil))
        #expect(try await weekend.list(weekend.men500).count == 7)
        #expect(try await weekend.record(weekend.men500).entering.requests.isEmpty)
    }

    @Test func `does nothing the office does`() async throws {
        let weekend = try await EntryWeekend()
        try await weekend.enterMen()
        let leader = try Self.leader("KOR")
        let kim = try #require(Competitor("KOR:kim"))
        for act in [
            EntryAct.publish(weekend.men500, lot: 1),
            .register(Registry(event: weekend.men500, isOpen: false)),
            .move(RankingMove(event: weekend.men500, competitor: kim, place: 2, reason: "x")),
            .number(weekend.men500, kim, helmet: 5, reason: "x"),
        ] {
            await #expect(throws: Refusal.self) { try await weekend.act(act, by: leader) }
        }
    }
}
