import RecordBook
import ShortTrack
import Testing

@testable import Reading

@Suite struct `Sentences of a season page` {
    struct Wording: CustomTestStringConvertible {
        /// The beginning of the bundled sentence that is replaced, up to the end of its line.
        let line: Int
        let text: String
        let kinds: [Body.Kind: Int]
        var testDescription: String { text }
    }

    static let wordings = [
        Wording(
            line: 37,
            text: "From 20 October 2023, when it opened in Montréal, the season went on until 18 "
                + "February 2024 in Gdańsk.",
            kinds: [.span: 1]),
        Wording(
            line: 35,
            text: "Staged by the International Skating Union, this was its 26th edition.",
            kinds: [.organiser: 1, .edition: 2]),
        Wording(
            line: 39,
            text: "Results of the 2024 World Short Track Speed Skating Championships in Rotterdam "
                + "are not counted.",
            kinds: [.uncounted: 1]),
        Wording(
            line: 41,
            text: "Title holders were Suzanne Schulting and Park Ji-won. The Dutch ended up in "
                + "20th place; the Korean defended the trophy. Kim Gil-li won the Crystal Globe.",
            kinds: [.champion: 4, .standing: 1]),
    ]

    @Test(arguments: wordings)
    func `are read by what they name, not by their words`(_ wording: Wording) throws {
        var lines = try Fixture.text("2023-24/page.txt").split(
            separator: "\n", omittingEmptySubsequences: false
        ).map(String.init)
        let before = try statements(lines, in: wording.line)
        lines[wording.line - 1] = wording.text
        let after = try statements(lines, in: wording.line)
        #expect(Dictionary(after.map { ($0.kind, 1) }, uniquingKeysWith: +) == wording.kinds)
        #expect(Set(after) == Set(before))
    }

    private func statements(_ lines: [String], in line: Int) throws -> [Body] {
        try Fixture.read(lines.joined(separator: "\n")).drafts
            .filter { $0.source.line == line && $0.body.kind != .person }.map(\.body)
    }

    @Test func `a sentence that states nothing known here is a note`() throws {
        let file = try Fixture.page(
            replacing: "Racing began in", with: "It was cold. Racing began in")
        let notes = file.findings.filter { $0.code == .unexpectedLine }
        #expect(notes.map(\.found) == ["\"It was cold\""])
        #expect(notes.map(\.severity) == [.note])
        #expect(notes.map(\.line) == [37])
    }
}
