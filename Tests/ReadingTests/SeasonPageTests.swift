import RecordBook
import ShortTrack
import Testing

@testable import Reading

@Suite struct `The season page of 2023-24` {
    @Test func `gives every statement its line, its page and its day`() throws {
        let file = try Fixture.archived("2023-24/page.txt")
        let title = "2023–24 ISU Short Track Speed Skating World Cup"
        #expect(file.drafts.allSatisfy { $0.source.document == title && $0.source.line != nil })
        #expect(file.drafts.allSatisfy { $0.source.authority == .page && $0.actor == "recorder" })
        for draft in file.drafts {
            switch draft.body {
            case .placings(let placings):
                let event = file.drafts.contains {
                    if case .event(let event) = $0.body {
                        event.id == placings.event && event.date == draft.knownSince
                    } else {
                        false
                    }
                }
                #expect(event, "\(placings.event)")
            default:
                if draft.body.kind.isClaim {
                    #expect(draft.knownSince.description == "2024-02-18")
                } else if draft.stream.description == "season/2023-24" {
                    #expect(draft.knownSince.description == "2023-10-21")
                }
            }
        }
    }

    struct Case: CustomTestStringConvertible {
        let event: String
        let ranks: [Int]
        let extent: Placings.Extent
        let why: String
        var testDescription: String { "\(event): \(why)" }
    }

    static let cases = [
        Case(
            event: "2023-24/montreal-1/men-1000-1", ranks: [1], extent: .some,
            why: "the first row of a stop has lost two cells"),
        Case(
            event: "2023-24/montreal-2/women-500", ranks: [1, 2], extent: .some,
            why: "the first row of a stop at the same place has lost one"),
        Case(
            event: "2023-24/seoul/women-500", ranks: [1, 1, 3], extent: .podium,
            why: "two winners, a dash, a third"),
        Case(
            event: "2023-24/seoul/mixed-relay-2000", ranks: [1, 2, 3, 3], extent: .podium,
            why: "USA KOR are two thirds"),
        Case(
            event: "2023-24/montreal-2/mixed-relay-2000", ranks: [1, 2, 3], extent: .podium,
            why: "the row stands one column to the left"),
        Case(
            event: "2023-24/gdansk/men-500-2", ranks: [1, 2, 3], extent: .podium,
            why: "the date carries on from the row above"),
    ]

    @Test(arguments: cases) func `places come out of what is left of a row`(_ example: Case) throws
    {
        let file = try Fixture.archived("2023-24/page.txt")
        let placings = try #require(file.placings(example.event))
        #expect(placings.places.map(\.rank) == example.ranks)
        #expect(placings.extent == example.extent)
    }

    @Test func `counts line ends of Windows and a byte order mark as nothing`() throws {
        let page = try Fixture.text("2023-24/page.txt")
        let plain = try Fixture.read(page)
        let windows = try Fixture.read(
            [0xEF, 0xBB, 0xBF]
                + Array(
                    page.split(
                        separator: "\n", omittingEmptySubsequences: false
                    ).joined(separator: "\r\n").utf8))
        #expect(windows.drafts == plain.drafts)
        #expect(windows.findings == plain.findings)
    }
}
