import Phrases
import RaceOffice
import Racing
import RecordBook
import ShortTrack
import Testing

/// Withdrawals, moves and helmet numbers are taken back like everything else.
@Suite struct EntryUndoTests {
    @Test func `a withdrawal taken back puts the skater on the published list again`() async throws
    {
        let weekend = try await Self.published()
        let before = try await weekend.list(weekend.men500)
        let kim = try #require(Competitor("KOR:kim"))
        try await weekend.withdraw(kim, substitute: PersonID("seo"))
        let number = try await weekend.last(.withdrawal)
        #expect(try await weekend.list(weekend.men500) != before)

        let preview = try await weekend.office.preview(
            weekend.undo(number), seen: number, by: EntryWeekend.steward)
        #expect(preview.changes.contains { $0.competitor == kim && $0.before == nil })
        try await weekend.takeBack(number)
        #expect(try await weekend.list(weekend.men500) == before)

        // The word that takes it back can be taken back too.
        try await weekend.takeBack(try await weekend.last(.retracted))
        #expect(try await !weekend.list(weekend.men500).contains { $0.contains("kim") })
    }

    @Test(arguments: [
        (Weekend.steward, true), (Weekend.referee, true), (Weekend.recorder, false),
    ])
    func `who keeps the lists or corrects takes a move back`(
        _ officer: Operator, _ isAllowed: Bool
    ) async throws {
        let weekend = try await Self.published()
        let before = try await weekend.list(weekend.men500)
        try await weekend.move("NED:smit", to: 2)
        let number = try await weekend.last(.move)
        let moved = try await weekend.list(weekend.men500)
        if isAllowed {
            try await weekend.takeBack(number, by: officer)
        } else {
            await #expect(throws: Refusal.self) {
                try await weekend.takeBack(number, by: officer)
            }
        }
        #expect(try await weekend.list(weekend.men500) == (isAllowed ? before : moved))
    }

    @Test func `a helmet number taken back is worn again`() async throws {
        let weekend = try await Self.published()
        let before = try await weekend.list(weekend.men500)
        try await weekend.act(
            .number(
                weekend.men500, try #require(Competitor("KOR:kim")), helmet: 150, reason: "cover"))
        #expect(try await weekend.list(weekend.men500) != before)
        try await weekend.takeBack(try await weekend.last(.helmets), by: Weekend.referee)
        #expect(try await weekend.list(weekend.men500) == before)
    }

    @Test func `what the draw went by stays, a withdrawal after it does not`() async throws {
        let weekend = try await Self.published()
        try await weekend.withdraw(try #require(Competitor("KOR:kim")))
        let early = try await weekend.last(.withdrawal)
        try await weekend.move("NED:smit", to: 2)
        let move = try await weekend.last(.move)
        try await weekend.office.perform(
            .draw(weekend.men500, lot: 7), seen: 0, by: EntryWeekend.steward)
        let list = try await weekend.list(weekend.men500)
        for number in [early, move] {
            await #expect(throws: Refusal.self) { try await weekend.takeBack(number) }
            #expect(await weekend.office.state.historyEntry(of: number)?.undo == nil)
        }
        let roy = try #require(Competitor("CAN:roy"))
        try await weekend.withdraw(roy)
        let late = try await weekend.last(.withdrawal)
        try await weekend.takeBack(late)
        #expect(try await weekend.record(weekend.men500).entering.withdrawals[roy] == nil)
        #expect(try await weekend.list(weekend.men500) == list)
    }

    @Test func `who was withdrawn from a list a set-up gave comes back to it`() async throws {
        let weekend = try await Weekend()
        let all = try await weekend.entries
        let skaters = all.prefix(2).map(\.competitor)
        for skater in skaters {
            try await weekend.office.perform(
                .entries(
                    .withdraw(
                        Withdrawal(event: weekend.event, competitor: skater, reason: "ill"))),
                seen: await weekend.office.state.sequence, by: Weekend.steward)
        }
        #expect(try await weekend.entries.count == all.count - 2)
        let first = await weekend.office.state.statements.first { $0.body.kind == .withdrawal }
        try await weekend.undo(try #require(first).sequence, by: Weekend.steward)
        #expect(
            try await weekend.entries.map(\.competitor)
                == all.map(\.competitor).filter { $0 != skaters[1] })
    }

    private static func published() async throws -> EntryWeekend {
        let weekend = try await EntryWeekend()
        try await weekend.enterMen()
        try await weekend.act(.publish(weekend.men500, lot: 5))
        return weekend
    }
}

extension Weekend {
    fileprivate var entries: [Entry] {
        get async throws { try await season.record[event]?.entries ?? [] }
    }
}

extension EntryWeekend {
    fileprivate func withdraw(_ competitor: Competitor, substitute: PersonID? = nil) async throws {
        try await act(
            .withdraw(
                Withdrawal(
                    event: men500, competitor: competitor, substitute: substitute, reason: "ill")))
    }

    fileprivate func move(_ competitor: String, to place: Int) async throws {
        try await act(
            .move(
                RankingMove(
                    event: men500, competitor: try #require(Competitor(competitor)), place: place,
                    reason: "mistyped")))
    }

    fileprivate func last(_ kind: Body.Kind) async throws -> Int {
        try #require(await office.state.statements.last { $0.body.kind == kind }).sequence
    }

    fileprivate func undo(_ statement: Int) -> Undo {
        Undo(statement, at: men500.competition, because: "a slip")
    }

    fileprivate func takeBack(
        _ statement: Int, by officer: Operator = EntryWeekend.steward
    ) async throws {
        try await office.perform(
            undo(statement), seen: await office.state.sequence, by: officer)
    }
}
