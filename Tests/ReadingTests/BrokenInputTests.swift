import Foundation
import Phrases
import RecordBook
import ShortTrack
import Testing

@testable import Reading

@Suite struct `Input that cannot be read` {
    struct Broken: CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        let code: FindingCode
        let says: String
    }

    static let inputs = [
        Broken(testDescription: "nothing", bytes: [], code: .emptyInput, says: "no bytes"),
        Broken(
            testDescription: "blank lines", bytes: Array("\n  \r\n\t\n".utf8), code: .emptyInput,
            says: "blank lines"),
        Broken(
            testDescription: "a NUL byte", bytes: Array("= 2023–24 World Cup =\n".utf8) + [0, 1],
            code: .notText, says: "offset 24"),
        Broken(
            testDescription: "an escape to a terminal",
            bytes: Array("= 2023–24 World Cup =\n\u{1B}[31m".utf8),
            code: .notText, says: "the control character 0x1B at offset 24"),
        Broken(
            testDescription: "UTF-16", bytes: [0xFF, 0xFE, 0x3D, 0x00], code: .notText,
            says: "UTF-16"),
        Broken(
            testDescription: "Latin-1", bytes: Array("= Montr".utf8) + [0xE9, 0x61, 0x6C],
            code: .notText, says: "0xE9 at offset 7"),
        Broken(
            testDescription: "Latin-1 in the last byte", bytes: Array("= Montr".utf8) + [0xE9],
            code: .notText, says: "0xE9 at offset 7"),
        Broken(
            testDescription: "cut inside a character",
            bytes: Array("= 2023–24 World Cup =\nMontr".utf8) + [0xC3], code: .truncatedPage,
            says: "middle of a character"),
        Broken(
            testDescription: "a line of ten megabytes",
            bytes: [UInt8](repeating: 0x61, count: 10_000_000), code: .lineTooLong,
            says: "bytes"),
        Broken(
            testDescription: "another page", bytes: Array("= Cheese =\n\nCheese is old.\n".utf8),
            code: .unknownFormat, says: "Cheese"),
        Broken(
            testDescription: "a page of another layout",
            bytes: Array("= 2003–04 World Cup =\n\n==Results==\n=== Juniors ===\n".utf8),
            code: .unknownFormat, says: "Results"),
        Broken(
            testDescription: "a program", bytes: Array("#!/bin/sh\necho\n".utf8),
            code: .unknownFormat, says: "#!/bin/sh"),
    ]

    @Test(arguments: inputs) func `says why and states nothing`(_ input: Broken) throws {
        let file = try Fixture.read(input.bytes)
        #expect(file.findings.map(\.code) == [input.code])
        #expect(
            file.findings.first?.found.description.contains(input.says) == true, "\(file.findings)")
        #expect(file.findings.first?.suggestion.isEmpty == false)
        #expect(file.drafts.isEmpty)
        #expect(file.isUnreadable)
    }

    @Test(arguments: PublishedPage.all)
    func `a page cut off after any line of its tables is refused`(_ page: PublishedPage) throws {
        let lines = try Fixture.text(page.path).split(
            separator: "\n", omittingEmptySubsequences: false)
        // Up to the last row but one of the last table; every seventh line keeps this quick.
        for count in Set(stride(from: 3, to: page.lastTableLine, by: 7))
            .union([page.lastTableLine - 1])
        {
            let file = try Fixture.read(lines.prefix(count).joined(separator: "\n") + "\n")
            #expect(file.findings.map(\.code) == [.truncatedPage], "\(count) lines")
            #expect(file.drafts.isEmpty, "\(count) lines")
        }
    }

    struct Cut: CustomTestStringConvertible {
        let season: String
        /// What the page ends with.
        let end: String
        var testDescription: String { "\(season): \(end)" }
    }

    static let cuts = [
        Cut(season: "2003-04", end: "| Overall | CAN Choi Eun-kyung | KOR By"),
        Cut(season: "2003-04", end: "| 15 February 2004 | ITA Bor"),
        Cut(season: "2003-04", end: "==Overall stand"),
        Cut(season: "2003-04", end: "===Men===\n\n| Distance | Winner | Second | Third |\n"),
        Cut(season: "2011-12", end: "| 5. | CAN | 20"),
        Cut(season: "2011-12", end: "===Women's 3000 metre relay===\nAfter 6 of 6 events\n|"),
        Cut(season: "2011-12", end: "| 4. | ITA | 2230 |\n|"),
        Cut(season: "2013-14", end: "| 1. | KOR | 30000 |\n"),
        Cut(season: "2013-14", end: "- Note – In the individual distances the best 3"),
        Cut(season: "2023-24", end: "| 5 | ITA | 28"),
        Cut(season: "2023-24", end: "| 5 | ITA |"),
        Cut(season: "2023-24", end: "== Podium table by nat"),
        Cut(season: "2023-24", end: "| 30 | 3000 m Rel"),
    ]

    @Test(arguments: cuts) func `a page cut off in a row or a heading is refused`(_ cut: Cut) throws
    {
        let page = try Fixture.text("\(cut.season)/page.txt")
        let range = try #require(page.range(of: cut.end))
        let file = try Fixture.read(String(page[..<range.upperBound]))
        #expect(file.isUnreadable)
        #expect(file.lines(of: .truncatedPage).isEmpty == false)
        #expect(file.drafts.isEmpty)
    }

    @Test(arguments: PublishedPage.all)
    func `a page without its last words is taken with a warning`(_ page: PublishedPage) throws {
        let text = try Fixture.text(page.path)
        let seeAlso = try #require(text.range(of: "==See also=="))
        for end in [String(text.dropLast(4)), String(text[..<seeAlso.lowerBound])] {
            let file = try Fixture.read(end)
            let warning = file.findings.filter { $0.code == .truncatedPage }
            #expect(warning.map(\.severity) == [.warning])
            #expect(!file.drafts.isEmpty)
        }
    }

    /// What stands behind the tables shows that the page is whole: more may come.
    @Test func `a whole page without a table it announces is read and names the table`() throws {
        let file = try Fixture.page(replacing: "==== 1500 m ====", with: "==== 3000 m ====")
        #expect(!file.isUnreadable)
        let missing = file.findings.filter { $0.code == .tableMissing }
        #expect(missing.map(\.severity) == [.note, .note])
        #expect(missing.map(\.subject) == ["standing men 1500", "standing women 1500"])
    }

    /// The same words every time: what is missing is not listed by chance.
    @Test func `a page without the tables of the women names them in protocol order`() throws {
        let page = try Fixture.text("2003-04/page.txt")
        let women = try #require(page.range(of: "=== Women===", options: .backwards))
        let start = String(page[..<women.lowerBound])
        let cut = try Fixture.read(start)
        let tables = ["overall", "500", "1000", "1500", "relay"].map { "standing women \($0)" }
        #expect(
            cut.findings.map(\.found.description) == [
                tables.map { "no \($0)" }.joined(separator: ", ")
            ])
        let whole = try Fixture.read(start + "==See also==\n- None\n")
        let missing = whole.findings.filter { $0.code == .tableMissing }.map(\.subject)
        #expect(
            missing.sorted()
                == (tables + ["standing men 3000", "standing women 3000"]).sorted())
        #expect(whole.lines(of: .truncatedPage).isEmpty)
    }

    @Test func `a rank nobody can read costs its line only, whatever the page ends with`() throws {
        let row = "| 5 | ITA | 280 |"
        let shared = try Fixture.page(replacing: row, with: "| =4 | ITA | 284 |")
        #expect(shared.lines(of: .badNumber).isEmpty)
        let page = try Fixture.text("2023-24/page.txt")
        let end = try #require(page.range(of: "\n== Podium table by nation"))
        for rest in ["", String(page[end.lowerBound...])] {
            let file = try Fixture.read(
                String(page[..<end.lowerBound]).replacing(row, with: "| fifth | ITA | 280 |")
                    + rest)
            let bad = file.findings.filter { $0.code == .badNumber }
            #expect(bad.map(\.found.description) == ["fifth | ITA | 280"])
            #expect(file.tally[.standing] == 61)
        }
    }

    @Test(arguments: [
        ("2011-12", "| 23 October 2011 | Utah Olympic Oval | 500m | | | | |"),
        ("2011-12", "| 3. | | 2970 |"),
    ])
    func `a row of empty cells is named by its line and holds nothing`(
        season: String, row: String
    ) throws {
        let file = try Fixture.page(season, replacing: row, with: "| |")
        let finding = try #require(file.findings.first { $0.code == .malformedRow })
        #expect(finding.line != nil)
        #expect(finding.found.description == "nothing")
    }
}
