import RaceOffice
import RecordBook
import ShortTrack
import Testing

@Suite struct `A replay` {
    @Test func `shows a competition in the order and at the pace it was recorded`() async throws {
        let ledger = InMemoryLedger()
        let weekend = try await Weekend(ledger: ledger)
        let before = await weekend.office.state.sequence
        try await weekend.finish()
        let statements = await weekend.office.state.statements
        let replay = try #require(Replay(of: weekend.event.competition, in: statements))
        #expect(replay.beginning == before)
        #expect(replay.steps.first?.wait == 0)
        #expect(replay.steps.last?.sequence == statements.last?.sequence)
        #expect(replay.steps.map(\.sequence) == replay.steps.map(\.sequence).sorted())
        let first = try #require(statements.first { $0.sequence == before + 1 })
        let last = try #require(statements.last)
        #expect(
            replay.length == last.recordedAt.milliseconds - first.recordedAt.milliseconds)
        // The ledger as it is shown grows step by step and takes nothing in.
        let shown = RevealedLedger(
            await ledger.statements(after: 0, limit: .max), showing: replay.beginning)
        #expect(await shown.changeCounter() == before)
        for step in replay.steps {
            await shown.reveal(through: step.sequence)
            #expect(await shown.statements(after: 0, limit: .max).last?.sequence == step.sequence)
        }
        await #expect(throws: LedgerError.self) {
            try await shown.append([], at: Timestamp(milliseconds: 0))
        }
    }

    @Test func `needs a race`() async throws {
        let weekend = try await Weekend()
        let statements = await weekend.office.state.statements
        #expect(Replay(of: weekend.event.competition, in: statements) == nil)
    }
}
