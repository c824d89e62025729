import Phrases
import Rulebook
import Scoring
import ShortTrack
import Testing

/// The World Tour of 2024-25: the best 15 of 18 races, and a standing of nations.
@Suite struct `The World Tour` {
    private let rules: Rules
    private let overall = StandingID(category: .men, scope: .overall)
    private let nations = StandingID(category: .mixed, scope: .nations)

    init() throws { rules = try Archived.rules("2024-25") }

    private func season(
        _ podium: String, races: Int = 18, extent: Placings.Extent = .all, relay: String? = nil
    ) throws -> SeasonResults {
        let distances = [500, 1000, 1500]
        var lines = (0..<races).map { "stop-\($0 / 3 + 1)/men-\(distances[$0 % 3]) \(podium)" }
        if let relay { lines.append("stop-1/mixed-relay-2000 \(relay)") }
        return SeasonResults(
            rules: rules, outcomes: try Archived.outcomes(lines, season: "2024-25", extent: extent))
    }

    @Test func `counts the best 15 of all races, whatever the distance`() throws {
        let season = try season("CAN:dandjinou KOR:park")
        let standing = season.standing(overall)
        #expect(standing.rows.map(\.total?.lowest) == [Points(1500), Points(1200)])
        #expect(standing.rows.map(\.rank) == [1, 2])
        #expect(standing.rows.first?.sheets.first?.lines.count { $0.isCounted } == 15)
    }

    @Test func `gives verdicts on overall totals`() throws {
        let sixteen = try season("CAN:dandjinou", races: 16, extent: .podium)
        let winner = try known("CAN:dandjinou")
        #expect(sixteen.proof(of: winner, in: overall, published: Points(1500)).verdict == .proved)
        #expect(
            sixteen.proof(of: winner, in: overall, published: Points(1499)).verdict
                == .contradicted)
        let other = sixteen.proof(of: try known("KOR:park"), in: overall, published: Points(1190))
        #expect(other.total == TotalRange(lowest: .zero, highest: Points(1200)))
        #expect(other.verdict?.word == "consistent")
        #expect(other.clauses.contains(.overall))
    }

    @Test func `bounds a distance, of which it is not known how many of the six count`() throws {
        let season = try season("CAN:dandjinou")
        let distance = StandingID(category: .men, scope: .distance(500))
        #expect(
            season.total(of: try known("CAN:dandjinou"), in: distance)
                == TotalRange(lowest: Points(100), highest: Points(600)))
        #expect(season.isAddedUp(overall))
    }

    @Test func `adds up all points of a nation's skaters`() throws {
        let season = try season("CAN:dandjinou CAN:dubois KOR:park")
        #expect(season.standings.last == nations)
        let standing = season.standing(nations)
        #expect(standing.rows.map(\.competitor.description) == ["CAN", "KOR"])
        #expect(standing.rows.map(\.total?.lowest) == [Points(18 * 180), Points(18 * 70)])
        #expect(standing.rows.map(\.rank) == [1, 2])
        #expect(standing.rows.first?.sheets.count == 2)
        let proof = season.proof(of: try known("CAN"), in: nations, published: Points(3240))
        #expect(proof.verdict == .proved)
    }

    @Test func `bounds a nation by the skaters it may have and by relays that may count`() throws {
        let season = try season("CAN:dandjinou CAN:dubois KOR:park", races: 1, extent: .podium)
        let canada = try known("CAN")
        // One more skater at best on the fourth place; 100 for the relay if relays count.
        #expect(
            season.total(of: canada, in: nations)
                == TotalRange(lowest: Points(180), highest: Points(240)))
        #expect(
            season.proof(of: canada, in: nations, published: Points(200)).verdict
                == .open(needs: "the results of all skaters of the nation"))
        #expect(
            season.proof(of: canada, in: nations, published: Points(241)).verdict
                == .contradicted)
        let relay = try self.season("CAN:dandjinou", races: 1, relay: "CAN")
        #expect(
            relay.total(of: canada, in: nations)
                == TotalRange(lowest: Points(100), highest: Points(200)))
    }

    @Test func `has the nations' relays in or out where the rule is known`() throws {
        let outcomes = try season("CAN:dandjinou", races: 1, relay: "CAN").outcomes
        for (relaysCount, total) in [(true, 200), (false, 100)] {
            let rules = Rules(
                id: rules.id, title: rules.title, pointsTables: rules.pointsTables,
                tableUse: rules.tableUse, counting: rules.counting, eventTie: rules.eventTie,
                standingTie: rules.standingTie, penaltyInFinalA: rules.penaltyInFinalA,
                yellowCard: rules.yellowCard, overall: rules.overall,
                team: TeamRule(trophy: nil, relaysCount: relaysCount, skatersPerEvent: 3),
                advancedSkater: rules.advancedSkater, progression: [], evidence: [:])
            let season = SeasonResults(rules: rules, outcomes: outcomes)
            let canada = try known("CAN")
            #expect(
                season.total(of: canada, in: nations)
                    == TotalRange(lowest: Points(total), highest: Points(total)))
            #expect(season.sheets(of: canada, for: nations).count == (relaysCount ? 2 : 1))
        }
    }
}
