import RecordBook
import ShortTrack
import Testing

@testable import Reading

@Suite struct `The outline of a page` {
    @Test func `tells the forms of lines apart`() {
        let forms: [(String, PageLine.Form)] = [
            ("", .blank),
            ("====Saguenay ====", .heading(level: 4, title: "Saguenay")),
            ("== Men =", .unclosed("== Men =")),
            ("| 1. | | 4000 |", .row(["1.", "", "4000"])),
            ("| 1. | | 40", .unclosed("| 1. | | 40")),
            ("|", .frame("|")),
            ("|-", .frame("|-")),
            ("|}", .frame("|}")),
            ("- Event: World Cup", .item("Event: World Cup")),
            ("After 8 of 8 events", .text("After 8 of 8 events")),
        ]
        for (line, form) in forms { #expect(PageLine(line, number: 1).form == form, "\(line)") }
    }

    struct Heading: CustomTestStringConvertible {
        let title: String
        let standing: String?
        var testDescription: String { title }
    }

    static let headings = [
        Heading(title: "Men's 500 metres", standing: "men 500"),
        Heading(title: "Women’s 3000 metre relay", standing: "women relay"),
        Heading(title: "Ladies 1000 m", standing: "women 1000"),
        Heading(title: "Mixed Relay", standing: nil),
        Heading(title: "World Cup standings", standing: nil),
        Heading(title: "Salt Lake City", standing: nil),
    ]

    @Test(arguments: headings) func `knows the standing a heading names`(_ heading: Heading) throws
    {
        let page = try #require(
            PageSection([
                PageLine("= A page =", number: 1), PageLine("== \(heading.title) ==", number: 2),
            ]))
        var context = PageContext()
        let isKnown = context.enter(try #require(page.sections.first))
        #expect(isKnown == (heading.title != "Salt Lake City"))
        let isMixed = heading.title == "Mixed Relay"
        #expect(context.standing?.description == (isMixed ? "mixed relay" : heading.standing))
    }

    @Test func `reads what is skated in all its forms`() {
        let forms = [
            ("1000 m (1)", "1000 m 1"), ("500m", "500 m 0"), ("1500m (2)", "1500 m 2"),
            ("500(2)", "500 m 2"), ("5000 m Relay", "5000 m relay 0"),
            ("3000 relay", "3000 m relay 0"), ("5000 metre relay", "5000 m relay 0"),
            ("2000 m Mixed", "2000 m relay 0"), ("500 metres", "500 m 0"), ("sprint", ""),
            ("500 m final", ""), ("12", ""), ("500 m (a)", ""), ("", ""), ("1000000 m", ""),
        ]
        for (text, expected) in forms {
            let discipline = Discipline(text)
            var number = 0
            if case .numbered(let printed) = discipline?.occurrence { number = printed }
            #expect(discipline.map { "\($0.distance) \(number)" } ?? "" == expected, "\(text)")
        }
    }

    @Test func `reads a place with or without its rink, and nothing else`() {
        let places = [
            ("CAN Montréal (Maurice Richard Arena)", "CAN Montréal (Maurice Richard Arena)"),
            ("CZE Mladá Boleslav", "CZE Mladá Boleslav"),
            (
                "USA Salt Lake City(Oval)",
                "USA Salt "
                    + "Lake City (Oval)"
            ), ("Utah Olympic Oval", ""), ("CAN", ""), ("CAN (Arena)", ""),
            ("CAN Montréal (Arena", ""), ("CAN Montréal (a) (b)", ""), ("", ""),
        ]
        for (cell, expected) in places {
            #expect(PrintedPlace(cell)?.description ?? "" == expected, "\(cell)")
        }
    }

    @Test func `finds dates among other words and signs`() throws {
        let text = "(21 October 2023 – 18 February 2024), not 1 May 20245 nor 31 June 2024."
        #expect(PrintedDate.all(in: text).map(\.description) == ["2023-10-21", "2024-02-18"])
        #expect(PrintedDate.impossible(in: text) == "31 June 2024")
        #expect(PrintedDate.all(in: "20–21 October 2023").map(\.description) == ["2023-10-21"])
        #expect(PrintedDate.all(in: "A21 October 2023, 21 Oktober 2023, 121 May 2023").isEmpty)
    }

    @Test func `a stop may have its days in its heading`() {
        #expect(PrintedPlace(heading: "Nagoya 3–4 December 2011").city == "Nagoya")
        #expect(PrintedPlace(heading: "Salt Lake City").city == "Salt Lake City")
        #expect(PrintedPlace(heading: "World Cup #3 – Nagoya, Japan").description == "JPN Nagoya")
        #expect(PrintedPlace(heading: "JPN – Nagoya").description == "JPN Nagoya")
    }

    @Test func `a city that has two headings in a calendar is two stops`() throws {
        let page = try Fixture.text("2013-14/page.txt")
            .replacing("====Seoul====", with: "====Shanghai====")
        let stops = try Fixture.read(page).drafts.compactMap { draft -> String? in
            guard case .competition(let stop) = draft.body else { return nil }
            return stop.id.slug
        }
        #expect(stops == ["shanghai-1", "shanghai-2", "turin", "kolomna"])
    }
}
