import Phrases
import RaceOffice
import Racing
import RecordBook
import Rulebook
import ShortTrack
import Testing

/// Lines picked and starters exchanged by hand.
struct ByHandTests {
    private func refusal(_ work: () async throws -> Void) async -> Refusal? {
        do {
            try await work()
            return nil
        } catch { return error as? Refusal }
    }

    private func fail(_ message: String) { Issue.record("\(message)") }

    /// Three semifinals, their winners and the two fastest seconds: five for Final A, too.
    private let line = ProgressionLine(
        round: .semifinals, fewest: 8, most: 8, races: 3, perRace: 1, fastest: 2, next: .finalA,
        others: [Way(to: .finalB, .all)])

    private func pick(
        _ line: ProgressionLine, in weekend: Weekend, seen: Int? = nil, reason: String = "ice"
    ) async throws {
        var latest = await weekend.office.state.sequence
        if let seen { latest = seen }
        try await weekend.office.perform(
            .pick(weekend.event, line, reason: reason), seen: latest, by: Weekend.steward)
    }

    private func starters(_ weekend: Weekend, _ round: Round) async throws -> [[Competitor]] {
        try #require(try await weekend.season.progress(of: weekend.event)).races(of: round)
            .map { $0.startList.starters.map(\.competitor) }
    }

    @Test func `an event is drawn by the line that was picked`() async throws {
        let weekend = try await Weekend()
        try await pick(line, in: weekend)
        try await weekend.draw()
        #expect(try await starters(weekend, .semifinals).map(\.count) == [3, 3, 2])
        for number in 1...3 {
            try await weekend.skate(.semifinals, number)
            try await weekend.makeOfficial(.semifinals, number)
        }
        #expect(try await starters(weekend, .finalA).map(\.count) == [5])
    }

    @Test func `a line is refused without a reason, too late, or unseen`() async throws {
        let weekend = try await Weekend()
        guard case .reasonMissing = await refusal({ try await pick(line, in: weekend, reason: "") })
        else { return fail("no reason was asked for") }
        let seen = await weekend.office.state.sequence
        try await pick(line, in: weekend)
        guard
            case .ledger(.conflict) = await refusal({
                try await pick(line, in: weekend, seen: seen)
            })
        else { return fail("the other's line was overwritten") }
        let wrong = ProgressionLine(
            round: .semifinals, fewest: 8, most: 8, races: 2, perRace: 3, fastest: 0,
            next: .finalA)
        guard case .unfit(let why) = await refusal({ try await pick(wrong, in: weekend) })
        else { return fail("six were sent to Final A") }
        #expect(why.hasPrefix("6 would start in Final A"))
        try await weekend.draw()
        try await weekend.skate(.semifinals, 1)
        guard case .notNow = await refusal({ try await pick(line, in: weekend) })
        else { return fail("the line changed after a race") }
    }

    @Test func `a withdrawn line gives way to that of the chart`() async throws {
        let weekend = try await Weekend()
        try await pick(line, in: weekend)
        let record = try #require(try await weekend.season.record[weekend.event])
        let statement = try #require(record.pickedLines.first).statement.sequence
        let act = Undo(statement, at: weekend.event.competition, because: "more ice")
        try await weekend.draw()
        // Drawn in three races, it cannot be skated by the chart's line for two.
        guard
            case .notNow = await refusal({
                try await weekend.office.perform(act, seen: statement, by: Weekend.steward)
            })
        else { return fail("the line of a drawn round was withdrawn") }
        let other = try await Weekend()
        try await pick(line, in: other)
        try await other.office.perform(act, seen: statement, by: Weekend.steward)
        try await other.draw()
        #expect(try await starters(other, .semifinals).map(\.count) == [4, 4])
        guard
            case .notNow = await refusal({
                try await other.office.perform(act, seen: .max, by: Weekend.steward)
            })
        else { return fail("it was withdrawn twice") }
    }

    /// Exchanges the starters on a position of two races.
    private func swap(
        _ weekend: Weekend, _ one: (RaceRecord, Int), _ other: (RaceRecord, Int)
    ) throws -> Act {
        func start(_ pair: (RaceRecord, Int)) throws -> Swap.Start {
            let list = try #require(pair.0.startList)
            return Swap.Start(race: pair.0.id, helmet: list.starters[pair.1].helmet)
        }
        return .swap(Swap(try start(one), with: try start(other), because: "came late"))
    }

    @Test func `an exchange is previewed, then kept with its reason`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        let races = (
            try await weekend.race(.semifinals, 1), try await weekend.race(.semifinals, 2)
        )
        let before = try await starters(weekend, .semifinals)
        let act = try swap(weekend, (races.0, 0), (races.1, 3))
        let seen = await weekend.office.state.sequence
        let preview = try await weekend.office.preview(act, seen: seen, by: Weekend.steward)
        #expect(preview.summary.description == "This changes 4 rows in 2 tables.")
        try await weekend.office.perform(act, seen: seen, by: Weekend.steward)
        let after = try await starters(weekend, .semifinals)
        #expect(after[0] == [before[1][3]] + before[0].dropFirst())
        #expect(after[1] == before[1].dropLast() + [before[0][0]])
        let change = try #require(try await weekend.race(.semifinals, 2).startList?.change)
        #expect(change.hasSuffix(", because came late"))
        // Whoever had not seen it is told.
        guard
            case .ledger(.conflict) = await refusal({
                try await weekend.office.perform(act, seen: seen, by: Weekend.steward)
            })
        else { return fail("exchanged twice") }
    }

    @Test func `a final made up by hand stands when a semifinal is corrected`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        try await weekend.skateSemifinals()
        let final = try await weekend.race(.finalA)
        try await weekend.office.perform(
            try swap(weekend, (final, 0), (final, 1)),
            seen: await weekend.office.state.sequence, by: Weekend.steward)
        let byHand = try await starters(weekend, .finalA)
        // The second of a semifinal was a tenth faster than read; nobody else goes on.
        let race = try await weekend.race(.semifinals, 1)
        let rows = try #require(race.result).rows.map { row in
            RecordedResult.Row(
                competitor: row.competitor, place: row.place, finish: row.finish,
                time: row.place == 2 ? RaceTime(milliseconds: 41_010) : row.time)
        }
        try await weekend.office.perform(
            .record(RecordedResult(race: race.id, rows: rows, correction: "photo")),
            seen: race.latest, by: Weekend.referee)
        #expect(try await starters(weekend, .finalA) == byHand)
        let change = try await weekend.race(.finalA).startList?.change
        #expect(change?.hasSuffix(", because came late") == true)
    }
}
