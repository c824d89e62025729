import Logging
import RaceOffice
import Racing
import RecordBook
import ShortTrack
import Testing

@Suite struct `A clock that goes backwards` {
    /// By a second, an hour, and a day and an hour each time somebody looks.
    @Test(arguments: [1000, 3_600_000, 90_000_000])
    func `changes no order and breaks no chain`(step: Int) async throws {
        let ledger = InMemoryLedger()
        let clock = TickingClock(step: -step)
        let weekend = try await Weekend(ledger: ledger, now: { clock.now() })
        try await weekend.draw()
        try await weekend.skate(.semifinals, 1)
        let first = try #require(try await weekend.race(.semifinals, 1).startList).starters
        // Taken down again, the other way round: what was said last stands.
        try await weekend.skate(.semifinals, 1, order: first.indices.reversed())
        #expect(
            try await weekend.race(.semifinals, 1).result?.rows.first?.competitor
                == first.last?.competitor)
        try await weekend.makeOfficial(.semifinals, 1)
        try await weekend.skate(.semifinals, 2)
        try await weekend.makeOfficial(.semifinals, 2)
        for round in [Round.finalB, .finalA] {
            try await weekend.skate(round)
            try await weekend.makeOfficial(round)
        }
        let classification = try #require(
            try await weekend.season.progress(of: weekend.event)
        ).classification
        #expect(classification.isOfficial)
        #expect(classification.ranked.map(\.rank) == Array(1...8))
        #expect(try ChainFault.all(in: await ledger.statements(after: 0)).isEmpty)
        // Whoever opens the ledger later reads the same, and may ask for any day.
        let office = Office(
            ledger: ledger, log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            now: { clock.now() })
        let state = try await office.refresh()
        let season = weekend.event.competition.season
        #expect(
            state.season(season)?.progress(of: weekend.event)?.classification.ranked.map(
                \.competitor)
                == classification.ranked.map(\.competitor))
        for day in Set(state.statements.map(\.knownSince)) {
            _ = state.season(season, asOf: day)?.progress(of: weekend.event)?.next
        }
    }
}
