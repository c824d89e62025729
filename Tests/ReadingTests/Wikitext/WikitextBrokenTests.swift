import RecordBook
import ShortTrack
import Testing

@testable import Reading

@Suite struct `Broken wikitext` {
    /// What is left open, the line it is named with, and what is read of the page all the same.
    static let open: [(String, [Int], [PageLine.Form])] = [
        ("a [[b|c\nd", [1], [.text("a c"), .text("d")]),
        ("a [http://b c\nd", [1], [.text("a c"), .text("d")]),
        (
            "a {{nowrap|b\n== c ==\nd", [1],
            [.text("a b"), .heading(level: 2, title: "c"), .text("d")]
        ),
        (
            "a <ref>b\n\n== c ==\nd", [1], [.text("a"), .heading(level: 2, title: "c"), .text("d")]
        ),
        ("a {{nowrap|b [[c}} d", [1], [.text("a b c d")]),
        (
            "{|\n| {{flagathlete|[[Kim]]|KOR\n|-\n| 2\n|}\nb", [2],
            [.row(["KOR Kim"]), .row(["2"]), .text("b")]
        ),
        ("{|\n| <ref>a\n|}\nb", [2], [.row([""]), .text("b")]),
        (
            "== a ==\n{|\n| b\n|-\n| c\n== d ==\ne", [2],
            [
                .heading(level: 2, title: "a"), .row(["b"]), .row(["c"]),
                .heading(level: 2, title: "d"), .text("e"),
            ]
        ),
        ("a }} b ]] c </ref> d", [1, 1, 1], [.text("a }} b ]] c d")]),
        ("{{nowrap|a", [1], [.text("a")]),
    ]

    @Test(arguments: open)
    func `is closed where it must end and named with the line it began on`(
        _ wikitext: String, _ lines: [Int], _ forms: [PageLine.Form]
    ) throws {
        let outline = try WikitextFixture.outline(of: wikitext)
        #expect(outline.findings.map(\.code) == lines.map { _ in .unclosedMarkup })
        #expect(outline.findings.map(\.line) == lines)
        #expect(outline.lines.map(\.form) == forms)
    }

    @Test(arguments: ["{|\n| a", "a <!-- b\nc", "a <nowiki> b\nc"])
    func `that ends inside something is a cut page`(_ wikitext: String) throws {
        let outline = try WikitextFixture.outline(of: wikitext)
        #expect(outline.findings.contains { $0.code == .truncatedPage && $0.severity == .error })
    }

    @Test func `that is cut in a table is not imported by halves`() throws {
        let bytes = try Fixture.bytes(WikitextFixture.path("stages-with-spans"))
        let file = try Fixture.read(Array(bytes.prefix(bytes.count * 9 / 10)), name: "page.wiki")
        #expect(file.isUnreadable)
        #expect(file.drafts.isEmpty)
    }

    /// In the course of a season tables are still to come; the file has its end all the same.
    @Test(arguments: [
        ("\n=== Women's 3000 metre relay ===", "|}\n\n== See also =="),
        ("\n=== Women's 3000 metre relay ===", "|}\n\n[[Category:Example]]"),
        ("\n=== Women's 3000 metre relay ===", "|}\n"),
    ])
    func `that lacks only tables is read and names them`(_ from: String, _ end: String) throws {
        let page = String(
            decoding: try Fixture.bytes(WikitextFixture.path("stops-under-headings")),
            as: UTF8.self)
        let missing = try #require(page.firstRange(of: from))
        let file = try Fixture.read(
            String(page[..<missing.lowerBound]) + "\n" + end, name: "page.wiki")
        #expect(!file.isUnreadable, "\(file.findings)")
        #expect(file.standing("men-relay") == ["1 CAN 1800"])
        let notes = file.findings.filter { $0.code == .tableMissing }
        #expect(notes.map(\.subject) == ["standing women relay"])
        #expect(notes.map(\.severity) == [.note])
    }

    @Test func `names words that stand where only attributes can`() throws {
        let outline = try WikitextFixture.outline(of: "{|\n| KOR Kim | 5\n|}")
        #expect(outline.findings.map(\.code) == [.malformedRow])
        #expect(outline.lines.map(\.form) == [.row(["5"])])
    }

    @Test func `names a table wider than any`() throws {
        let outline = try WikitextFixture.outline(of: "{|\n| colspan=9999 | a || b\n|}")
        #expect(outline.findings.map(\.code) == [.malformedRow])
    }

    @Test func `shows what an unknown template holds and says so`() throws {
        let outline = try WikitextFixture.outline(of: "a {{whatever|b|x=1|c}} d")
        #expect(outline.findings.map(\.code) == [.unknownTemplate])
        #expect(outline.lines.map(\.form) == [.text("a b c d")])
    }

    @Test func `may be nested deeper than anybody nests and is still read`() throws {
        for sign in ["{{a|", "[[a|", "{|\n|", "<ref>"] {
            let text = String(repeating: sign, count: 3000)
            _ = try WikitextFixture.outline(of: text)
        }
    }
}
