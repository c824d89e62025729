import Rulebook
import Scoring
import ShortTrack
import Testing

@Suite struct `A total that names nobody` {
    private let table = StandingID(category: .men, scope: .distance(500))

    /// The men's 500 m of 2013-14 with the podiums as they were skated.
    private func season() throws -> SeasonResults {
        let cells: [PointsCell] = [
            10000, 8000, 6400, 5120, 4096, 3277, 2621, 2097, 1678, 1342, 1074, 859, 24, 12,
        ].map { .known(Points($0)) }
        let podiums = [
            ["CAN:hamelin", "RUS:grigorev", "USA:alvarez"],
            ["RUS:an", "CHN:wu", "CAN:jean"], ["RUS:an", "CAN:cournoyer", "CHN:wu"],
            ["CAN:hamelin", "RUS:grigorev", "RUS:an"],
        ]
        return SeasonResults(
            rules: SmallSeason.rules(paying: cells, best: BestOf(counted: 3, held: 4)),
            outcomes: try podiums.enumerated().map { index, podium in
                try SmallSeason.event(
                    "men-500", day: index + 1,
                    places: podium.enumerated().map { ($0 + 1, $1) }, extent: .podium)
            })
    }

    private func proof(_ total: Int, besides named: [String] = []) throws -> Proof {
        try #require(
            try season().proofs(
                ofNameless: [Points(total)], in: table, besides: Set(try named.map(known)))[
                    Points(total)])
    }

    @Test func `falls apart into points of the table, and says whether in one way only`() throws {
        let season = try season()
        let sum = season.decomposition(of: Points(14424), in: table)
        #expect(sum?.points == [8000, 6400, 24].map { Points($0) })
        #expect(sum?.isOnly == true)
        #expect(season.decomposition(of: Points(24), in: table)?.isOnly == false)
        #expect(season.decomposition(of: Points(13), in: table) == nil)
    }

    @Test func `is consistent for whom it can belong to, and nobody else`() throws {
        let proof = try proof(14424)
        #expect(proof.verdict?.word == "consistent")
        #expect(proof.candidates == [try known("CHN:wu")])
        #expect(proof.competitor == nil)
    }

    @Test func `belongs to nobody who is named on another line`() throws {
        #expect(try proof(14424, besides: ["CHN:wu"]).verdict == .contradicted)
        #expect(try proof(14424, besides: ["RUS:an"]).verdict?.word == "consistent")
    }

    @Test func `is contradicted when nobody can have it`() throws {
        #expect(try proof(30000).verdict == .contradicted)
        #expect(try proof(30000).candidates.isEmpty)
    }

    @Test func `is judged beside others of its table as it is alone`() throws {
        let totals: [Points] = [14424, 30000, 24, 13, 20000, 28000].map { Points($0) }
        let season = try season()
        let together = season.proofs(ofNameless: Set(totals), in: table, besides: [])
        #expect(together.count == totals.count)
        for total in totals {
            let alone = season.proofs(ofNameless: [total], in: table, besides: [])
            #expect(together[total] == alone[total])
        }
        #expect(
            season.contradictedTotals(ofNameless: Set(totals), in: table, besides: [])
                == Set(together.filter { $0.value.verdict == .contradicted }.keys))
    }

    @Test func `is proved once somebody is known to have exactly this`() throws {
        let cells: [PointsCell] = [100, 80, 70].map { .known(Points($0)) }
        let season = SeasonResults(
            rules: SmallSeason.rules(paying: cells, best: BestOf(counted: 1, held: 1)),
            outcomes: [
                try SmallSeason.event(
                    "men-500", day: 1, places: [(1, "CAN:a"), (2, "CHN:b"), (3, "KOR:c")],
                    extent: .podium)
            ])
        let proof = season.proofs(ofNameless: [Points(80)], in: table, besides: [])[Points(80)]
        #expect(proof?.verdict == .proved)
        #expect(proof?.candidates == [try known("CHN:b")])
    }
}
