import Phrases
import RaceOffice
import Racing
import RecordBook
import Rulebook
import Scoring
import ShortTrack
import Testing

@Suite struct `The order of an event` {
    @Test func `whoever is ranked last without points is in it, in the career and in the nation`()
        async throws
    {
        let weekend = try await Weekend()
        try await weekend.draw()
        try await weekend.skateSemifinals()
        try await weekend.skate(.finalB)
        try await weekend.makeOfficial(.finalB)
        try await weekend.skate(.finalA)
        let second = try #require(
            try await weekend.race(.finalA).startList?.starters.dropFirst().first?.competitor)
        try await weekend.rule(.yellowCard, on: second, .finalA)
        let open = try await weekend.season
        let unofficial = try #require(open.record[weekend.event])
        #expect(open.places(of: unofficial).isEmpty)
        #expect(open.order(of: unofficial).allSatisfy { $0.award == nil && $0.reason != nil })
        try await weekend.makeOfficial(.finalA)

        let season = try await weekend.season
        let record = try #require(season.record[weekend.event])
        let places = season.places(of: record)
        #expect(places.map(\.rank) == Array(1...8))
        #expect(places.map(\.scores) == Array(repeating: true, count: 7) + [false])
        #expect(
            places.map { $0.award?.exact?.description } == [
                "100", "80", "70", "60", "50", "44", "40", nil,
            ])
        let last = try #require(places.last)
        #expect(last.competitor == second)
        let order = season.order(of: record)
        #expect(order.map(\.rank) == places.map(\.rank))
        #expect(order.map { $0.award?.exact } == places.map { $0.award?.exact })
        #expect(order.last?.reason?.description.hasSuffix("last, without points") == true)

        let almanac = await weekend.office.state.almanac()
        let person = try #require(second.person)
        let career = try #require(almanac.career(of: person))
        #expect(career.places.map(\.rank) == [8])
        #expect(career.podiums.total == 0)
        #expect(almanac.nation(second.nation)?.places.contains { $0.rank == 8 } == true)
        let table = try #require(season.standing(weekend.event.standing))
        let row = try #require(table.rows.first { $0.competitor == second })
        #expect(row.total?.highest == .zero)
        #expect(
            row.sheets.first?.lines.first?.score
                == .placed(rank: 8, sharers: 1, .exactly(.zero)))
        // It is no place of the table: nobody is paid for it.
        #expect(season.placings(of: record)?.places.count == 7)
    }
}
