import Rulebook
import Scoring
import ShortTrack
import Testing

/// Four distances of a club meet, with the totals and ties of meets of January 2026.
@Suite struct `A club meet` {
    /// Everybody's four places; whoever has a 0 did not start in the first round.
    private func meet(
        _ places: [String: [Int]], times: [String: String] = [:], rules: Rules? = nil
    ) throws -> Standing {
        let distances = [777, 1000, 500, 1500]
        let outcomes = try distances.indices.map { index in
            let id = try #require(EventID("club-meet/rink/women-\(distances[index])"))
            let date = try #require(CalendarDate(year: 2026, month: 1, day: 10))
            let own = try places.filter { $0.value[index] > 0 }.map {
                Place(rank: $0.value[index], competitor: try known($0.key))
            }
            let best = try times.map { (try known($0.key), try #require(RaceTime($0.value))) }
            return EventOutcome(
                event: Event(id: id, date: date, number: index + 1),
                placings: Placings(event: id, places: own, extent: .all),
                bestTimes: distances[index] == 500
                    ? Dictionary(uniqueKeysWithValues: best) : [:])
        }
        let season = SeasonResults(
            rules: try rules ?? Archived.rules("club-meet"), outcomes: outcomes)
        return season.standing(
            StandingID(category: .women, scope: .overall),
            including: try places.keys.map { try known($0) })
    }

    private func printed(_ standing: Standing) -> [String] {
        standing.rows.map { row in
            "\(row.rank ?? 0) \(row.competitor.person?.description ?? "") "
                + "\(row.total?.lowest ?? .zero)"
        }
    }

    @Test func `adds up the distances`() throws {
        let standing = try meet([
            "USA:chou": [1, 1, 1, 1], "USA:mensah": [2, 2, 3, 4], "USA:prabhu": [0, 0, 0, 0],
            "USA:houck": [3, 6, 8, 11],
        ])
        #expect(
            printed(standing) == ["1 chou 40000", "2 mensah 30366", "3 houck 16837", "4 prabhu 0"])
    }

    @Test func `parts the level by the best time when places do not`() throws {
        let places = ["USA:ye": [1, 1, 2, 2], "USA:quaye": [2, 2, 1, 1]]
        let standing = try meet(places, times: ["USA:ye": "1:03.670", "USA:quaye": "1:04.230"])
        #expect(printed(standing) == ["1 ye 37000", "2 quaye 37000"])
        #expect(printed(try meet(places)) == ["1 quaye 37000", "1 ye 37000"])
        let level = try meet(
            ["USA:houck": [3, 6, 8, 11], "USA:callahan": [6, 3, 11, 8]],
            times: ["USA:houck": "1:00.430", "USA:callahan": "1:01.080"])
        #expect(printed(level) == ["1 houck 16837", "2 callahan 16837"])
    }

    /// A tie-break, with two who have equal totals under a table that pays 10, 6, 5, 4, 3, 2, 1.
    static let ties: [(TieBreak, String)] = [
        (.placeSum(first: nil), "ann"), (.placeSum(first: 3), "bea"), (.bestPlace, "bea"),
        (.countback, "bea"),
    ]

    @Test(arguments: ties)
    func `parts equal totals as its rules say`(tieBreak: TieBreak, winner: String) throws {
        let base = SmallSeason.rules(
            paying: [10, 6, 5, 4, 3, 2, 1].map { .known(Points($0)) },
            best: BestOf(counted: 1, held: 1))
        let rules = Rules(
            id: "club", title: "Club", pointsTables: base.pointsTables, tableUse: base.tableUse,
            counting: base.counting, eventTie: .fullPoints, standingTie: StandingTie([tieBreak]),
            penaltyInFinalA: base.penaltyInFinalA, yellowCard: base.yellowCard,
            overall: .sumOfDistances(trophy: nil), advancedSkater: base.advancedSkater,
            progression: [], evidence: [:])
        // 5 + 5 + 5 + 4 and 10 + 4 + 4 + 1: places 3 + 3 + 3 + 4 = 13 and 1 + 4 + 4 + 7 = 16.
        let standing = try meet(["USA:ann": [3, 3, 4, 3], "USA:bea": [1, 4, 4, 7]], rules: rules)
        #expect(printed(standing).first == "1 \(winner) 19")
        #expect(standing.rows.map(\.rank) == [1, 2])
    }

    @Test func `puts whoever has no place behind all places`() throws {
        let rules = try Archived.rules("club-meet")
        let standing = try meet(
            ["USA:ann": [1, 2, 0, 0], "USA:bea": [2, 1, 0, 0], "USA:cid": [0, 0, 1, 1]],
            rules: rules)
        #expect(printed(standing) == ["1 cid 20000", "2 ann 18500", "2 bea 18500"])
    }
}
