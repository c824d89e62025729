import Rulebook
import Scoring
import ShortTrack
import Testing

/// The relay totals of 2011-12 and 2013-14 whose nation the pages name, by the places that are
/// known without looking at a total.
@Suite struct `Relay totals of earlier seasons` {
    /// Places from the first on; "-" for one nobody is known to hold.
    static let places: [String: [String]] = [
        "2011-12 men": [
            "CAN GBR KOR", "KOR RUS CAN", "CHN RUS JPN", "CHN CAN GBR", "CAN KOR CHN",
            "NED CAN KOR RUS",
        ],
        "2011-12 women": [
            "CHN KOR RUS CAN", "CHN CAN JPN", "ITA JPN CHN", "CHN USA JPN", "CHN - NED",
            "CHN - JPN",
        ],
        "2013-14 men": ["USA KOR CAN", "CAN USA GBR", "CAN RUS NED", "USA RUS KOR"],
        "2013-14 women": ["KOR CHN ITA", "KOR CHN CAN", "KOR CHN ITA", "CHN KOR ITA"],
    ]

    static let cases: [(String, Category, String, Int, String)] = [
        ("2011-12", .men, "CAN", 3600, "proved"), ("2011-12", .men, "KOR", 3080, "proved"),
        ("2011-12", .men, "CHN", 2968, "consistent"), ("2011-12", .men, "RUS", 2522, "consistent"),
        ("2011-12", .women, "CHN", 4000, "proved"),
        ("2011-12", .women, "JPN", 2720, "consistent"),
        ("2011-12", .women, "ITA", 2230, "consistent"),
        ("2011-12", .women, "CAN", 2086, "consistent"),
        ("2013-14", .men, "USA", 28000, "proved"), ("2013-14", .men, "CAN", 26400, "proved"),
        ("2013-14", .men, "RUS", 21120, "consistent"),
        ("2013-14", .men, "KOR", 18496, "consistent"),
        ("2013-14", .men, "NED", 14797, "consistent"),
        ("2013-14", .women, "KOR", 30000, "proved"), ("2013-14", .women, "CHN", 26000, "proved"),
        ("2013-14", .women, "ITA", 19200, "proved"),
        ("2013-14", .women, "CAN", 16640, "consistent"),
        ("2013-14", .women, "RUS", 10289, "consistent"),
    ]

    @Test(arguments: cases)
    func `get the verdict the known places allow`(
        season name: String, category: Category, nation: String, published: Int, verdict: String
    ) throws {
        let metres = category == .men ? 5000 : 3000
        let lines = try #require(Self.places["\(name) \(category)"]).enumerated().map {
            "stop-\($0 + 1)/\(category)-relay-\(metres) \($1)"
        }
        let season = SeasonResults(
            rules: try Archived.rules(name),
            outcomes: try Archived.outcomes(lines, season: name, extent: .podium))
        let proof = season.proof(
            of: try known(nation), in: StandingID(category: category, scope: .relay),
            published: Points(published))
        #expect(proof.verdict?.word == verdict)
    }

    @Test func `a total of three results is a sum in one way only`() throws {
        let season = SeasonResults(
            rules: try Archived.rules("2013-14"),
            outcomes: try Archived.outcomes(
                (1...4).map { "stop-\($0)/men-500" }, season: "2013-14", extent: .some))
        for (total, parts) in [
            (14424, [8000, 6400, 24]), (11532, [6400, 5120, 12]), (21678, [10000, 10000, 1678]),
            (16859, [8000, 8000, 859]),
        ] {
            let sum = season.decomposition(
                of: Points(total), in: StandingID(category: .men, scope: .distance(500)))
            #expect(sum?.points == parts.map { Points($0) })
            #expect(sum?.isOnly == true)
        }
    }
}
