import Racing
import Rulebook
import Scoring
import ShortTrack
import Testing

@Suite struct `Reconciling a total` {
    /// Every place of this table is known, so assignments can be counted.
    private func rules(paying points: [Int], best: Int, of held: Int) -> Rules {
        let base = Season202324.rules
        return Rules(
            id: "small", title: "Small",
            pointsTables: [
                PointsTable(
                    name: "only", places: points.map { .known(Points($0)) }, below: .nothing)
            ],
            tableUse: TableUse(individual: "only", secondRace: "only", relay: "only"),
            counting: CountingRules(
                distance: BestOf(counted: best, held: held),
                relay: BestOf(counted: best, held: held)),
            eventTie: .fullPoints, standingTie: .sharedRank,
            penaltyInFinalA: base.penaltyInFinalA, yellowCard: base.yellowCard, overall: .none,
            advancedSkater: base.advancedSkater, progression: [], evidence: [:])
    }

    private func season(_ rules: Rules, podiums: [String]) throws -> SeasonResults {
        SeasonResults(
            rules: rules,
            outcomes: try podiums.enumerated().map { index, podium in
                try #require(
                    Season202324.outcome(
                        stop: "stop-\(index + 1)", slug: "men-relay-5000", day: index + 1,
                        podium: podium))
            })
    }

    private let table = StandingID(category: .men, scope: .relay)

    /// Counts by trying every assignment of places, the slow and obvious way.
    private func ways(_ points: [Int], podiums: [String], team: String, best: Int, total: Int)
        -> Int
    {
        func tries(_ rest: ArraySlice<String>, _ scores: [Int]) -> Int {
            guard let podium = rest.first else {
                return scores.sorted(by: >).prefix(best).reduce(0, +) == total ? 1 : 0
            }
            let teams = podium.split(separator: " ").map(String.init)
            if let place = teams.firstIndex(of: team) {
                return tries(rest.dropFirst(), scores + [points[place]])
            }
            let free = Array(points.dropFirst(3)) + [0]
            return free.reduce(0) { $0 + tries(rest.dropFirst(), scores + [$1]) }
        }
        return tries(podiums[...], [])
    }

    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func `counts the assignments that trying all of them finds`(seed: UInt64) throws {
        var lot = Lot(seed: seed)
        let points = [100, 80, 70, 60, 50, 44].prefix(Int.random(in: 4...6, using: &lot))
        let podiums = (0..<Int.random(in: 2...5, using: &lot)).map { _ in
            ["CAN", "KOR", "CHN", "NED", "USA"].shuffled(using: &lot).prefix(3)
                .joined(separator: " ")
        }
        let best = Int.random(in: 1...podiums.count, using: &lot)
        let total = [180, 244, 280, 230, 160, 220, 210].randomElement(using: &lot) ?? 180
        let expected = ways(Array(points), podiums: podiums, team: "CAN", best: best, total: total)
        let season = try season(
            rules(paying: Array(points), best: best, of: podiums.count), podiums: podiums)
        let proof = season.proof(
            of: try known("CAN"), in: table, published: Points(total))
        switch proof.verdict {
        case .consistent(let witness): #expect(witness.assignments == expected, "seed \(seed)")
        case .proved: #expect(expected > 0, "seed \(seed)")
        case .contradicted: #expect(expected == 0, "seed \(seed)")
        case .open, nil: Issue.record("seed \(seed): no verdict")
        }
    }

    @Test func `an open result that would be dropped cannot raise the total`() throws {
        // Best one of two: a win is known, so 100 is certain whatever the other brought.
        let season = try season(
            rules(paying: [100, 80, 70, 60], best: 1, of: 2),
            podiums: ["CAN KOR CHN", "KOR CHN NED"])
        let proof = season.proof(
            of: try known("CAN"), in: table, published: Points(100))
        #expect(proof.verdict == .proved)
    }

    @Test func `a total under what is known for certain is contradicted`() throws {
        let season = try season(
            rules(paying: [100, 80, 70, 60], best: 2, of: 2),
            podiums: ["CAN KOR CHN", "KOR CHN NED"])
        let proof = season.proof(
            of: try known("KOR"), in: table, published: Points(170))
        #expect(proof.verdict == .contradicted)
        #expect(proof.total == TotalRange(lowest: Points(180), highest: Points(180)))
    }

    @Test func `a total between the bounds that no points add up to is contradicted`() throws {
        let season = try season(
            rules(paying: [100, 80, 70, 60], best: 2, of: 2),
            podiums: ["CAN KOR CHN", "KOR CHN NED"])
        // One result is open and worth 60 or nothing: 80 + 30 cannot be.
        let proof = season.proof(
            of: try known("NED"), in: table, published: Points(100))
        #expect(proof.verdict == .contradicted)
    }
}
