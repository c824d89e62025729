import Rulebook
import Scoring
import ShortTrack
import Testing

/// Totals of places whose points are open, checked by hand.
@Suite struct `A total of open results` {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        var cells: [PointsCell] = [100, 80, 70].map { .known(Points($0)) }
        var tie = EventTie.fullPoints
        var best = 8
        /// Slugs, and the places known there; the total is that of `CAN:a`.
        let events: [(String, [(Int, String)])]
        var overall = false
        let published: Points
        let verdict: String
    }

    private static let fifth = ("men-500-2", [(5, "CAN:a")])
    private static let unknown = ("men-500", [(Int, String)]())

    private static func tables(_ cells: PointsCell...) -> [PointsCell] { cells }

    static let cases: [Case] = [
        // A place of a second race is known, whether it pays 80 or 90 is not.
        Case(
            testDescription: "fifth (80 or 90) and an unknown race: 100 is neither",
            events: [fifth, unknown], published: Points(100), verdict: "contradicted"),
        Case(
            testDescription: "fifth (80 or 90) and an unknown race: 90 + 70",
            events: [fifth, unknown], published: Points(160), verdict: "consistent"),
        Case(
            testDescription: "two fifths: 80 and 90 cannot both be paid",
            events: [fifth, fifth], published: Points(170), verdict: "contradicted"),
        Case(
            testDescription: "two fifths at 80", events: [fifth, fifth], published: Points(160),
            verdict: "consistent"),
        Case(
            testDescription: "two fifths at 90", events: [fifth, fifth], published: Points(180),
            verdict: "consistent"),
        Case(
            testDescription: "a fifth that is dropped whatever it pays", best: 1,
            events: [fifth, ("men-500", [(1, "CAN:a")])], published: Points(100),
            verdict: "proved"),
        // A known place of unknown points brings at least what the place below pays.
        Case(
            testDescription: "third place (60 to 80) and an unknown race: 100 is neither",
            cells: tables(.known(Points(100)), .known(Points(80)), .unknown, .known(Points(60))),
            events: [("men-500", [(3, "CAN:a")]), unknown], published: Points(100),
            verdict: "contradicted"),
        Case(
            testDescription: "second place (70 to 100) and a third: 85 + 70",
            cells: tables(.known(Points(100)), .unknown, .known(Points(70)), .known(Points(60))),
            events: [("men-500", [(2, "CAN:a")]), ("men-500", [(3, "CAN:a")])],
            published: Points(155), verdict: "consistent"),
        Case(
            testDescription: "second place (70 to 100), best one of two, 60 is dropped",
            cells: tables(.known(Points(100)), .unknown, .known(Points(70)), .known(Points(60))),
            best: 1, events: [("men-500", [(2, "CAN:a")]), ("men-500", [(4, "CAN:a")])],
            published: Points(85), verdict: "consistent"),
        // Points are not always whole.
        Case(
            testDescription: "87.5 twice over two distances",
            cells: tables(.known(Points(100)), .known(Points(hundredths: 8750))),
            events: [("men-500", []), ("men-1000", [])], overall: true, published: Points(175),
            verdict: "consistent"),
        Case(
            testDescription: "87.5 and nothing that is 87",
            cells: tables(.known(Points(100)), .known(Points(hundredths: 8750))),
            events: [("men-500", []), ("men-1000", [])], overall: true, published: Points(174),
            verdict: "contradicted"),
        Case(
            testDescription: "first place shared by two for 35 to 70 points: 52.5",
            cells: tables(.known(Points(70)), .unknown), tie: .averaged,
            events: [("men-500", [(1, "CAN:a"), (1, "CAN:b")])],
            published: Points(hundredths: 5250), verdict: "consistent"),
    ]

    @Test(arguments: cases)
    func `gets the verdict its arithmetic allows`(_ test: Case) throws {
        let outcomes = try test.events.enumerated().map {
            try SmallSeason.event($1.0, day: $0 + 1, places: $1.1)
        }
        let rules = SmallSeason.rules(
            paying: test.cells, best: BestOf(counted: test.best, held: 8), tie: test.tie,
            overall: test.overall ? .sumOfDistances(trophy: nil) : .none)
        let proof = SeasonResults(rules: rules, outcomes: outcomes).proof(
            of: try known("CAN:a"),
            in: StandingID(category: .men, scope: test.overall ? .overall : .distance(500)),
            published: test.published)
        #expect(proof.verdict?.word == test.verdict)
    }

    @Test func `says what a known place would have paid`() throws {
        let outcomes = try [
            SmallSeason.event("men-500-2", day: 1, places: [(5, "CAN:a")]),
            SmallSeason.event("men-500-2", day: 2, places: [(5, "CAN:a")]),
        ]
        let rules = SmallSeason.rules(
            paying: [.known(Points(100))], best: BestOf(counted: 2, held: 2))
        let proof = SeasonResults(rules: rules, outcomes: outcomes).proof(
            of: try known("CAN:a"),
            in: StandingID(category: .men, scope: .distance(500)), published: Points(180))
        guard case .consistent(let witness) = proof.verdict else {
            Issue.record("\(String(describing: proof.verdict))")
            return
        }
        #expect(
            witness.results.map(\.possibility)
                == [
                    Possibility(points: Points(90), rank: 5),
                    Possibility(points: Points(90), rank: 5),
                ])
    }

    @Test func `follows the printed totals of the distances before places it knows`() throws {
        // 2023-24, women: Kim Gil-li 1211 = 16 + 540 + 655; no known place pays 16, though
        // 635 + 540 + 36 would be known ones.
        let outcomes = try ["women-500", "women-1000", "women-1500"].enumerated().map {
            try SmallSeason.event($1, day: $0 + 1)
        }
        let rules = SmallSeason.rules(
            paying: [655, 635, 540, 36].map { .known(Points($0)) } + [.unknown],
            best: BestOf(counted: 1, held: 1), overall: .sumOfDistances(trophy: nil))
        func table(_ metres: Int) -> StandingID {
            StandingID(category: .women, scope: .distance(metres))
        }
        func witness(_ parts: [StandingID: Points]) throws -> [Points]? {
            let proof = SeasonResults(rules: rules, outcomes: outcomes).proof(
                of: try known("KOR:kim"),
                in: StandingID(category: .women, scope: .overall), published: Points(1211),
                parts: parts)
            guard case .consistent(let witness) = proof.verdict else { return nil }
            return witness.results.map(\.possibility.points)
        }
        let printed = [table(1000): Points(540), table(1500): Points(655)]
        #expect(try witness(printed) == [16, 540, 655].map { Points($0) })
        // Printed totals decide nothing: where they cannot be, a free witness is given.
        let free = try #require(try witness([table(1000): Points(541)]))
        #expect(free.sorted() == [36, 540, 635].map { Points($0) })
    }

    @Test func `is proved in no time with wide ranges and many open events`() throws {
        let rules = SmallSeason.rules(
            paying: [.known(Points(10_000)), .unknown, .known(Points(1))],
            best: BestOf(counted: 6, held: 8), overall: .sumOfDistances(trophy: nil))
        let outcomes = try ["men-500", "men-1000", "men-1500"].flatMap { slug in
            try (1...8).map { try SmallSeason.event(slug, day: $0) }
        }
        let season = SeasonResults(rules: rules, outcomes: outcomes)
        let clock = ContinuousClock()
        let took = try clock.measure {
            let proof = season.proof(
                of: try known("CAN:a"),
                in: StandingID(category: .men, scope: .overall), published: Points(123_457))
            #expect(proof.verdict?.word == "consistent")
        }
        // Milliseconds when optimised; trying every number of points took half a minute.
        #expect(took < .seconds(10))
    }

    @Test func `of more assignments than can be counted has no count`() throws {
        let rules = SmallSeason.rules(
            paying: (1...30).reversed().map { .known(Points($0 * 10)) },
            best: BestOf(counted: 15, held: 18))
        let season = SeasonResults(
            rules: rules, outcomes: try (1...18).map { try SmallSeason.event("men-500", day: $0) })
        let proof = season.proof(
            of: try known("CAN:a"),
            in: StandingID(category: .men, scope: .distance(500)), published: Points(1000))
        guard case .consistent(let witness) = proof.verdict else {
            Issue.record("\(String(describing: proof.verdict))")
            return
        }
        #expect(witness.assignments == nil)
    }
}
