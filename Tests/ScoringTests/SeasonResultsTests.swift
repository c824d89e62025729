import Racing
import Rulebook
import Scoring
import ShortTrack
import Testing

@Suite struct `A season with unknown results` {
    private let rules = Season202324.rules
    private let table = StandingID(category: .women, scope: .distance(500))

    private func event(_ slug: String, _ day: Int, _ podium: String) throws -> EventOutcome {
        try #require(
            Season202324.outcome(stop: "stop-\(day)", slug: slug, day: day, podium: podium))
    }

    @Test func `pays the second race of a doubled distance by its own table`() throws {
        // Gdańsk 2024, women's 500 m (2): Xandra Velzeboer 150, Poutsma 125, Shim 110.
        let race = try event("women-500-2", 1, "NED:xandra NED:selma KOR:shim")
        let season = SeasonResults(rules: rules, outcomes: [race])
        #expect(
            season.standing(table).rows.map(\.total?.lowest) == [150, 125, 110].map { Points($0) })
    }

    @Test func `gives both winners of a dead heat full points and skips the next place`() throws {
        // Seoul 2023, women's 500 m: two winners, Wang Ye third.
        let id = try #require(EventID("2023-24/seoul/women-500"))
        let names = ["NED:xandra", "NED:selma", "CHN:wang-ye"].compactMap { Competitor($0) }
        let placings = Placings(
            event: id,
            places: zip([1, 1, 3], names).map { Place(rank: $0, competitor: $1) },
            extent: .podium)
        let day = try #require(CalendarDate("2023-12-17"))
        let season = SeasonResults(
            rules: rules,
            outcomes: [
                EventOutcome(event: Event(id: id, date: day, number: 18), placings: placings)
            ])
        let totals = names.map { season.total(of: $0, in: table) }
        #expect(
            totals == [100, 100, 70].map { TotalRange(lowest: Points($0), highest: Points($0)) })
        #expect(placings.unknownPodiumRanks.isEmpty)
    }

    @Test func `bounds a skater nobody listed by the best free place`() throws {
        let race = try event("women-500", 1, "NED:xandra NED:selma KOR:shim")
        let season = SeasonResults(rules: rules, outcomes: [race])
        let other = try known("CAN:rikki")
        #expect(
            season.total(of: other, in: table)
                == TotalRange(lowest: .zero, highest: Points(60)))
    }

    @Test func `a podium with a gap leaves the gap to anybody`() throws {
        let id = try #require(EventID("2023-24/stop-1/women-500"))
        let day = try #require(CalendarDate("2024-01-01"))
        let winner = try known("NED:xandra")
        let placings = Placings(
            event: id, places: [Place(rank: 1, competitor: winner)], extent: .some)
        let season = SeasonResults(
            rules: rules,
            outcomes: [
                EventOutcome(event: Event(id: id, date: day, number: 1), placings: placings)
            ])
        let other = try known("CAN:rikki")
        #expect(season.total(of: other, in: table)?.highest == Points(80))
        #expect(placings.unknownPodiumRanks == [2, 3])
    }

    @Test func `drops the results beyond the best six`() throws {
        let races = try (1...8).map { try event("women-500", $0, "NED:xandra KOR:shim CHN:fan") }
        let season = SeasonResults(rules: rules, outcomes: races)
        let sheet = try #require(season.sheet(of: try known("NED:xandra"), for: table))
        #expect(sheet.total.lowest == Points(600))
        #expect(sheet.lines.filter(\.isCounted).count == 6)
    }

    @Test func `drops nothing before more results are known than count`() throws {
        // Of a place beyond the end of the table and of one that pays nobody knows what.
        let races = try (1...3).map {
            try event("women-500", $0, "KOR:a KOR:b KOR:c KOR:d KOR:e KOR:f KOR:g CHN:fan")
        }
        let season = SeasonResults(rules: rules, outcomes: races)
        for name in ["KOR:a", "CHN:fan"] {
            let sheet = try #require(season.sheet(of: try known(name), for: table))
            #expect(sheet.lines.map(\.isCounted) == [true, true, true], "\(name)")
        }
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `does not depend on the order its results are given in`(seed: UInt64) {
        var lot = Lot(seed: seed)
        for category in Category.allCases {
            let outcomes = Season202324.relays(category)
            let mixed = outcomes.map { outcome in
                EventOutcome(
                    event: outcome.event,
                    placings: outcome.placings.map {
                        Placings(
                            event: $0.event, places: $0.places.shuffled(using: &lot),
                            extent: $0.extent)
                    })
            }
            let id = StandingID(category: category, scope: .relay)
            let plain = SeasonResults(rules: rules, outcomes: outcomes).standing(id)
            let shuffled = SeasonResults(rules: rules, outcomes: mixed).standing(id)
            #expect(plain == shuffled, "seed \(seed)")
        }
    }

    @Test(arguments: 1...5) func `after an event knows nothing of later ones`(held: Int) throws {
        let id = StandingID(category: .women, scope: .relay)
        let outcomes = Season202324.relays(.women)
        let whole = SeasonResults(rules: rules, outcomes: outcomes)
        let early = SeasonResults(rules: rules, outcomes: Array(outcomes.prefix(held)))
        #expect(whole.after(outcomes[held - 1].event.id).standing(id) == early.standing(id))
    }

    @Test func `an overall total agrees with printed distances when the rest has room`() throws {
        // 2023-24, men: Park Ji-won 1071 = 625 (1000 m) + 446 (1500 m), nothing left for 500 m.
        let park = try known("KOR:park")
        let races = try [
            event("men-500", 1, "CAN:jpg CAN:dubois CHN:sun"),
            event("men-1000", 2, "KOR:park CAN:dubois CHN:sun"),
            event("men-1500", 3, "KOR:park CAN:dubois CHN:sun"),
        ]
        let season = SeasonResults(rules: rules, outcomes: races)
        func claim(_ word: String, _ points: Int, _ who: Competitor) throws -> StandingClaim {
            StandingClaim(
                standing: try #require(StandingID(category: .men, word: word)), rank: 1,
                competitor: who, points: Points(points))
        }
        let printed = try [claim("1000", 625, park), claim("1500", 446, park)]
        let right = try #require(
            season.overallCheck(of: try claim("overall", 1071, park), against: printed))
        #expect(right.agrees)
        #expect(right.remainder == .zero)
        let wrong = try #require(
            season.overallCheck(of: try claim("overall", 1070, park), against: printed))
        #expect(!wrong.agrees)
    }
}
