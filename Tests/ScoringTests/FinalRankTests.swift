import Rulebook
import Scoring
import ShortTrack
import Testing

@Suite struct `A rank of a table` {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// Per event, and how much of the order is known.
        let events: [[(Int, String)]]
        var extent = Placings.Extent.some
        var including: [String] = []
        let ranks: [Int?]
    }

    @Test(arguments: [
        Case(
            testDescription: "a lone second place: the winner is not listed",
            events: [[(2, "CAN:a")]], ranks: [nil]),
        Case(
            testDescription: "a first, a third: an unlisted one may have been second twice",
            events: [[(1, "CAN:a"), (3, "CAN:b")], [(1, "CAN:a"), (3, "CAN:b")]],
            ranks: [1, nil]),
        Case(
            testDescription: "a podium of three and nothing paid below it",
            events: [[(1, "CAN:a"), (2, "CAN:b"), (3, "CAN:c")]], extent: .podium,
            ranks: [1, 2, 3]),
        Case(
            testDescription: "everybody is listed, the fourth unpaid",
            events: [[(1, "CAN:a"), (2, "CAN:b"), (3, "CAN:c"), (4, "CAN:d")]], extent: .all,
            ranks: [1, 2, 3, 4]),
        Case(
            testDescription: "everybody is listed, but a rank between is not held",
            events: [[(1, "CAN:a"), (3, "CAN:c")]], extent: .all, ranks: [1, 2]),
        Case(
            testDescription: "a row published for somebody who is behind, whatever the total",
            events: [[(1, "CAN:a")]], including: ["CAN:z"], ranks: [1, nil]),
        Case(
            testDescription: "a row published for somebody who may be level",
            events: [[(1, "CAN:a")], [(3, "CAN:b")]], including: ["CAN:z"],
            ranks: [nil, nil, nil]),
    ])
    func `is given when nobody unlisted can be level or ahead`(_ test: Case) throws {
        let outcomes = try test.events.enumerated().map {
            try SmallSeason.event("men-500", day: $0 + 1, places: $1, extent: test.extent)
        }
        let rules = SmallSeason.rules(
            paying: [100, 80, 70].map { .known(Points($0)) }, best: BestOf(counted: 2, held: 2))
        let standing = SeasonResults(rules: rules, outcomes: outcomes).standing(
            StandingID(category: .men, scope: .distance(500)),
            including: try test.including.map { try #require(Competitor($0)) })
        #expect(standing.rows.map(\.rank) == test.ranks)
    }

    @Test func `is found for any number of points`() throws {
        // More hundredths than the engine of a series holds: the order stays, nothing traps.
        let rules = SmallSeason.rules(
            paying: [.known(Points(90_000_000)), .known(Points(1))],
            best: BestOf(counted: 1, held: 1))
        let event = try SmallSeason.event(
            "men-500", day: 1, places: [(1, "CAN:a"), (2, "CAN:b")], extent: .all)
        let standing = SeasonResults(rules: rules, outcomes: [event]).standing(
            StandingID(category: .men, scope: .distance(500)))
        #expect(standing.rows.map(\.rank) == [1, 2])
    }
}
