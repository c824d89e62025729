import Foundation
import Phrases
import RecordBook
import Rulebook
import ShortTrack
import Testing

@testable import Reading

@Suite struct `A rulebook file` {
    @Test func `becomes rules in force for its season`() throws {
        let file = try Fixture.archived("2023-24/rulebook.yaml")
        #expect(file.findings.isEmpty)
        #expect(file.drafts.map(\.stream.description) == ["season/2023-24"])
        #expect(file.drafts.map(\.knownSince.description) == ["2023-10-20"])
        guard case .rulebook(let rules) = file.drafts.first?.body else {
            Issue.record("no rulebook")
            return
        }
        let second = try #require(EventID("2023-24/beijing/men-500-2"))
        #expect(rules.points(forRank: 1, sharedBy: 1, in: second) == .exactly(Points(150)))
        #expect(
            rules.points(forRank: 5, sharedBy: 1, in: second) == .oneOf([Points(80), Points(90)]))
        #expect(
            rules.points(forRank: 9, sharedBy: 1, in: second) == .between(Points(0), Points(69)))
        let relay = try #require(EventID("2023-24/beijing/men-relay-5000"))
        #expect(rules.points(forRank: 8, sharedBy: 1, in: relay) == .exactly(Points(36)))
        #expect(rules.counting.distance == BestOf(counted: 6, held: 8))
        #expect(rules.counting.relay == BestOf(counted: 4, held: 6))
        #expect(rules.overall == .sumOfDistances(trophy: "Crystal Globe"))
        #expect(rules.penaltyInFinalA == .sharesLastPlace)
        #expect(rules.yellowCard == .voidsDistance)
        #expect(rules.advancedSkater == .usesTimePlace)
        let chart = rules.chart(of: Distance(metres: 500))
        #expect(chart.lines(from: .semifinals, starters: 8).map(\.goingOn) == [5])
        #expect(chart.lines(from: .semifinals, starters: 12).isEmpty)
        #expect(chart.direct == DirectEntry(entries: 41, best: 20, round: .heats))
        #expect(
            rules.chart(of: Distance(metres: 1500)).lines.last?.others
                == [Way(to: .finalB, .filled(perRace: 2, total: 7))])
        #expect(rules.chart(of: .relay(2000)).raceSize == 4)
        #expect(Set(rules.evidence.keys) == Set(rules.clauses.map(\.name)))
    }

    @Test func `can be put in force for another season`() throws {
        let season = try #require(SeasonID("demonstration"))
        let file = try Fixture.read(
            try Fixture.bytes("2023-24/rulebook.yaml"), name: "rulebook.yaml", season: season)
        #expect(file.season == season)
        #expect(file.drafts.map(\.stream.description) == ["season/demonstration"])
    }

    struct Mistake: CustomTestStringConvertible {
        let old: String
        let new: String
        /// 0 where the parser, not the reader, says which line.
        let line: Int
        let found: String
        let expected: String
        var testDescription: String { new }
    }

    static let mistakes = [
        Mistake(
            old: "distance: best 6 of 8", new: "distance: best 9 of 8", line: 27,
            found: "best 9 of 8", expected: "at most as many as are held"),
        Mistake(
            old: "distance: best 6 of 8", new: "distance: the best six", line: 27,
            found: "\"the best six\"", expected: "best 6 of 8"),
        Mistake(
            old: "distance: best 6 of 8", new: "distances: best 6 of 8", line: 27,
            found: "the unknown key \"distances\"", expected: "did you mean \"distance\"?"),
        Mistake(
            old: "  distance: best 6 of 8\n", new: "", line: 26, found: "no key \"distance\"",
            expected: "a key \"distance\""),
        Mistake(
            old: "[100, 80, 70,", new: "[100, 80, 90,", line: 13, found: "90 for place 3",
            expected: "at most 80"),
        Mistake(
            old: "[100, 80, 70,", new: "[unknown, 80, 70,", line: 13, found: "unknown",
            expected: "points of a win"),
        Mistake(
            old: "[100, 80, 70,", new: "[100, 80.123, 70,", line: 13, found: "\"80.123\"",
            expected: "points"),
        Mistake(
            old: "[100, 80, 70, 60, 50, 44, 40, 36]", new: "100", line: 13, found: "\"100\"",
            expected: "a list"),
        Mistake(
            old: "95, [80, 90], 69]", new: "95, [80], 69]", line: 16, found: "1 points",
            expected: "two or more"),
        Mistake(
            old: "second race: second race", new: "second race: double", line: 23,
            found: "\"double\"", expected: "standard, second race"),
        Mistake(
            old: "event: full points", new: "event: half points", line: 31,
            found: "\"half points\"", expected: "full points or averaged"),
        Mistake(
            old: "adds: distances", new: "adds: everything", line: 35, found: "\"everything\"",
            expected: "distances, races or nothing"),
        Mistake(
            old: "adds: distances", new: "adds: nothing", line: 36,
            found: "a trophy without an overall standing", expected: "no trophy"),
        Mistake(
            old: "starters: 24-30", new: "starters: many", line: 50, found: "\"many\"",
            expected: "8-10"),
        Mistake(
            old: "semifinals, starters: 8-11", new: "final C, starters: 8-11", line: 78,
            found: "Final C", expected: "a round before the finals"),
        Mistake(
            old: "to: final B, per race: 2", new: "to: final E, per race: 2", line: 106,
            found: "\"final E\"",
            expected: "final b"),
        Mistake(
            old: "per race: 2, total: 7", new: "best: 2, total: 7", line: 106,
            found: "total and best", expected: "per race and total"),
        Mistake(
            old: "start positions: by time", new: "start positions: by name", line: 121,
            found: "\"by name\"", expected: "by lot or by time"),
        Mistake(
            old: "grade: assumed", new: "grade: guessed", line: 175, found: "\"guessed\"",
            expected: "stated or forced or inferred or assumed"),
        Mistake(
            old: "rulebook: 2023-24", new: "rulebook: [2023]", line: 6, found: "a list",
            expected: "2023-24"),
        Mistake(
            old: "in force from: 2023-10-20", new: "in force from: 2023-02-30", line: 8,
            found: "\"2023-02-30\"", expected: "a day"),
        Mistake(
            old: "title: Short", new: "title: \"Short", line: 0, found: "no YAML",
            expected: "YAML"),
        Mistake(
            old: "ties:\n", new: "counting:\n", line: 0, found: "a key twice: counting",
            expected: "YAML"),
        Mistake(
            old: "counting:\n", new: "counting: all\nx:\n", line: 26, found: "\"all\"",
            expected: "keys and values"),
    ]

    @Test(arguments: mistakes)
    func `with a mistake is refused with its line and what was expected`(_ mistake: Mistake) throws
    {
        let rules = try Fixture.text("2023-24/rulebook.yaml")
        let broken = rules.replacingOccurrences(of: mistake.old, with: mistake.new)
        try #require(broken != rules)
        let file = try Fixture.read(broken, name: "rulebook.yaml")
        #expect(file.drafts.isEmpty)
        #expect(
            file.findings.contains {
                $0.code == .rulebookInvalid && $0.severity == .error
                    && (mistake.line == 0 || $0.line == mistake.line)
                    && $0.found.description.contains(mistake.found)
                    && $0.suggestion.description.contains(mistake.expected)
            }, "\(file.findings)")
    }

    @Test func `shows all its mistakes at once`() throws {
        let rules = try Fixture.text("2023-24/rulebook.yaml")
            .replacingOccurrences(of: "standing: shared rank", with: "standing: by lot")
            .replacingOccurrences(of: "yellow card: voids", with: "yellow cart: voids")
        let file = try Fixture.read(rules, name: "rulebook.yaml")
        #expect(file.findings.count == 3, "\(file.findings)")
    }

    @Test func `that ends too early is refused at its last line`() throws {
        let file = try Fixture.read("rulebook: 2023-24\ntitle\n", name: "rulebook.yaml")
        #expect(file.findings.map(\.line) == [2], "\(file.findings)")
    }
}
