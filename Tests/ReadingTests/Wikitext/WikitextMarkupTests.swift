import ShortTrack
import Testing

@testable import Reading

@Suite struct `Wikitext` {
    struct Example: CustomTestStringConvertible {
        let wikitext: String
        let seen: PageLine.Form
        var testDescription: String { wikitext }

        init(_ wikitext: String, _ seen: PageLine.Form) {
            self.wikitext = wikitext
            self.seen = seen
        }
    }

    static let lines = [
        Example("== [[Men]] == <!-- not women -->", .heading(level: 2, title: "Men")),
        Example("====500&nbsp;m====", .heading(level: 4, title: "500 m")),
        Example("* [[2024 European Championships|Europeans]]", .item("Europeans")),
        Example(":''Note'': the '''best''' six", .text("Note: the best six")),
        Example("The ''''90s''' and five '''''quotes'''''", .text("The '90s and five quotes")),
        Example("Jens van 't Wout", .text("Jens van 't Wout")),
        Example("a<!-- b --> c<ref name=\"x\">d</ref><ref name=y /> e", .text("a c e")),
        Example("<small>a</small> 3 < 4", .text("a 3 < 4")),
        Example("a&amp;b &#124; &#x5B;[c&#93; &unknown;", .text("a&b | [[c] &unknown;")),
        Example("<nowiki>[[a]] ''b'' &lt;</nowiki>", .text("[[a]] ''b'' <")),
        Example("[https://example.org/a?b=c A report] of [a]", .text("A report of [a]")),
        Example("[[File:Oval.jpg|thumb|The [[oval]]]]text", .text("text")),
        Example("[[:Category:Skating]]", .text("Category:Skating")),
        Example("{{nts|1071}} {{abbr|R.|Reference}}", .text("1071 R.")),
        Example("{{flagIOCathlete|[[Kim (skater)|Kim]]|KOR|2018 Winter}}", .text("KOR Kim")),
        Example("{{flagathlete|1=[[Kim]]|2=KOR}}", .text("KOR Kim")),
        Example("{{flagicon|Netherlands}} [[Xandra Velzeboer]]", .text("NED Xandra Velzeboer")),
        Example("{{Flag_icon|NLD}} x", .text("NED x")),
        Example("{{flagcountry|KOR}}", .text("KOR")),
        Example("{{CAN}}", .text("CAN")),
        Example("{{flagIOCteam|GBR|2010 Winter}}", .text("GBR")),
        Example(
            "{{dts|2023|10|21}} {{sortname|Park|Ji-won}}", .text("21 October 2023 Park Ji-won")),
        Example("{{dts|2023|October|28}}", .text("28 October 2023")),
        Example("{{dts|format=dmy|2023|Oct|28}}", .text("28 October 2023")),
        Example("{{date|28 October 2023|dmy}}", .text("28 October 2023 dmy")),
        Example("a{{!}}b{{=}}c{{snd}}d", .text("a|b=c – d")),
        Example("{{formatnum:28000}}", .text("28000")),
        Example("a }} b", .text("a }} b")),
    ]

    @Test(arguments: lines)
    func `shows what a reader of the page sees`(_ example: Example) throws {
        let outline = try WikitextFixture.outline(of: example.wikitext)
        #expect(outline.lines.map(\.form) == [example.seen])
    }

    @Test(arguments: [
        "[[Category:Short track]]", "__NOTOC__", "{{DEFAULTSORT:World Cup}}", "{{reflist|30em}}",
        "<!-- a\nb == c ==\n-->", "{{cite web\n| url = x\n| title = {{!}} y\n}}",
    ])
    func `leaves out what says nothing of the season`(_ wikitext: String) throws {
        let outline = try WikitextFixture.outline(of: wikitext)
        #expect(outline.lines.isEmpty)
        #expect(outline.findings.isEmpty)
    }

    static let tables = [
        // Cells beside and below each other, attributes, head cells in rows.
        (
            "{|\n! a !! b\n! c\n|-\n| 1 || style=\"x\" | 2\n| 3\n|}",
            [["a", "b", "c"], ["1", "2", "3"]]
        ),
        // Spans over rows stand in each, spans over columns in the first.
        (
            "{|\n| rowspan=\"3\" | 1 || a\n|-\n| rowspan=2 | b || c\n|-\n| d\n|-\n| colspan='2' | e || f\n|}",
            [["1", "a"], ["1", "b", "c"], ["1", "b", "d"], ["e", "", "f"]]
        ),
        // A span over the last column comes behind cells that are missing.
        (
            "{|\n| a || b || rowspan=2 | c\n|-\n| d\n|}", [["a", "b", "c"], ["d", "", "c"]]
        ),
        (
            "{|\n| rowspan=0 | 1 || a\n|-\n| b\n|-\n| c\n|}",
            [["1", "a"], ["1", "b"], ["1", "c"]]
        ),
        // Where a row is from is not part of it.
        (
            "{|\n! Date !! {{abbr|R.|Reference}} !! x\n|-\n| 1 May 2024 || [http://a.b report] || y\n|}",
            [["Date", "", "x"], ["1 May 2024", "", "y"]]
        ),
        // Names in other forms, shared places.
        (
            "{|\n| Kim (KOR)<br />Li (CHN) || {{ubl|{{CAN}}|{{USA}}}}\nNED\n|}",
            [["KOR Kim CHN Li", "CAN USA NED"]]
        ),
        (
            "{|\n| Kim<br />{{small|({{KOR}})}} || Li<br />(CHN)\n|}",
            [["Kim KOR", "Li CHN"]]
        ),
        (
            "{|\n| Seoul (Mokdong) || KOR Kim (KOR) || ||\n|}",
            [["Seoul (Mokdong)", "KOR Kim", "", ""]]
        ),
        ("  :{| class=x\n  |a||b\n  |- bgcolor=red\n  |c||d\n  |}", [["a", "b"], ["c", "d"]]),
        // A template over several lines is not a row.
        ("{|\n| {{flagathlete\n| [[Kim]]\n| KOR\n}} || 5\n|}", [["KOR Kim", "5"]]),
    ]

    @Test(arguments: tables)
    func `has tables with every cell in its column`(
        _ wikitext: String, _ rows: [[String]]
    ) throws {
        let outline = try WikitextFixture.outline(of: wikitext)
        #expect(outline.lines.map(\.form) == rows.map { .row($0) })
        #expect(outline.findings.isEmpty)
    }

    @Test func `gives a row the line of its first cell and a caption a line of its own`() throws {
        let outline = try WikitextFixture.outline(
            of: "{|\n|+ align=left | After 8 of 8 events\n! Rank\n|-\n\n| 1\n| Kim\n|-\n|}")
        #expect(outline.lines.map(\.number) == [2, 3, 6])
        #expect(outline.lines.first?.form == .text("After 8 of 8 events"))
    }

    @Test func `takes a table that lays out the page for what stands in its cells`() throws {
        let outline = try WikitextFixture.outline(
            of: """
                {|
                | width=50% |
                === Men's 500 metres ===
                {|
                | 1
                |}
                | width=50% |
                === Women's 500 metres ===
                After 8 events
                {|
                | 2
                |}
                |}
                after
                """)
        #expect(
            outline.lines.map(\.form) == [
                .heading(level: 3, title: "Men's 500 metres"), .row(["1"]),
                .heading(level: 3, title: "Women's 500 metres"), .text("After 8 events"),
                .row(["2"]), .text("after"),
            ])
        #expect(outline.findings.isEmpty)
    }

    @Test func `has a box of facts, each on its line, without what is only about looks`() throws {
        let outline = try WikitextFixture.outline(
            of: """
                {{Infobox season
                | title = A [[b|c]]
                | image = x.jpg
                | previous =
                | competition1Men = {{flagicon|KOR}} [[Kim]] (3) | Next = 2024–25
                }}
                """)
        #expect(outline.lines.map(\.number) == [1, 2, 5, 5])
        #expect(
            outline.lines.map(\.form) == [
                .text("Infobox"), .item("Title: A c"), .item("Competition1Men: KOR Kim (3)"),
                .item("Next: 2024–25"),
            ])
    }
}
