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

    @Test func `a stop may have its days in its heading`() {
        #expect(PrintedPlace(heading: "Nagoya 3–4 December 2011").city == "Nagoya")
        #expect(PrintedPlace(heading: "Salt Lake City").city == "Salt Lake City")
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
