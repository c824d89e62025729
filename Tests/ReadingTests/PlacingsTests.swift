import Phrases
import RecordBook
import ShortTrack
import Testing

@testable import Reading

@Suite struct `Tables of places` {
    @Test func `fill what a page lacks, one statement an event`() throws {
        let file = try Fixture.archived("2023-24/podiums.csv")
        #expect(file.format == .placings)
        #expect(file.findings.isEmpty)
        // Xandra Velzeboer is named by the same document on two days.
        #expect(file.tally == [.placings: 6, .held: 6, .person: 12])
        let placings = try #require(file.placings("2023-24/beijing/men-500-1"))
        #expect(placings.places.map(\.rank) == [2, 3])
        #expect(placings.extent == .some)
        #expect(file.drafts.allSatisfy { $0.source.authority == .officialResult })
        let page = try Fixture.archived("2023-24/page.txt")
        let known = Set(
            page.drafts.compactMap { if case .person(let who) = $0.body { who.id } else { nil } })
        for place in placings.places {
            #expect(known.contains(try #require(place.competitor.person)))
        }
    }

    @Test func `correct a published podium since the day of the correction`() throws {
        let file = try Fixture.archived("2023-24/corrections.csv")
        #expect(file.format == .corrections)
        #expect(file.findings.isEmpty)
        #expect(file.drafts.count == 1)
        let placings = try #require(file.placings("2023-24/montreal-2/women-relay-3000"))
        #expect(placings.places.map(\.competitor.description) == ["NED", "KOR", "USA"])
        #expect(placings.extent == .podium)
        #expect(placings.correction == "an error in counting the laps")
        #expect(file.drafts.first?.knownSince.description == "2023-11-02")
        #expect(file.drafts.first?.source.authority == .correction)
    }

    static let header = "season,competition,date,category,event,rank,noc,name,source\n"
    static let row = "2023-24,seoul,2023-12-16,men,1000,2,KOR,Hwang Dae-heon,the results\n"

    @Test func `may say how much of the order they are`() throws {
        let head = Self.header.replacing("name,", with: "name,extent,")
        func row(_ extent: String) -> String {
            Self.row.replacing("Hwang Dae-heon,", with: "Hwang Dae-heon,\(extent),")
        }
        for (word, extent) in [("", Placings.Extent.some), ("podium", .podium), ("all", .all)] {
            let file = try Fixture.read(head + row(word))
            #expect(file.placings("2023-24/seoul/men-1000")?.extent == extent)
        }
        let wrong = try Fixture.read(head + row("most"))
        #expect(wrong.findings.map(\.code) == [.malformedRow])
        #expect(wrong.findings.first?.suggestion.description == "empty, podium or all")
    }

    @Test func `may have quotes, line breaks in cells and line ends of Windows`() throws {
        let file = try Fixture.read(
            Self.header.replacing("\n", with: "\r\n")
                + "\"2023-24\",seoul,2023-12-16,men,1000,2,KOR,\"Hwang Dae-heon\","
                + "\"a \"\"first\"\" line,\r\nand a second\"\r\n\r\n",
            name: "podiums.csv")
        #expect(file.findings.isEmpty)
        #expect(file.drafts.last?.source.document == "a \"first\" line,\nand a second")
    }

    struct Broken: CustomTestStringConvertible {
        let old: String
        let new: String
        let code: FindingCode
        var line = 3
        let found: String
        var testDescription: String { "\(old) → \(new)" }
    }

    static let mistakes = [
        Broken(old: ",the results", new: "", code: .malformedRow, found: "8 cells"),
        Broken(old: ",the results", new: ",the results,x", code: .malformedRow, found: "10 cells"),
        Broken(
            old: "the results", new: "\"the results", code: .malformedRow, found: "never closed"),
        Broken(old: "the results", new: "the \"results\"", code: .malformedRow, found: "a quote"),
        Broken(old: "the results", new: "\"the\" results", code: .malformedRow, found: "closing"),
        Broken(old: ",2,KOR", new: ",second,KOR", code: .badNumber, found: "second"),
        Broken(old: ",2,KOR", new: ",0,KOR", code: .badNumber, found: "\"0\""),
        Broken(old: "KOR", new: "KRO", code: .unknownNation, found: "KRO"),
        Broken(old: "2023-12-16", new: "16.12.2023", code: .badDate, found: "16.12.2023"),
        Broken(old: ",men,", new: ",M,", code: .malformedRow, found: "\"M\""),
        Broken(old: ",1000,", new: ",sprint,", code: .malformedRow, found: "sprint"),
        Broken(old: "seoul", new: "Séoul", code: .malformedRow, found: "Séoul"),
        Broken(old: "Hwang Dae-heon", new: "", code: .malformedRow, found: "\"\""),
    ]

    @Test(arguments: mistakes)
    func `with a mistake are named with the line, and cost no other row`(
        _ mistake: Broken
    ) throws {
        let bad = Self.row.replacing(mistake.old, with: mistake.new)
        try #require(bad != Self.row)
        let file = try Fixture.read(Self.header + Self.row + bad, name: "podiums.csv")
        #expect(
            file.findings.contains {
                $0.code == mistake.code && $0.line == mistake.line
                    && $0.found.description.contains(mistake.found)
            }, "\(file.findings)")
        // A quotation mark out of place leaves open where the rows end.
        let isUnreadable = mistake.line == 1 || mistake.new.contains("\"")
        #expect(file.tally[.placings] ?? 0 == (isUnreadable ? 0 : 1))
    }

    @Test(arguments: [
        ("1000,2,KOR,Hwang Dae-heon", "1000,3,KOR,Hwang Dae-heon", "KOR Hwang Dae-heon again"),
        ("2000 relay,1,KOR,", "2000 relay,1,KOR,", "KOR again"),
    ])
    func `that give a competitor two places in one event give the first`(
        _ first: String, _ second: String, _ found: String
    ) throws {
        let rows = [first, second].map { "2023-24,seoul,2023-12-16,men,\($0),the results\n" }
        let file = try Fixture.read(Self.header + rows.joined(), name: "podiums.csv")
        #expect(file.findings.map(\.code) == [.repeatedStatement])
        #expect(file.findings.first?.severity == .error)
        #expect(file.findings.first?.line == 3)
        #expect(file.findings.first?.found.description == found)
        #expect(file.tally[.placings] == 1)
    }

    @Test func `say how a place is known, and name what is only inferred`() throws {
        let file = try Fixture.archived("2013-14/podiums.csv")
        #expect(file.findings.allSatisfy { $0.code == .placeInferred && $0.severity == .note })
        #expect(file.findings.count == 5)
        let winner = try #require(file.placings("2013-14/seoul/women-500"))
        #expect(winner.places.map(\.rank) == [1])
        let sources = file.drafts.filter { $0.body == .placings(winner) }.map(\.source)
        #expect(sources.map(\.authority) == [.page])
        #expect(
            sources.map(\.document) == ["inferred from https://www.olympedia.org/results/350750"])
        let tied = try #require(file.placings("2013-14/shanghai/men-1000"))
        #expect(tied.places.map(\.rank) == [1, 2, 3, 3])
        let official = try #require(
            file.drafts.first { $0.body.event?.description == "2013-14/turin/men-500" })
        #expect(official.source.authority == .officialResult)
    }

    @Test(arguments: [("guess", "a look", "column basis"), ("inferred", "", "column note")])
    func `are refused when it is not said what a place is inferred from`(
        _ basis: String, _ note: String, _ subject: String
    ) throws {
        let file = try Fixture.read(
            Self.header.replacing("source", with: "basis,note,source")
                + Self.row.replacing("the results", with: "\(basis),\(note),the results"),
            name: "podiums.csv")
        #expect(file.findings.map(\.subject) == [subject])
        #expect(file.drafts.isEmpty)
    }

    @Test func `need their columns, in any order`() throws {
        let cells = Self.header.dropLast().split(separator: ",")
        let row = Self.row.dropLast().split(separator: ",")
        let turned =
            cells.reversed().joined(separator: ",") + "\n" + row.reversed().joined(separator: ",")
        #expect(try Fixture.read(turned, name: "podiums.csv").tally[.placings] == 1)
        let missing = Self.header.replacing("noc,", with: "") + Self.row
        let file = try Fixture.read(missing, name: "podiums.csv")
        #expect(file.findings.map(\.line) == [1])
        #expect(file.drafts.isEmpty)
    }
}
