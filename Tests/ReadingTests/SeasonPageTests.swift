import RecordBook
import ShortTrack
import Testing

@testable import Reading

@Suite struct `The season page of 2023-24` {
    @Test func `is read line by line, nothing dropped`() throws {
        let file = try Fixture.archived("2023-24/page.txt")
        let size = try #require(file.size)
        #expect(size.tableLines == 140)
        #expect(size.factsBoxLines == 30)
        #expect(size.headings == 22)
        #expect(size.datedLines == 32)
        #expect(size.standingRows == 55)
        #expect(file.format == .seasonPage)
        #expect(file.season?.description == "2023-24")
        #expect(file.lines(of: .unexpectedLine).isEmpty)
        #expect(!file.isUnreadable)
    }

    @Test func `states everything it holds`() throws {
        let tally = try Fixture.archived("2023-24/page.txt").tally
        let expected: [Body.Kind: Int] = [
            .title: 1, .organiser: 1, .neighbours: 1,
            // six stops; 30 events of men, 30 of women with a calendar of 30 rows each, 6 mixed
            .competition: 6, .event: 66, .placings: 66,
            // 55 rows with points, the three best of each overall line, one rank in a sentence
            .standing: 55 + 6 + 1, .caption: 11,
            // 11 in the facts box, 2 reigning, 2 of this season in sentences
            .champion: 15, .count: 8,
            // facts box, sentence, overall line, each for men and women
            .edition: 6,
            // a sentence and two overall lines
            .span: 3,
            // a sentence and the three calendars
            .uncounted: 4, .seeAlso: 3,
            // 44 skaters, one of them in two spellings
            .person: 45,
        ]
        for kind in Body.Kind.allCases {
            #expect(tally[kind, default: 0] == expected[kind, default: 0], "\(kind)")
        }
    }

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

    @Test func `numbers the stops of a city that is visited twice`() throws {
        let file = try Fixture.archived("2023-24/page.txt")
        let stops = file.drafts.compactMap { draft -> String? in
            guard case .competition(let stop) = draft.body else { return nil }
            let nation = stop.nation?.code ?? "?"
            return "\(stop.stage) \(stop.id.slug) \(nation) \(stop.place)"
        }
        #expect(
            stops == [
                "1 montreal-1 CAN Montréal", "2 montreal-2 CAN Montréal",
                "3 beijing CHN Beijing", "4 seoul KOR Seoul", "5 dresden GER Dresden",
                "6 gdansk POL Gdańsk",
            ])
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
