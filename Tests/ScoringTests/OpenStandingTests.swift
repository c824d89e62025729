import Rulebook
import Scoring
import ShortTrack
import Testing

/// Tables of which something is open: ranks stand as far as nothing open can change them.
struct OpenStandingTests {
    private static let places = [(1, "CAN:a"), (2, "NED:b"), (3, "KOR:c"), (4, "ITA:d")]
    private static let pays: [PointsCell] = [
        .known(Points(100)), .known(Points(80)), .known(Points(70)), .oneOf([Points(60), .zero]),
    ]

    private static func lines(_ outcomes: [EventOutcome], best: BestOf) throws -> [String] {
        let rules = SmallSeason.rules(paying: pays, best: best)
        let id = try #require(outcomes.first).event.id.standing
        return SeasonResults(rules: rules, outcomes: outcomes).standing(id).rows.map { row in
            "\(row.place.map { "\($0)" } ?? "-") \(row.rank.map { "\($0)" } ?? "?") "
                + "\(row.competitor) \(row.total?.description ?? "-")"
        }
    }

    @Test func `whoever is ahead of all that is open has a rank`() throws {
        // World Cup 2023-24: what places below the eighth pay is not known, the first eight stand.
        let event = try SmallSeason.event("men-500", day: 1, places: Self.places, extent: .all)
        #expect(
            try Self.lines([event], best: BestOf(counted: 6, held: 8)) == [
                "1 1 CAN:a 100", "2 2 NED:b 80", "3 3 KOR:c 70", "4 4 ITA:d 0–60",
            ])
    }

    @Test func `somebody open who could be level leaves the rank open`() throws {
        let first = try SmallSeason.event(
            "men-500", day: 1, places: [(1, "CAN:a"), (4, "ITA:d")], extent: .all)
        let second = try SmallSeason.event(
            "men-500", day: 2, places: [(3, "NED:b"), (4, "ITA:d")], extent: .all)
        #expect(
            try Self.lines([first, second], best: BestOf(counted: 6, held: 8)) == [
                "1 ? CAN:a 100", "2 ? NED:b 70", "3 ? ITA:d 0–120",
            ])
    }

    @Test func `a count that is not known bounds a total, and after one event nothing is open`()
        throws
    {
        // World Tour 2024-25: of six events of a distance it is not known how many counted.
        let best = BestOf(counted: 6, held: 6, fewest: 1)
        let first = try SmallSeason.event(
            "men-500", day: 1, places: Array(Self.places.prefix(3)), extent: .all)
        #expect(
            try Self.lines([first], best: best)
                == ["1 1 CAN:a 100", "2 2 NED:b 80", "3 3 KOR:c 70"])
        let second = try SmallSeason.event(
            "men-500", day: 2, places: [(1, "CAN:a"), (2, "KOR:c")], extent: .all)
        #expect(
            try Self.lines([first, second], best: best)
                == ["1 ? CAN:a 100–200", "2 ? KOR:c 80–150", "2 ? NED:b 80"])
    }

    @Test func `every count that is not ruled out is tried before a total is contradicted`() throws
    {
        let rules = SmallSeason.rules(
            paying: Self.pays, best: BestOf(counted: 3, held: 3, fewest: 1))
        let results = SeasonResults(
            rules: rules,
            outcomes: try (1...3).map { day in
                try SmallSeason.event(
                    "men-500", day: day, places: [(day, "CAN:a")], extent: .all)
            })
        let id = try #require(results.outcomes.first).event.id.standing
        let competitor = try #require(Competitor("CAN:a"))
        func verdict(_ points: Int) -> Verdict? {
            results.proof(of: competitor, in: id, published: Points(points)).verdict
        }
        // 100, 80 and 70: the best, the best two or all three.
        for total in [100, 180, 250] {
            guard case .consistent = verdict(total) else {
                Issue.record("\(total): \(String(describing: verdict(total)))")
                continue
            }
        }
        #expect(verdict(170) == .contradicted)
    }
}
