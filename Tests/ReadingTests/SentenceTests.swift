import Phrases
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
        var season = "2023-24"
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
        Wording(
            line: 9,
            text: "The 2003–04 ISU Short Track Speed Skating World Cup was a winter on ice. The "
                + "season began on 17 October 2003 and ended on 14 February 2004; the "
                + "International Skating Union staged it, run by the International Skating Union.",
            kinds: [.organiser: 1, .span: 1], season: "2003-04"),
        Wording(
            line: 11, text: "The series came to 6 stops.", kinds: [.count: 2], season: "2003-04"),
        Wording(
            line: 11,
            text: "As the 2014 Winter Olympics in Sochi followed, only 4 meetings were held.",
            kinds: [.count: 2, .uncounted: 1], season: "2013-14"),
        Wording(
            line: 9,
            text: "From 28 September 2013 until 17 November 2013, organised by the ISU. The 3rd "
                + "and 4th stops were qualifying events for the 2014 Winter Olympics.",
            kinds: [.organiser: 1, .span: 1, .qualifiers: 1], season: "2013-14"),
    ]

    @Test(arguments: wordings)
    func `are read by what they name, not by their words`(_ wording: Wording) throws {
        var lines = try Fixture.text("\(wording.season)/page.txt").split(
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
        #expect(notes.map(\.found.description) == ["\"It was cold\""])
        #expect(notes.map(\.severity) == [.note])
        #expect(notes.map(\.line) == [37])
    }

    /// The sentence names Suzanne Schulting; a place whose name was cut off begins like hers.
    @Test func `mean the longer of two names that begin alike, every time`() throws {
        let place = "| 27 | 1500 m | USA Kristen Santos-Griswold | NED Suzanne Sc"
        for _ in 1...5 {
            let file = try Fixture.page(replacing: place + "hulting", with: place)
            let ranks = file.drafts.map(\.body).filter { body in
                if case .standing(let claim) = body { claim.rank == 20 } else { false }
            }
            let person = PersonID(
                name: "Suzanne Schulting", nation: try #require(Nation("NED")))
            #expect(ranks.count == 1)
            guard case .standing(let claim) = ranks.first else { continue }
            #expect(claim.competitor?.person == person)
        }
    }
}
