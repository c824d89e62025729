import Phrases
import RecordBook
import ShortTrack
import Testing

@testable import Reading

@Suite struct `A season set-up` {
    @Test func `brings stops, events and entries`() throws {
        let file = try Fixture.archived("demonstration/season.yaml")
        #expect(file.findings.isEmpty)
        #expect(file.rulebookName == "2023-24")
        #expect(file.tally == [.title: 1, .competition: 1, .event: 1, .entries: 1, .person: 8])
        let entries = file.drafts.lazy.compactMap { draft -> [Entry]? in
            if case .entries(let list) = draft.body { list.entries } else { nil }
        }.first
        let list = try #require(entries)
        #expect(list.compactMap(\.seed) == Array(1...8))
        #expect(Set(list.map(\.competitor.nation)).count >= 5)
        #expect(file.drafts.last?.source.line == 17)
    }

    @Test func `may leave the entries to the nations`() throws {
        let text = try Fixture.text("demonstration/season.yaml")
        let start = try #require(text.firstRange(of: "        entries:")).lowerBound
        let file = try Fixture.read(String(text[..<start]), name: "season.yaml")
        #expect(file.findings.isEmpty)
        #expect(file.tally == [.title: 1, .competition: 1, .event: 1])
    }

    struct Mistake: CustomTestStringConvertible {
        let old: String
        let new: String
        let line: Int
        let found: String
        var testDescription: String { "\(old) → \(new)" }
    }

    static let mistakes = [
        Mistake(old: "helmet: 24", new: "helmet: 11", line: 17, found: "helmet number 11 twice"),
        Mistake(old: "seed: 8", new: "seed: 7", line: 17, found: "seed 7 twice"),
        Mistake(old: "nation: HUN", new: "nation: HUG", line: 24, found: "\"HUG\""),
        Mistake(old: "helmet: 24", new: "number: 24", line: 19, found: "unknown key \"number\""),
        Mistake(old: "event: 500 m", new: "event: a sprint", line: 13, found: "\"a sprint\""),
        Mistake(old: "date: 2026-11-21", new: "date: soon", line: 15, found: "\"soon\""),
        Mistake(old: "stage: 1", new: "stage: first", line: 9, found: "\"first\""),
    ]

    @Test(arguments: mistakes)
    func `with a mistake is refused with its line`(_ mistake: Mistake) throws {
        let text = try Fixture.text("demonstration/season.yaml")
        let broken = text.replacing(mistake.old, with: mistake.new)
        try #require(broken != text)
        let file = try Fixture.read(broken, name: "season.yaml")
        #expect(
            file.findings.contains {
                $0.code == .setUpInvalid && $0.line == mistake.line
                    && $0.found.description.contains(mistake.found)
            }, "\(file.findings)")
        #expect(file.drafts.isEmpty)
    }
}
