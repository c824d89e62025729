import RecordBook
import ShortTrack
import Testing

@testable import Reading

@Suite struct `A race file` {
    static let header = RaceFileColumn.header

    /// Two finals as result pages have them; the names are stand-ins.
    static let finals = """
        2013-14,torino,M,500,0,0,1,7,Final A,1,1,101,17,KOR,AN One,1,41.500,OK,,
        2013-14,torino,M,500,0,0,1,7,Final A,1,2,102,18,CAN,"TWO, Jean",2,41.600,OK,,
        2013-14,torino,M,500,0,0,1,7,Final A,1,3,103,19,NED,THREE,3,,NO_TIME,,
        2013-14,torino,M,500,0,0,1,7,Final A,1,4,104,20,RUS,FOUR,,,PEN,,
        2013-14,torino,M,500,0,0,1,7,Final B,1,1,105,21,ITA,FIVE,1,42.000,OK,,
        2013-14,torino,M,500,0,0,1,7,Final B,1,2,106,22,GBR,SIX,,,DNF,,
        2013-14,torino,M,500,0,0,1,6,Semifinals,1,1,105,21,ITA,FIVE,3,42.1,OK,ADB,Top 2 of it
        """

    static func text(_ rows: String) -> String { "\(header)\n\(rows)\n" }

    static func events(_ text: String) -> (events: [PrintedEvent], findings: [Finding]) {
        var reader = RaceFileReader(file: "races.csv")
        let parts = [reader.read(Array(text.utf8)), reader.finish()]
        return (parts.flatMap(\.events), parts.flatMap(\.findings))
    }

    static func read(_ rows: String) throws -> ReadFile {
        try Fixture.read(text(rows), name: "races.csv")
    }

    @Test func `is recognised by its columns`() throws {
        #expect(try Self.read(Self.finals).format == .raceFile)
        #expect(RaceFileReader.recognises(Array(Self.text(Self.finals).utf8)))
        let placings = try Fixture.bytes("2023-24/podiums.csv")
        #expect(!RaceFileReader.recognises(placings))
    }

    @Test func `gives races with everything that is printed of them`() throws {
        let (events, findings) = Self.events(Self.text(Self.finals))
        #expect(findings.isEmpty)
        let event = try #require(events.first)
        // Numbered 1 and never skated again: the only running of the distance.
        #expect("\(event.id)" == "2013-14/torino/men-500")
        #expect(event.races.map(\.race.slug) == ["final-a-1", "final-b-1", "semifinals-1"])
        let second = event.races[0].rows[1]
        #expect(second.name == "TWO, Jean")
        #expect(second.line == 3)
        #expect(second.startPosition == 2)
        #expect(second.helmet == 102)
        #expect(second.time == RaceTime("41.600"))
        #expect(event.races[0].rows[2].status == .noTime)
        #expect(event.races[2].rows[0].mark == .advancedToFinalB)
        #expect(event.races[2].rule == "Top 2 of it")
        #expect(event.races[2].roundNumber == 6)
    }

    @Test func `numbers a distance skated twice and names relays by their teams`() throws {
        let (events, _) = Self.events(
            Self.text(
                """
                2018-2019,Salt Lake City,W,1000,0,0,1,1,Heats,1,1,1,5,KOR,ONE,1,1:30.1,OK,,
                2018-2019,Salt Lake City,W,1000,0,0,2,1,Heats,1,1,1,5,KOR,ONE,1,1:30.1,OK,,
                2018/19,Salt Lake City,X,2000,1,1,,1,Rep. Semifinals,1,,,,NED,,1,2:40.1,OK,,
                """))
        #expect(
            events.map { "\($0.id)" } == [
                "2018-19/salt-lake-city/women-1000-1", "2018-19/salt-lake-city/women-1000-2",
                "2018-19/salt-lake-city/mixed-relay-2000",
            ])
        #expect(events[2].races[0].race.round == .repechageSemifinals)
        #expect(events[2].races[0].rows[0].competitor == Nation("NED").map(Competitor.team))
    }

    @Test func `tells athletes apart by the source's number, else by name and nation`() {
        let (events, _) = Self.events(
            Self.text(
                """
                2013-14,torino,W,500,0,0,,1,Heats,1,1,1,5,KOR,SHIM Suk-hee,1,43.1,OK,,
                2013-14,torino,W,500,0,0,,1,Heats,2,1,2,5,KOR,SHIM Suk Hee (KOR),1,43.1,OK,,
                2013-14,torino,W,500,0,0,,1,Heats,3,1,3,6,KOR,SHIM Suk-hee,1,43.1,OK,,
                2013-14,torino,W,500,0,0,,1,Heats,4,1,4,,KOR,KIM A-lang,1,43.1,OK,,
                2013-14,torino,W,500,0,0,,1,Heats,5,1,5,,KOR,KIM Alang,1,43.1,OK,,
                """))
        let people = events.flatMap(\.races).map { $0.rows[0].competitor }
        #expect(people[0] == people[1])
        #expect(people[0] != people[2])
        #expect(people[3] == people[4])
    }

    @Test func `may be written with quotes, CRLF and a byte order mark, and come in any pieces`() {
        let plain = Self.text(Self.finals)
        let quoted =
            "\u{FEFF}"
            + plain.replacing("KOR,AN One", with: "\"KOR\",\"AN One\"").replacing(
                "\n", with: "\r\n")
        let expected = Self.events(plain).events
        for size in [1, 7, 4096] {
            var reader = RaceFileReader(file: "races.csv")
            var events: [PrintedEvent] = []
            var rest = Array(quoted.utf8)[...]
            while !rest.isEmpty {
                events += reader.read(Array(rest.prefix(size))).events
                rest = rest.dropFirst(size)
            }
            events += reader.finish().events
            #expect(events == expected, "pieces of \(size)")
        }
    }

    struct Broken: CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let code: FindingCode
        let line: Int
    }

    static let unreadable = [
        Broken(
            testDescription: "a column missing", text: header.replacing(",bib", with: ""),
            code: .malformedRow, line: 1),
        Broken(
            testDescription: "a column twice", text: header.replacing(",bib", with: ",heat"),
            code: .malformedRow, line: 1),
        Broken(
            testDescription: "no rows", text: header + "\n", code: .emptyInput, line: 1),
        Broken(
            testDescription: "a quote that is never closed",
            text: text(finals.replacing("\"TWO, Jean\"", with: "\"TWO")), code: .malformedRow,
            line: 3),
        Broken(
            testDescription: "a cell without end",
            text: text(String(repeating: "x", count: 30_000)),
            code: .lineTooLong, line: 2),
    ]

    @Test(arguments: unreadable)
    func `is refused whole when it cannot be read on`(_ broken: Broken) throws {
        var reader = RaceFileReader(file: "races.csv")
        let parts = [reader.read(Array(broken.text.utf8)), reader.finish()]
        #expect(reader.isUnreadable)
        let found = try #require(parts.flatMap(\.findings).first)
        #expect(found.code == broken.code)
        #expect(found.line == broken.line)
    }

    @Test(arguments: [
        (",M,", ",V,", FindingCode.malformedRow), (",500,", ",5OO,", .badNumber),
        ("Final B", "Final Z", .malformedRow), (",ITA,", ",Italy,", .unknownNation),
        ("41.600", "4I.600", .badNumber), (",NO_TIME,", ",NT,", .malformedRow),
        (",ADB,", ",AD,", .malformedRow), ("2013-14,", "?,", .unknownSeason),
        ("2013-14,", "2013-15,", .unknownSeason),
        (",GBR,", ",GBX,", .unknownNation), (",,DNF,", ",99,x,DNF,", .malformedRow),
    ])
    func `names every cell it does not understand`(old: String, new: String, code: FindingCode) {
        let broken = Self.text(Self.finals).replacing(old, with: new)
        #expect(Self.events(broken).findings.contains { $0.code == code && $0.line != nil })
    }

    @Test func `becomes start lists, results, rulings and the order its finals give`() throws {
        let file = try Self.read(Self.finals)
        #expect(file.findings.isEmpty)
        #expect(file.season == SeasonID("2013-14"))
        #expect(
            file.tally == [
                .startList: 3, .result: 3, .official: 3, .decision: 2, .person: 6, .placings: 1,
            ])
        #expect(file.drafts.allSatisfy { $0.source.authority == .officialResult })
        let placings = try #require(file.placings("2013-14/torino/men-500"))
        #expect(placings.extent == .podium)
        // Four were in Final A: the winner of Final B is fifth, wherever the penalised is ranked.
        #expect(placings.places.map(\.rank) == [1, 2, 3, 5])
        let results = file.drafts.compactMap { draft -> RecordedResult? in
            if case .result(let result) = draft.body { result } else { nil }
        }
        #expect(results[0].rows.map(\.place) == [1, 2, 3])
        #expect(results[1].rows.map(\.finish) == [.finished, .didNotFinish])
    }

    @Test func `without Final A says nothing of the order`() throws {
        let file = try Self.read(Self.finals.replacing("Final A", with: "Final C"))
        #expect(file.placings("2013-14/torino/men-500") == nil)
        #expect(file.tally[.result] == 3)
    }

    @Test func `with a card in Final A says nothing of Final B`() throws {
        let file = try Self.read(Self.finals.replacing(",PEN,", with: ",YC,"))
        #expect(
            file.placings("2013-14/torino/men-500")?.places.map(\.rank) == [1, 2, 3])
    }

    @Test func `with two of Final A placed gives places and no podium`() throws {
        let file = try Self.read(Self.finals.replacing(",3,,NO_TIME,", with: ",,,DNF,"))
        let placings = try #require(file.placings("2013-14/torino/men-500"))
        #expect(placings.extent == .some)
        #expect(placings.places.map(\.rank) == [1, 2, 5])
    }
}
