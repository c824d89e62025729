import Logging
import Phrases
import Publishing
import RaceOffice
import Reading
import RecordBook
import ShortTrack
import Testing

/// Skaters and nations over the seasons, as tables.
@Suite struct PeopleTablesTests {
    private static let podiums = """
        season,competition,date,category,event,rank,noc,name,source
        2003-04,calgary,2003-10-17,men,1500,1,KOR,Lee Seung-jae,the page
        2003-04,calgary,2003-10-17,men,1500,2,KOR,Ahn Hyun-soo,the page
        2003-04,calgary,2003-10-17,men,1500,3,USA,Apolo Anton Ohno,the page
        2003-04,calgary,2003-10-19,men,5000 relay,2,KOR,,the page
        2013-14,seoul,2013-10-05,men,500,1,RUS,Victor An,results

        """
    private static let people = """
        do,noc,name,other_noc,other_name,reason,source
        merge,KOR,Ahn Hyun-soo,RUS,Victor An,Russian citizen since 2011,Wikipedia

        """

    private func state() async throws -> OfficeState {
        let office = Office(
            ledger: InMemoryLedger(), log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            now: { Timestamp(milliseconds: 1_795_000_000_000) })
        let today = try #require(CalendarDate("2026-11-21"))
        for text in [Self.podiums, Self.people] {
            let file = Reader.read(Array(text.utf8), name: "t.csv", actor: "test", on: today)
            try #require(file.findings.isEmpty)
            let events = file.drafts.compactMap { draft -> Draft? in
                guard case .placings(let placings) = draft.body else { return nil }
                return Draft(
                    stream: draft.stream,
                    body: .event(Event(id: placings.event, date: draft.knownSince, number: 1)),
                    knownSince: draft.knownSince, actor: "test", source: draft.source)
            }
            _ = try await office.take(file.drafts + events, by: .commandLine)
        }
        return await office.state
    }

    @Test func `a skater is one row, with every name and nation`() async throws {
        let table = Table.athletes(try await state().almanac().athletes(), title: "Skaters")
        let lines = CSVTable.write(table).split(separator: "\r\n").map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).dropLast()
                .joined(separator: ",")
        }
        #expect(
            lines == [
                "nation,name,seasons,first,second,third,titles",
                "KOR / RUS,Ahn Hyun-soo / Victor An,\"2003-04, 2013-14\",1,1,0,0",
                "KOR,Lee Seung-jae,2003-04,1,0,0,0", "USA,Apolo Anton Ohno,2003-04,0,0,1,0",
            ])
    }

    @Test func `a career has every place with the nation of its time`() async throws {
        let almanac = try await state().almanac()
        let table = Table.career(try #require(almanac.search("victor an").first))
        #expect(table.title.description == "Ahn Hyun-soo / Victor An, South Korea / Russia")
        #expect(
            CSVTable.write(table)
                == """
                season,date,stop,category,event,rank,nation
                2003-04,2003-10-17,calgary,men,1500 m,2,KOR
                2013-14,2013-10-05,seoul,men,500 m,1,RUS

                """.replacing("\n", with: "\r\n"))
        #expect(
            table.notes.map(\.description) == [
                "Podium places: 1 first, 1 second, 0 third.",
                "Names: KOR Ahn Hyun-soo, first printed for 2003-04; RUS Victor An, first printed for 2013-14.",
                "Spellings: Ahn Hyun-soo, Victor An.",
            ])
    }

    @Test func `nations are ranked by podium places, relays included`() async throws {
        let almanac = try await state().almanac()
        let table = Table.nations(
            almanac.nations(), unknown: almanac.unknownPodiumPlaces(), title: "Nations")
        #expect(
            CSVTable.write(table)
                == """
                rank,nation,name,first,second,third,total,titles,athletes
                1,KOR,South Korea,1,2,0,3,0,2
                2,RUS,Russia,1,0,0,1,0,1
                3,USA,United States,0,0,1,1,0,1

                """.replacing("\n", with: "\r\n"))
        #expect(table.notes.first?.description == "4 podium places are unknown.")
        let korea = try #require(Nation("KOR").flatMap { almanac.nation($0) })
        #expect(
            CSVTable.write(Table.nation(korea))
                == """
                name,category,seasons,first,second,third,titles
                Lee Seung-jae,men,2003-04,1,0,0,0
                Ahn Hyun-soo / Victor An,men,2003-04,0,1,0,0
                Relay,men,2003-04,0,1,0,0

                """.replacing("\n", with: "\r\n"))
    }

    @Test func `who is who has the number to withdraw it by`() async throws {
        let state = try await state()
        let table = Table.identities(state.people.identities)
        #expect(table.rows.count == 1)
        #expect(table.rows.first?.first == .number(state.sequence))
        #expect(
            table.rows.first?.map(\.text).dropFirst()
                == [
                    "merge", "KOR Ahn Hyun-soo", "RUS Victor An", "", "Russian citizen since 2011",
                    "Wikipedia",
                ])
    }
}
