import Logging
import RaceOffice
import RecordBook
import Scoring
import ShortTrack
import Testing

@Suite struct `A season worked out on from the one before` {
    /// After every act the office knows what an office that opens the ledger now knows.
    @Test func `is as one worked out from the start`() async throws {
        let ledger = InMemoryLedger()
        let weekend = try await Weekend(ledger: ledger)
        func expectTheSame(_ what: String) async throws {
            let fresh = Office(
                ledger: ledger, log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
                now: { Timestamp(milliseconds: 0) })
            let id = weekend.event.competition.season
            let from = try #require(try await fresh.refresh().season(id))
            let on = try await weekend.season
            #expect(on.runEvents == from.runEvents, "\(what)")
            #expect(on.results?.outcomes == from.results?.outcomes, "\(what)")
            for table in from.standings {
                #expect(on.standing(table) == from.results?.standing(table), "\(what): \(table)")
            }
        }
        try await expectTheSame("set up")
        try await weekend.draw()
        try await expectTheSame("drawn")
        for number in 1...2 {
            try await weekend.skate(.semifinals, number)
            try await expectTheSame("semifinal \(number)")
            try await weekend.makeOfficial(.semifinals, number)
            try await expectTheSame("semifinal \(number) official")
        }
        let winner = try #require(
            try await weekend.race(.semifinals, 1).result?.rows.first { $0.place == 1 }
        ).competitor
        try await weekend.rule(.yellowCard, on: winner, .semifinals, 1)
        try await expectTheSame("a card")
        let race = try await weekend.race(.semifinals, 1)
        let card = try #require(race.decisions.first).statement.sequence
        try await weekend.office.perform(
            Undo(card, at: weekend.event.competition, because: "another skater"),
            seen: await weekend.office.state.sequence, by: Weekend.referee)
        try await expectTheSame("the card withdrawn")
        for round in [Round.finalB, .finalA] {
            try await weekend.skate(round)
            try await weekend.makeOfficial(round)
            try await expectTheSame(round.title)
        }
    }
}
