import Scoring
import ShortTrack
import Testing

@Suite struct `Relay totals of 2023-24` {
    struct Case: CustomTestStringConvertible {
        let category: Category
        let nation: String
        let published: Int
        let verdict: String
        let afterCorrection: String

        init(
            _ category: Category, _ nation: String, _ published: Int, _ verdict: String,
            _ after: String? = nil
        ) {
            self.category = category
            self.nation = nation
            self.published = published
            self.verdict = verdict
            afterCorrection = after ?? verdict
        }

        var testDescription: String {
            "\(category) relay, \(nation) \(published), season page of 2023-24"
        }
    }

    static let cases = [
        Case(.men, "CAN", 380, "proved"), Case(.men, "KOR", 340, "proved"),
        Case(.men, "CHN", 330, "consistent"), Case(.men, "JPN", 260, "consistent"),
        Case(.men, "NED", 226, "consistent"), Case(.women, "NED", 400, "proved"),
        Case(.women, "KOR", 320, "contradicted", "proved"),
        Case(.women, "CAN", 300, "consistent"), Case(.women, "USA", 290, "proved"),
        Case(.women, "CHN", 214, "consistent"), Case(.mixed, "NED", 380, "proved"),
        Case(.mixed, "CHN", 330, "consistent"), Case(.mixed, "KOR", 300, "proved"),
        Case(.mixed, "USA", 284, "consistent"), Case(.mixed, "ITA", 280, "consistent"),
    ]

    private func proof(_ test: Case, corrected: Bool) throws -> Proof {
        let season = SeasonResults(
            rules: Season202324.rules,
            outcomes: Season202324.relays(test.category, corrected: corrected))
        let team = try #require(Competitor(test.nation))
        return season.proof(
            of: team, in: StandingID(category: test.category, scope: .relay),
            published: Points(test.published))
    }

    @Test(arguments: cases) func `get the verdict the printed podiums allow`(_ test: Case) throws {
        #expect(try proof(test, corrected: false).verdict?.word == test.verdict)
    }

    @Test(arguments: cases)
    func `get the verdict the corrected podiums allow`(_ test: Case) throws {
        #expect(try proof(test, corrected: true).verdict?.word == test.afterCorrection)
    }

    @Test func `a witness adds up to the published total`() throws {
        for test in Self.cases {
            let proof = try proof(test, corrected: true)
            guard case .consistent(let witness) = proof.verdict else { continue }
            let known = proof.sheets.flatMap(\.lines).compactMap { line -> Points? in
                if case .unknown = line.score { nil } else { line.score.lowest }
            }
            let total = (known + witness.results.map(\.possibility.points))
                .sorted(by: >).prefix(4).reduce(.zero, +)
            #expect(total == proof.published, "\(test.testDescription)")
        }
    }
}
