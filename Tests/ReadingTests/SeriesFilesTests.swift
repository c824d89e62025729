import Foundation
import Phrases
import Rulebook
import ShortTrack
import Testing

@testable import Reading

@Suite struct `The files of a series` {
    static let examples = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "docs/examples/score")

    static func example(_ name: String) throws -> String {
        try String(contentsOf: examples.appending(path: name), encoding: .utf8)
    }

    private func read(_ rules: String, _ results: String) -> SeriesFiles {
        SeriesFiles.read(
            rules: Array(rules.utf8), named: "rules.yaml", results: Array(results.utf8),
            named: "results.csv")
    }

    static let rules = """
        series: Club winter
        points: [25, 18, 15]
        counting: best 2
        ties: [countback of all results, head to head]
        """

    static let results = """
        round,competitor,rank,points
        1,Ann,1,
        1,Bo,2,
        2,Bo,1,
        2,Ann,,7.25

        """

    @Test(arguments: ["relay-2013-14", "formula-1979", "regatta"])
    func `are read from the examples without a finding`(name: String) throws {
        let files = try read(Self.example("\(name).yaml"), Self.example("\(name).csv"))
        #expect(files.findings.isEmpty, "\(files.findings)")
        #expect(files.series != nil)
    }

    @Test func `become rules and results`() throws {
        let regatta = try #require(
            try read(Self.example("regatta.yaml"), Self.example("regatta.csv")).series)
        #expect(
            regatta.rulebook
                == SeriesRulebook(
                    title: "Autumn regatta", points: .place, winner: .fewestPoints,
                    tiedPlace: .averaged, missedRound: .points(Points(7)),
                    counting: [
                        SeriesSegment(
                            first: 1, last: nil,
                            count: .dropping([
                                .init(results: 1, afterRounds: 4),
                                .init(results: 2, afterRounds: 8),
                            ]))
                    ], ties: [.pointsOfCounted, .latestResult],
                    decisions: [
                        SeriesDecision(
                            competitor: "Tern", kind: .undroppable(round: "2"),
                            reason: "disqualified for sailing on after a collision")
                    ]))
        #expect(regatta.results.rounds.map(\.entries.count) == [5, 6, 6, 6, 6])
        let formula = try #require(
            try read(Self.example("formula-1979.yaml"), Self.example("formula-1979.csv")).series)
        #expect(
            formula.rulebook.counting == [
                SeriesSegment(first: 1, last: 7, count: .best(4)),
                SeriesSegment(first: 8, last: nil, count: .best(4)),
            ])
        let small = try #require(read(Self.rules, Self.results).series)
        #expect(small.results.rounds[1].entries.map(\.points) == [nil, Points(hundredths: 725)])
        #expect(small.results.rounds[1].entries.map(\.rank) == [1, nil])
    }

    struct Slip: CustomTestStringConvertible, Sendable {
        let old: String
        let new: String
        let line: Int
        let code: FindingCode
        let found: String
        let expected: String
        var testDescription: String { new }
    }

    static let resultSlips = [
        Slip(
            old: "1,Bo,2,", new: "1,Ann,2,", line: 3, code: .repeatedStatement,
            found: "Ann again", expected: "line 2 gives one"),
        Slip(
            old: "1,Bo,2,", new: "01,Bo,2,", line: 3, code: .malformedRow,
            found: "01, and 1 in line 2", expected: "one way to write it"),
        Slip(
            old: "1,Bo,2,", new: "1,Bo,0,", line: 3, code: .badNumber, found: "\"0\"",
            expected: "a place from 1"),
        Slip(
            old: "1,Bo,2,", new: "1,Bo,second,", line: 3, code: .badNumber, found: "\"second\"",
            expected: "a place from 1"),
        Slip(
            old: ",7.25", new: ",seven", line: 5, code: .badNumber, found: "\"seven\"",
            expected: "points such as 43.75"),
        Slip(
            old: ",7.25", new: ",7.255", line: 5, code: .badNumber, found: "\"7.255\"",
            expected: "at most two decimals"),
        Slip(
            old: ",7.25", new: ",", line: 5, code: .malformedRow, found: "no rank and no points",
            expected: "a rank, or the points"),
        Slip(
            old: "1,Bo,2,", new: "1,Bo,2", line: 3, code: .malformedRow, found: "3 cells",
            expected: "4 cells"),
        Slip(
            old: "1,Bo,2,", new: "1,,2,", line: 3, code: .malformedRow, found: "\"\"",
            expected: "the competitor's name"),
        Slip(
            old: "1,Bo,2,", new: ",Bo,2,", line: 3, code: .malformedRow, found: "\"\"",
            expected: "name of the round"),
        Slip(
            old: "1,Bo,2,", new: "1,\"Bo,2,", line: 3, code: .malformedRow,
            found: "a quote that is never closed", expected: "a closing quote"),
        Slip(
            old: "round,competitor,rank", new: "round,who,rank", line: 1, code: .malformedRow,
            found: "round,who,rank,points", expected: "round,competitor,rank"),
        Slip(
            old: "competitor,rank,points", new: "competitor,rank,rank", line: 1,
            code: .malformedRow, found: "rank,rank", expected: "round,competitor,rank"),
    ]

    @Test(arguments: resultSlips)
    func `with a slip in the results are refused with file and line`(_ slip: Slip) throws {
        let results = Self.results.replacing(slip.old, with: slip.new)
        try #require(results != Self.results)
        check(read(Self.rules, results), against: slip, in: "results.csv")
    }

    static let ruleSlips = [
        Slip(
            old: "points: [25, 18, 15]", new: "points: [25, 18, 20]", line: 2,
            code: .rulebookInvalid, found: "20 for place 3", expected: "at most 18"),
        Slip(
            old: "points: [25, 18, 15]", new: "points: [25, many]", line: 2,
            code: .rulebookInvalid, found: "\"many\"", expected: "points such as 80"),
        Slip(
            old: "points: [25, 18, 15]", new: "points: {first place: 10, ratio: 2}", line: 2,
            code: .rulebookInvalid, found: "\"2\"", expected: "between 0 and 1"),
        Slip(
            old: "points: [25, 18, 15]", new: "points: {first place: 0, ratio: 0.8}", line: 2,
            code: .rulebookInvalid, found: "0", expected: "more than 0 points"),
        Slip(
            old: "points: [25, 18, 15]", new: "points: the rank", line: 2,
            code: .rulebookInvalid, found: "\"the rank\"", expected: "the place, or as given"),
        Slip(
            old: "points: [25, 18, 15]", new: "winner: fewest points\npoints: the place",
            line: 2, code: .rulebookInvalid, found: "a missed round costs none",
            expected: "missed round: starters + 1"),
        Slip(
            old: "counting: best 2", new: "counting: the best two", line: 3,
            code: .rulebookInvalid, found: "\"the best two\"", expected: "best 6"),
        Slip(
            old: "counting: best 2", new: "counting: drop 2 after 4, 1 after 8", line: 3,
            code: .rulebookInvalid, found: "drop 2 after 4, 1 after 8",
            expected: "drops that grow"),
        Slip(
            old: "counting: best 2", new: "counting: drop 4 after 4", line: 3,
            code: .rulebookInvalid, found: "drop 4 after 4", expected: "leave a result"),
        Slip(
            old: "counting: best 2",
            new: "counting:\n- {rounds: 1-3, count: all}\n- {rounds: 3-6, count: all}", line: 5,
            code: .rulebookInvalid, found: "rounds 3-6", expected: "rounds from 4 on"),
        Slip(
            old: "counting: best 2",
            new: "counting:\n- {rounds: the rest, count: all}\n- {rounds: 3-6, count: all}",
            line: 5, code: .rulebookInvalid, found: "rounds 3-6",
            expected: "nothing after the rest"),
        Slip(
            old: "counting: best 2", new: "counting: best 2\nties: [latest result]", line: 5,
            code: .rulebookInvalid, found: "a key twice: ties", expected: "YAML"),
        Slip(
            old: "head to head", new: "heads up", line: 4, code: .rulebookInvalid,
            found: "\"heads up\"", expected: "latest result"),
        Slip(
            old: "[countback of all results", new: "[shared rank", line: 4,
            code: .rulebookInvalid, found: "shared rank before \"head to head\"",
            expected: "as the last word"),
        Slip(
            old: "head to head", new: "countback of all results", line: 4,
            code: .rulebookInvalid, found: "again", expected: "each way once"),
        Slip(
            old: "series:", new: "serie:", line: 1, code: .rulebookInvalid,
            found: "the unknown key \"serie\"", expected: "did you mean \"series\"?"),
        Slip(
            old: "ties:", new: "deductions: [{competitor: Ann, points: -5, reason: late}]\nties:",
            line: 4, code: .rulebookInvalid, found: "\"-5\"", expected: "more than 0"),
        Slip(
            old: "ties:", new: "excluded: [{competitor: Ann, places: shut, reason: late}]\nties:",
            line: 4, code: .rulebookInvalid, found: "\"shut\"", expected: "close up or stay empty"),
        Slip(
            old: "ties:", new: "never dropped: [{competitor: Ann, reason: late}]\nties:",
            line: 4, code: .rulebookInvalid, found: "no key \"round\"", expected: "a key"),
    ]

    @Test(arguments: ruleSlips)
    func `with a slip in the rules are refused with file and line`(_ slip: Slip) throws {
        let rules = Self.rules.replacing(slip.old, with: slip.new)
        try #require(rules != Self.rules)
        check(read(rules, Self.results), against: slip, in: "rules.yaml")
    }

    static let unfit = [
        Slip(
            old: "points: [25, 18, 15]", new: "points: as given", line: 2, code: .malformedRow,
            found: "no points", expected: "points in this row"),
        Slip(
            old: "counting: best 2", new: "counting: [{rounds: 1, count: all}]", line: 4,
            code: .malformedRow, found: "in no segment", expected: "the rest"),
        Slip(
            old: "points: [25, 18, 15]",
            new: "points: [1]\nwinner: fewest points\nmissed round: 9", line: 3,
            code: .malformedRow, found: "place 2", expected: "a longer list"),
    ]

    @Test(arguments: unfit)
    func `that do not fit each other are refused at the row`(_ slip: Slip) throws {
        let rules = Self.rules.replacing(slip.old, with: slip.new)
        try #require(rules != Self.rules)
        check(read(rules, Self.results), against: slip, in: "results.csv")
    }

    private func check(_ files: SeriesFiles, against slip: Slip, in file: String) {
        #expect(files.series == nil)
        #expect(!files.isUnreadable)
        #expect(
            files.findings.contains {
                $0.file == file && $0.line == slip.line && $0.code == slip.code
                    && $0.severity == .error && $0.found.description.contains(slip.found)
                    && $0.suggestion.description.contains(slip.expected)
            }, "\(files.findings)")
    }

    @Test func `are taken with a warning where the place is the points and the most win`() {
        let rules = Self.rules.replacing("points: [25, 18, 15]", with: "points: the place")
        let files = read(rules, Self.results)
        #expect(files.series != nil)
        let found = files.findings.map { "\($0.line ?? 0) \($0.severity) \($0.suggestion)" }
        #expect(found == ["2 warning winner: fewest points"])
        let meant = read(rules + "\nwinner: most points", Self.results)
        #expect(meant.findings.isEmpty)
    }

    @Test func `name the items of a list from 1`() {
        let files = read(
            Self.rules.replacing("head to head", with: "heads up"), Self.results)
        #expect(files.findings.map(\.subject) == ["ties, 2"])
    }

    @Test func `are taken with a warning where a name or a place looks wrong`() {
        let rules =
            Self.rules
            + "\ndeductions: [{competitor: Anne, points: 5, from round: 3, reason: late}]"
        let files = read(rules, Self.results.replacing("1,Bo,2,", with: "1,Bo,1,\n1,Cy,2,"))
        #expect(files.series != nil)
        #expect(
            files.findings.map { "\($0.file ?? "") \($0.line ?? 0) \($0.code) \($0.severity)" }
                == [
                    "rules.yaml 5 unknownPerson warning", "rules.yaml 5 unknownEvent warning",
                    "results.csv 4 placesBroken warning",
                ])
        #expect(files.findings.first?.suggestion.description == "did you mean \"Ann\"?")
    }

    @Test(
        arguments: [
            ([], FindingCode.emptyInput), ([0xFF, 0xFE, 0x20, 0x00], .notText),
            (Array("round,competitor,rank\n".utf8), .emptyInput),
        ] as [([UInt8], FindingCode)])
    func `that are no table cannot be read`(bytes: [UInt8], code: FindingCode) {
        let files = SeriesFiles.read(
            rules: Array(Self.rules.utf8), named: "rules.yaml", results: bytes,
            named: "results.csv")
        #expect(files.findings.map(\.code) == [code])
        #expect(files.isUnreadable)
        #expect(files.series == nil)
    }
}
