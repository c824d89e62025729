import Foundation
import Logging
import RaceOffice
import Reading
import RecordBook
import ShortTrack
import Testing

/// An office with podiums of three seasons and champions of others, as published.
struct Seasons {
    let office: Office

    static let header = "season,competition,date,category,event,rank,noc,name,source\n"
    static let calgary = """
        2003-04,calgary,2003-10-17,men,1500,1,KOR,Lee Seung-jae,the page
        2003-04,calgary,2003-10-17,men,1500,2,KOR,Ahn Hyun-soo,the page
        2003-04,calgary,2003-10-17,men,1500,3,USA,Apolo Anton Ohno,the page
        2003-04,calgary,2003-10-19,men,5000 relay,1,CHN,,the page
        2003-04,calgary,2003-10-19,men,5000 relay,2,KOR,,the page

        """
    static let shanghai = """
        2013-14,shanghai,2013-09-28,men,1500,1,KOR,Noh Jin-Kyu,isu.org
        2013-14,shanghai,2013-09-28,men,1500,2,CAN,Charles Hamelin,isu.org
        2013-14,shanghai,2013-09-28,men,1500,3,RUS,Victor An,isu.org
        2013-14,seoul,2013-10-05,men,500,1,RUS,Victor An,ISU result page
        2013-14,seoul,2013-10-05,women,1500,1,KOR,Shim Suk-Hee,ISU result page

        """
    static let montreal = """
        2023-24,montreal-1,2023-10-21,men,500,1,CHN,Liu Shaoang,the page
        2023-24,montreal-1,2023-10-21,women,1500,3,KOR,Shim Suk-hee,the page
        2023-24,dresden,2024-02-10,women,1000(1),3,POL,Kamila Sellier,results
        2023-24,dresden,2024-02-11,women,500,3,POL,Kamila Stormowska,the page

        """
    static let people = """
        do,noc,name,other_noc,other_name,reason,source
        merge,KOR,Ahn Hyun-soo,RUS,Victor An,Russian citizen since 2011,Wikipedia
        merge,POL,Kamila Stormowska,POL,Kamila Sellier,married in 2025,portel.pl

        """
    /// Champions of seasons of which nothing else is known.
    static let champions: [(season: String, table: String, who: String, source: String)] = [
        ("2001-02", "men-500", "KOR Kim Dong-Sung", "the list of winners"),
        ("2001-02", "men-500", "CHN Li Jiajun", "the season's page"),
        ("2001-02", "men-1000", "KOR Kim Dong-Sung", "the list of winners"),
        ("2001-02", "men-1000", "KOR Kim Dong-sung", "the season's page"),
        ("2001-02", "women-overall", "CHN Yang Yang (A)", "the season's page"),
        ("2001-02", "women-500", "CHN Yang Yang (S)", "the season's page"),
        ("2003-04", "men-overall", "KOR Ahn Hyun-soo", "the page"),
        ("2001-02", "men-relay", "KOR", "the season's page"),
    ]

    init(_ tables: [String] = [calgary, shanghai, montreal], people: String? = nil) async throws {
        let clock = TickingClock()
        office = Office(
            ledger: InMemoryLedger(), log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            now: { clock.now() })
        for table in tables { try await take(Self.header + table, calendar: true) }
        try await take(Self.champions.map(Self.champion))
        if let people { try await take(people) }
    }

    /// Reads a table as an import does; what it says of events is put into the calendar.
    func take(_ text: String, calendar: Bool = false) async throws {
        let today = try #require(CalendarDate("2026-11-21"))
        let file = Reader.read(
            Array(text.utf8), name: "table.csv", actor: "test", on: today)
        try #require(file.findings.isEmpty, "\(file.findings)")
        var drafts = file.drafts
        if calendar {
            drafts += file.drafts.enumerated().compactMap { index, draft in
                guard case .placings(let placings) = draft.body else { return nil }
                let event = Event(id: placings.event, date: draft.knownSince, number: index)
                return Draft(
                    stream: .season(placings.event.competition.season), body: .event(event),
                    knownSince: draft.knownSince, actor: "test", source: draft.source)
            }
        }
        try await take(drafts)
    }

    func take(_ drafts: [Draft]) async throws {
        _ = try await office.take(drafts, by: .commandLine)
    }

    private func take(_ drafts: [[Draft]]) async throws { try await take(drafts.flatMap(\.self)) }

    static func champion(
        _ line: (season: String, table: String, who: String, source: String)
    ) throws -> [Draft] {
        let season = try #require(SeasonID(line.season))
        let day = try #require(CalendarDate("\(line.season.prefix(4))-10-01"))
        let nation = try #require(Nation(line.who.prefix(3)))
        let name = String(line.who.dropFirst(4))
        let person = Person(
            id: PersonID(name: name, nation: nation), name: name, nation: nation)
        let claim = TitleClaim(
            season: season, standing: try #require(StandingID(slug: line.table)),
            competitor: name.isEmpty ? .team(nation) : .skater(person.id, nation), count: nil)
        let source = Source(document: line.source, authority: .page)
        let named = Draft(
            stream: .people, body: .person(person), knownSince: day, actor: "test", source: source)
        let won = Draft(
            stream: .season(season), body: .champion(claim), knownSince: day, actor: "test",
            source: source)
        return name.isEmpty ? [won] : [named, won]
    }

    /// The one person found by words.
    func person(_ text: String) async throws -> Person {
        let people = await office.state.people
        let found = people.search(text)
        try #require(found.count == 1, "\(text): \(found)")
        let key = FoldedName(text.dropFirst(4)).key
        return try #require(people.forms(of: found[0]).first { FoldedName($0.name).key == key })
    }

    var almanac: Almanac { get async { await office.state.almanac() } }

    func career(_ text: String) async throws -> Career {
        let found = await almanac.search(text)
        try #require(found.count == 1, "\(text): \(found.map(\.name))")
        return found[0]
    }
}
