import Rulebook
import Scoring
import ShortTrack
import Testing

/// Series of several sports, most of them with published totals.
@Suite struct `A series under its own rules` {
    /// Places in the order of the rounds; 0 for a missed round.
    private func rows(_ places: [String: [Int]]) -> [SeriesResult] {
        (0..<(places.values.map(\.count).max() ?? 0)).flatMap { round in
            places.sorted { $0.key < $1.key }.compactMap { name, places in
                round < places.count && places[round] > 0
                    ? SeriesResult(
                        round: "\(round + 1)", competitor: name, rank: places[round], points: nil,
                        line: 2) : nil
            }
        }
    }

    private func table(
        _ rulebook: SeriesRulebook, _ rows: [SeriesResult], after count: Int? = nil
    ) -> [String] {
        let scoring = SeriesScoring(rulebook: rulebook, results: SeriesResults(rows))
        return scoring.table(after: count).map {
            "\($0.rank) \(scoring.results.competitors[$0.competitor]) "
                + "\(Points(hundredths: $0.hundredths))"
        }
    }

    private func all(_ count: SeriesCount) -> [SeriesSegment] {
        [SeriesSegment(first: 1, last: nil, count: count)]
    }

    /// World Cup 2013-14, women's relay: published 30000, 26000 and 19200.
    @Test func `pays a World Cup by the ratio and counts the best three of four`() throws {
        let formula = try #require(FallingPoints(win: Points(10000), ratio: 8000))
        let rulebook = SeriesRulebook(
            title: "", points: .places(formula.places), counting: all(.best(3)), ties: [])
        #expect(
            table(
                rulebook, rows(["KOR": [1, 1, 1, 2], "CHN": [2, 2, 2, 1], "ITA": [3, 0, 3, 3]]))
                == ["1 KOR 30000", "2 CHN 26000", "3 ITA 19200"])
    }

    /// Formula racing 1979, results with points: published 51, 47, 40 and 36.
    private let drivers1979 = [
        "Scheckter": [0, 6, 2, 2, 4, 1, 1, 0, 5, 4, 4, 2, 1, 4],
        "Villeneuve": [0, 5, 1, 1, 0, 0, 0, 2, 0, 0, 2, 0, 2, 2, 1],
        "Jones": [0, 0, 0, 3, 0, 0, 0, 4, 0, 1, 1, 1, 0, 1],
        "Laffite": [1, 1, 0, 0, 0, 2, 0, 0, 0, 3, 3, 3],
    ]

    @Test(arguments: [
        (
            [
                SeriesSegment(first: 1, last: 7, count: .best(4)),
                SeriesSegment(first: 8, last: nil, count: .best(4)),
            ], ["1 Scheckter 51", "2 Villeneuve 47", "3 Jones 40", "4 Laffite 36"]
        ),
        (
            [SeriesSegment(first: 1, last: nil, count: .all)],
            ["1 Scheckter 60", "2 Villeneuve 53", "3 Jones 43", "4 Laffite 36"]
        ),
    ])
    func `counts the best of each part of a season`(counting: [SeriesSegment], wanted: [String]) {
        let rulebook = SeriesRulebook(
            title: "", points: .places([9, 6, 4, 3, 2, 1].map { Points($0) }), counting: counting,
            ties: [.countbackOfAll])
        #expect(table(rulebook, rows(drivers1979)) == wanted)
    }

    @Test func `takes the first part alone until the second begins`() {
        let rulebook = SeriesRulebook(
            title: "", points: .places([9, 6, 4, 3, 2, 1].map { Points($0) }),
            counting: [
                SeriesSegment(first: 1, last: 7, count: .best(4)),
                SeriesSegment(first: 8, last: nil, count: .best(4)),
            ], ties: [])
        #expect(
            table(rulebook, rows(drivers1979), after: 7)
                == ["1 Scheckter 30", "2 Laffite 24", "3 Villeneuve 20", "4 Jones 4"])
    }

    /// Formula racing 1988, the best eleven of sixteen: published 90 and 87 (94 and 105 in all).
    @Test(arguments: [
        (SeriesCount.best(11), ["1 Senna 90", "2 Prost 87"]),
        (SeriesCount.all, ["1 Prost 105", "2 Senna 94"]),
    ])
    func `drops what is beyond the best eleven`(count: SeriesCount, wanted: [String]) {
        let rulebook = SeriesRulebook(
            title: "", points: .places([9, 6, 4, 3, 2, 1].map { Points($0) }),
            counting: all(count), ties: [.countbackOfAll])
        let places = [
            "Senna": [0, 1, 0, 2, 1, 1, 2, 1, 1, 1, 1, 0, 6, 4, 1, 2],
            "Prost": [1, 2, 1, 1, 2, 2, 1, 0, 2, 2, 2, 0, 1, 1, 2, 1],
        ]
        #expect(table(rulebook, rows(places)) == wanted)
    }

    @Test func `gives the places of 2013-14 from the exact power`() throws {
        let places = try #require(FallingPoints(win: Points(10000), ratio: 8000)).places
        #expect(places[5] == Points(3277))
        #expect(places[27] == Points(24))
        #expect(places[30] == Points(12))
        #expect(places.last == Points(1))
        // 2011-12: 35 places are paid.
        #expect(try #require(FallingPoints(win: Points(1000), ratio: 8000)).places.count == 35)
        let exact = try #require(
            FallingPoints(win: Points(100), ratio: 8000, decimals: 2, lastPlace: 5))
        #expect(exact.places.map(\.description) == ["100", "80", "64", "51.2", "40.96"])
        #expect(FallingPoints(win: Points(100), ratio: 10_000) == nil)
        #expect(FallingPoints(win: .zero, ratio: 8000) == nil)
    }

    /// Sailing's rule on a tied place: boats tied for second share the points of second and third.
    @Test func `shares the points of a tied place to the hundredth`() {
        let low = SeriesRulebook(
            title: "", points: .place, winner: .fewestPoints, tiedPlace: .averaged,
            missedRound: .startersPlusOne, counting: all(.all), ties: [])
        #expect(
            table(low, rows(["a": [1], "b": [2], "c": [2], "d": [4]]))
                == ["1 a 1", "2 b 2.5", "2 c 2.5", "4 d 4"])
        let list = SeriesRulebook(
            title: "", points: .places([5, 3, 2].map { Points($0) }), tiedPlace: .averaged,
            counting: all(.all), ties: [])
        #expect(
            table(list, rows(["a": [1], "b": [1], "c": [1]]))
                == ["1 a 3.33", "1 b 3.33", "1 c 3.33"])
    }

    /// Sailing: drops from the fourth race on; a boat that stays away has starters + 1.
    @Test func `lets drops grow with the rounds held`() {
        let rulebook = SeriesRulebook(
            title: "", points: .place, winner: .fewestPoints, missedRound: .startersPlusOne,
            counting: all(
                .dropping([
                    .init(results: 1, afterRounds: 4), .init(results: 2, afterRounds: 5),
                ])), ties: [])
        let places = ["a": [2, 1, 1, 2, 2], "b": [1, 2, 2, 1, 1], "c": [3, 3, 0, 3, 3]]
        #expect(table(rulebook, rows(places), after: 3) == ["1 a 4", "2 b 5", "3 c 9"])
        #expect(table(rulebook, rows(places), after: 4) == ["1 a 4", "1 b 4", "3 c 9"])
        #expect(table(rulebook, rows(places)) == ["1 b 3", "2 a 4", "3 c 9"])
    }

    struct Tie: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let ties: [SeriesTieBreak]
        let places: [String: [Int]]
        var count = SeriesCount.all
        let wanted: [String]
    }

    @Test(arguments: [
        Tie(
            testDescription: "nothing asked for", ties: [],
            places: ["a": [1, 3], "b": [2, 2]], wanted: ["1 a 6", "1 b 6"]),
        Tie(
            testDescription: "a win against two seconds", ties: [.countbackOfCounted],
            places: ["a": [2, 2], "b": [1, 3]], wanted: ["1 b 6", "2 a 6"]),
        Tie(
            testDescription: "a dropped win does not count", ties: [.countbackOfCounted],
            places: ["a": [3, 4, 4], "b": [4, 3, 5]], count: .best(2),
            wanted: ["1 a 3", "1 b 3"]),
        Tie(
            testDescription: "a dropped place counts among all", ties: [.countbackOfAll],
            places: ["a": [3, 4, 5], "b": [4, 3, 4]], count: .best(2),
            wanted: ["1 b 3", "2 a 3"]),
        Tie(
            testDescription: "far down the list too", ties: [.countbackOfAll],
            places: ["a": [13, 12], "b": [11, 14]], wanted: ["1 b 0", "2 a 0"]),
        Tie(
            testDescription: "the latest", ties: [.latestResult],
            places: ["a": [1, 3], "b": [3, 1]], wanted: ["1 b 6", "2 a 6"]),
        Tie(
            testDescription: "to each other, though not in the latest", ties: [.headToHead],
            places: ["a": [1, 2, 6], "b": [2, 3, 3]], wanted: ["1 a 7", "2 b 7"]),
        Tie(
            testDescription: "the second way where the first says nothing",
            ties: [.countbackOfAll, .latestResult],
            places: ["a": [1, 2], "b": [2, 1]], wanted: ["1 b 7", "2 a 7"]),
    ])
    func `parts equal totals in the order of the chain`(_ tie: Tie) {
        let rulebook = SeriesRulebook(
            title: "", points: .places([4, 3, 2, 1].map { Points($0) }),
            counting: all(tie.count), ties: tie.ties)
        #expect(table(rulebook, rows(tie.places)) == tie.wanted)
    }

    @Test func `moves those behind up, or leaves the places of an excluded one empty`() {
        let places = ["a": [1, 1], "b": [2, 3], "c": [3, 2]]
        func table(_ kind: SeriesDecision.Kind) -> [String] {
            self.table(
                SeriesRulebook(
                    title: "", points: .places([5, 3, 2].map { Points($0) }),
                    counting: all(.all), ties: [],
                    decisions: [SeriesDecision(competitor: "a", kind: kind, reason: "")]),
                rows(places))
        }
        #expect(table(.exclusionClosing) == ["1 b 8", "1 c 8"])
        #expect(table(.exclusionLeavingGaps) == ["1 b 5", "1 c 5"])
    }

    @Test func `takes points away from a round on`() {
        let places = ["a": [1, 1], "b": [2, 2]]
        let rulebook = SeriesRulebook(
            title: "", points: .places([Points(5), Points(3)]), counting: all(.all), ties: [],
            decisions: [
                SeriesDecision(
                    competitor: "a", kind: .deduction(Points(hundredths: 425), fromRound: "2"),
                    reason: "")
            ])
        #expect(table(rulebook, rows(places), after: 1) == ["1 a 5", "2 b 3"])
        #expect(table(rulebook, rows(places)) == ["1 b 6", "2 a 5.75"])
    }

    @Test func `keeps a result that may not be dropped, in place of a better one`() {
        let places = ["a": [1, 4, 1], "b": [2, 2, 2]]
        let rulebook = SeriesRulebook(
            title: "", points: .places([5, 3, 2, 1].map { Points($0) }), counting: all(.best(2)),
            ties: [],
            decisions: [
                SeriesDecision(competitor: "a", kind: .undroppable(round: "2"), reason: "")
            ])
        #expect(table(rulebook, rows(places)) == ["1 a 6", "1 b 6"])
    }

    @Test func `counts more results than the best where more may not be dropped`() {
        let rulebook = SeriesRulebook(
            title: "", points: .places([5, 3, 2, 1].map { Points($0) }), counting: all(.best(1)),
            ties: [],
            decisions: ["1", "2"].map {
                SeriesDecision(competitor: "a", kind: .undroppable(round: $0), reason: "")
            })
        #expect(table(rulebook, rows(["a": [3, 4, 1], "b": [1, 1, 2]])) == ["1 b 5", "2 a 3"])
    }

    @Test func `holds rounds in numeric order, or in that of their first row`() {
        let rows = ["10", "9", "Final"].map {
            SeriesResult(round: $0, competitor: "a", rank: 1, points: nil, line: 2)
        }
        #expect(SeriesResults(Array(rows.prefix(2))).rounds.map(\.name) == ["9", "10"])
        #expect(SeriesResults(rows).rounds.map(\.number) == [1, 2, 3])
        #expect(SeriesResults(rows).rounds.map(\.name) == ["10", "9", "Final"])
    }
}
