import Phrases
import RaceOffice
import Racing
import RecordBook
import Scoring
import ShortTrack
import Testing

@Suite struct `A 500 m run in the office` {
    private let table = StandingID(category: .men, scope: .distance(500))

    @Test func `goes from the draw to points without anybody adding up`() async throws {
        let weekend = try await Weekend()
        try await weekend.finish()
        let season = try await weekend.season
        let classification = try #require(season.progress(of: weekend.event)).classification
        #expect(classification.ranked.map(\.rank) == Array(1...8))
        #expect(classification.isOfficial)
        let standing = try #require(season.results).standing(table)
        #expect(
            standing.rows.map(\.total?.lowest)
                == [100, 80, 70, 60, 50, 44, 40, 36].map { Points($0) })
        #expect(standing.rows.map(\.rank) == Array(1...8).map(Optional.some))
    }

    @Test func `gives no points before the finals are official`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        try await weekend.skate(.semifinals, 1)
        let season = try await weekend.season
        #expect(season.results?.outcomes.isEmpty == true)
    }

    @Test func `draws the finals when the last semifinal is official, not before`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        try await weekend.skate(.semifinals, 1)
        try await weekend.makeOfficial(.semifinals, 1)
        try await weekend.skate(.semifinals, 2)
        #expect(try await weekend.season.record[weekend.event]?.races.count == 2)
        try await weekend.makeOfficial(.semifinals, 2)
        let finalA = try #require(try await weekend.race(.finalA).startList)
        let finalB = try #require(try await weekend.race(.finalB).startList)
        // Two of each race and the fastest third; the others took a place.
        #expect(finalA.starters.count == 5)
        #expect(finalB.starters.count == 3)
    }

    @Test func `redraws a final nobody has skated when a semifinal is corrected`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        try await weekend.skateSemifinals()
        let winner = try #require(
            try await weekend.race(.semifinals, 1).result?.rows.first { $0.place == 1 }
        ).competitor
        try await weekend.rule(.penalty, on: winner, .semifinals, 1)
        let finalA = try #require(try await weekend.race(.finalA).startList)
        #expect(!finalA.starters.contains { $0.competitor == winner })
    }

    @Test func `keeps a final that was skated and says that it is stale`() async throws {
        let weekend = try await Weekend()
        try await weekend.finish()
        let before = try await weekend.race(.finalA).startList
        let winner = try #require(
            try await weekend.race(.semifinals, 1).result?.rows.first { $0.place == 1 }
        ).competitor
        try await weekend.rule(.penalty, on: winner, .semifinals, 1)
        #expect(try await weekend.race(.finalA).startList == before)
        let progress = try #require(try await weekend.season.progress(of: weekend.event))
        #expect(progress.findings.contains { $0.code == .startListStale })
    }

    @Test func `ranks everybody as skated when a semifinal is corrected after the finals`()
        async throws
    {
        let weekend = try await Weekend()
        try await weekend.finish()
        let race = try await weekend.race(.semifinals, 1)
        let rows = try #require(race.result).rows
        // The last of the semifinal changes places with the winner.
        let swapped = rows.map { row in
            RecordedResult.Row(
                competitor: row.competitor, place: row.place.map { rows.count + 1 - $0 },
                finish: row.finish, time: nil)
        }
        try await weekend.office.perform(
            .record(RecordedResult(race: race.id, rows: swapped, correction: "photo finish")),
            seen: race.latest, by: Weekend.referee)
        let progress = try #require(try await weekend.season.progress(of: weekend.event))
        #expect(progress.classification.ranked.map(\.rank) == Array(1...8))
        #expect(progress.classification.officialPlacings != nil)
        #expect(progress.findings.contains { $0.code == .startListStale })
    }

    @Test func `previews exactly what a correction then changes, and keeps nothing`() async throws {
        let weekend = try await Weekend()
        try await weekend.finish()
        let race = try await weekend.race(.finalA)
        let winner = try #require(race.result?.rows.first { $0.place == 1 }).competitor
        let act = Act.rule(
            Decision(race: race.id, competitor: winner, ruling: .penalty, reason: "S1"))
        let sequence = await weekend.office.state.sequence
        let preview = try await weekend.office.preview(act, seen: race.latest, by: Weekend.referee)
        #expect(await weekend.office.state.sequence == sequence)
        // The winner is penalised and falls behind the other four of Final A: a row of the race,
        // five of the classification and five of the standing.
        #expect(preview.summary.description == "This changes 11 rows in 3 tables.")
        #expect(preview.changes.contains { $0.title.description == "Standing, Men's 500 m" })
        #expect(preview.changes.allSatisfy { !$0.title.description.contains("men-500") })
        let before = try await weekend.season
        try await weekend.office.perform(act, seen: race.latest, by: Weekend.referee)
        #expect(Preview(from: before, to: try await weekend.season) == preview)
    }

    @Test func `a yellow card takes the points of the distance`() async throws {
        let weekend = try await Weekend()
        try await weekend.finish()
        let race = try await weekend.race(.finalA)
        let winner = try #require(race.result?.rows.first { $0.place == 1 }).competitor
        try await weekend.rule(.yellowCard, on: winner, .finalA)
        let results = try #require(try await weekend.season.results)
        #expect(results.total(of: winner, in: table) == .zero)
    }

    @Test func `a withdrawn ruling counts no longer and stays in the ledger`() async throws {
        let weekend = try await Weekend()
        try await weekend.finish()
        let before = try #require(try await weekend.season.results).standing(table)
        var race = try await weekend.race(.finalA)
        let winner = try #require(race.result?.rows.first { $0.place == 1 }).competitor
        try await weekend.rule(.penalty, on: winner, .finalA)
        race = try await weekend.race(.finalA)
        let ruling = try #require(race.decisions.first).statement.sequence
        try await weekend.office.perform(
            Undo(ruling, at: weekend.event.competition, because: "video"), seen: race.latest,
            by: Weekend.referee)
        let after = try #require(try await weekend.season.results).standing(table)
        #expect(after == before)
        #expect(await weekend.office.state.statements.contains { $0.sequence == ruling })
    }
}
