import Foundation
import HTTPTypes
import Logging
import RaceOffice
import Reading
import RecordBook
import ShortTrack
import Testing

@testable import Website

/// The pages over all seasons: of 2003-04 and 2013-14 as the archive has them, and the champions
/// and states of all others.
@Suite struct RecordBooksPagesTests {
    private static let archive = URL(filePath: #filePath)
        .deletingLastPathComponent().appending(path: "../../archive").standardized

    private static let files = [
        "2003-04/rulebook.yaml", "2003-04/page.txt", "2013-14/rulebook.yaml", "2013-14/page.txt",
        "2013-14/podiums.csv", "2013-14/names.csv", "titles.csv", "seasons.csv", "people.csv",
    ]

    private func visitor(
        _ files: [String] = files, beside drafts: [Draft] = []
    ) async throws -> Visitor {
        let quiet = Logger(label: "records") { _ in SwiftLogNoOpLogHandler() }
        let clock: @Sendable () -> Timestamp = { Timestamp(milliseconds: 1_768_000_000_000) }
        let office = Office(ledger: InMemoryLedger(), log: quiet, now: clock)
        let today = try #require(CalendarDate("2024-02-19"))
        for path in files {
            let bytes = try Data(contentsOf: Self.archive.appending(path: path))
            let folder = path.split(separator: "/").dropLast().first
            let season = folder.flatMap { SeasonID($0) }
            let file = Reader.read(
                Array(bytes), name: path, actor: "test", on: today, season: season)
            #expect(!file.drafts.isEmpty, "\(path): \(file.findings)")
            _ = try await office.take(file.drafts, by: .commandLine)
        }
        _ = try await office.take(drafts, by: .commandLine)
        return Visitor(
            Site(
                office: office, accounts: Accounts(store: InMemoryAccounts()), log: quiet,
                now: clock, offset: SampleHouse.offset))
    }

    @Test func `imported races are on the event's page and in the API, with who goes where`()
        async throws
    {
        let races = Self.archive.appending(
            path: "../Tests/RaceOfficeTests/RaceFiles/torino-2013-men-500-semifinals.csv")
        let text = try String(contentsOf: races, encoding: .utf8)
            .replacing(",torino,", with: ",turin,")
        let file = Reader.read(
            Array(text.utf8), name: "races.csv", actor: "test",
            on: try #require(CalendarDate("2024-02-19")))
        let visitor = try await visitor(beside: file.drafts)
        let page = try await visitor.get("/2013-14/turin/men-500").text
        let quarterfinal = try #require(
            page.firstMatch(
                of: /(?s)<section class="race sheet" id="quarterfinals-1">.*?<\/section>/)
        ).output
        #expect(
            quarterfinal.matches(of: /<th scope="col"[^>]*>([^<]*)/).map { String($0.output.1) }
                == ["Place", "Name", "Time", "Mark", "Goes to"])
        #expect(quarterfinal.contains("1:02.555"))
        #expect(quarterfinal.contains("ADV"))
        #expect(quarterfinal.matches(of: /Semifinals/).count == 3)
        let answer = try await visitor.get("/api/v1/2013-14/turin/men-500").text
        #expect(answer.contains(#""goes_to":"semifinals""#))
        #expect(!answer.contains(#""helmet":0"#))
        #expect(page.contains("href=\"/2013-14/turin/men-500/races.csv\""))
        #expect(!page.contains("laps.csv"))
        let lines = try await visitor.get("/2013-14/turin/men-500/races.csv").text
        #expect(lines.contains("2013-14,turin,men-500,quarterfinals,1,"))
        #expect(lines.contains(",62555,"))
        #expect(try await visitor.get("/2013-14/turin/men-500/laps.csv").status == .notFound)
    }

    @Test(arguments: [
        "/", "/titles", "/athletes", "/nations", "/nations/KOR", "/nations/kor?category=women",
        "/reconciliation", "/rules", "/rules/2013-14", "/2013-14/rules",
        "/rules/2003-04/2013-14", "/2003-04/results", "/1998-99/", "/2020-21/",
        "/2013-14/qualification", "/2003-04/standings", "/2013-14/standings?nation=KOR",
        "/titles?nation=CAN", "/seasons", "/seasons?nation=KOR", "/2003-04/?category=W&stage=4",
        "/nations?stage=2",
    ])
    func `every page of the record books answers, with a tag that a second visit is spared by`(
        path: String
    ) async throws {
        let visitor = try await visitor()
        let first = try await visitor.get(path)
        #expect(first.status == .ok)
        #expect(first.text.firstMatch(of: /<script>|<style|\son[a-z]+="/) == nil)
        let tag = try #require(first.headers[.eTag])
        let second = try await visitor.get(path, [.ifNoneMatch: tag])
        #expect(second.status == .notModified)
    }

    @Test(arguments: [
        ("/2003-04/calendar", "/2003-04/"),
        ("/2003-04/titles?category=W", "/2003-04/?category=women"),
        ("/2003-04/podiums?stage=2", "/2003-04/?stage=2#nations"),
        ("/2003-04/all-round", "/2003-04/standings"),
        ("/2003-04/calgary/men-500/laps", "/2003-04/calgary/men-500"),
    ])
    func `a table that is a part of a page leads to it`(path: String, page: String) async throws {
        let answer = try await visitor().get(path)
        #expect(answer.status == .seeOther)
        #expect(answer.headers[.location] == page)
    }

    @Test(arguments: ["/2003-04/", "/2003-04/standings.csv", "/nowhere/at/all/deep", "/fr/titles"])
    func `a page is only read`(path: String) async throws {
        for method in [HTTPRequest.Method.post, .put, .delete] {
            let answer = try await visitor().send(method, path, [:], body: "")
            #expect(answer.status == .methodNotAllowed, "\(method)")
            #expect(answer.headers[.allow] == "GET, HEAD")
        }
    }

    @Test func `a season without a rulebook shows the tables that were published`() async throws {
        let visitor = try await visitor([
            "../Tests/ReadingTests/Wikitext/Pages/stops-by-nation.wiki"
        ])
        let table = try await visitor.get("/2093-94/standings/men-1500")
        #expect(table.status == .ok)
        #expect(table.text.contains("no rulebook is in force"))
        #expect(table.text.contains(">open<") && !table.text.contains("/rules/2093-94"))
        #expect(try await visitor.get("/2093-94/").text.contains("/2093-94/standings/men-1500"))
    }

    @Test func `the front page keeps seasons apart of which only champions are known`()
        async throws
    {
        let text = try await visitor().get("/").text
        let parts = text.split(separator: "<h2>Other seasons</h2>")
        try #require(parts.count == 2)
        #expect(parts[0].contains("<a href=\"/2003-04/\">"))
        #expect(!parts[0].contains("/1998-99/"))
        #expect(parts[1].contains("<a href=\"/1998-99/\">"))
        #expect(parts[1].firstMatch(of: /2020-21<\/a> <span>cancelled/) != nil)
        #expect(text.firstMatch(of: /\b0 events/) == nil)
    }

    @Test func `a season of which only champions are known has no empty calendar`() async throws {
        let visitor = try await visitor()
        let text = try await visitor.get("/1998-99/").text
        #expect(text.contains("Li Jiajun"))
        #expect(text.contains("are not in these records"))
        for word in ["<h2 id=\"nations\">", "<h2 id=\"standings\">", "/standings/", "not decided"] {
            #expect(!text.contains(word), "\(word)")
        }
        #expect(try await visitor.get("/2020-21/").text.contains("This season was cancelled."))
    }

    @Test func `titles name champions of every season, the unknown and the cancelled`()
        async throws
    {
        let text = try await visitor().get("/titles").text
        #expect(text.contains("Li Jiajun"))
        #expect(text.contains(">cancelled</td>"))
        #expect(text.contains(">?</td>"))
    }

    @Test func `the filters of the command line limit titles and the page of a season too`()
        async throws
    {
        let visitor = try await visitor()
        let women = try await visitor.get("/titles?category=W").text
        #expect(women.contains("<caption>Women") && !women.contains("<caption>Men"))
        let canada = try await visitor.get("/titles?nation=CAN").text
        #expect(!canada.contains("Li Jiajun"))
        #expect(canada.contains("Monette"))
        #expect(try await visitor.get("/titles?stage=2").status == .badRequest)
        let season = try await visitor.get("/2003-04/?category=women&distance=500&stage=4").text
        #expect(season.contains("id=\"calendar-women\"") && !season.contains("id=\"calendar-men\""))
        #expect(season.contains("Beijing") && !season.contains("Jeonju, "))
        #expect(try await visitor.get("/nations").text.contains("name=\"stage\""))
    }

    @Test(arguments: [
        ("/nations?stage=44", "stage", "1, 2, 3, 4, 5, 6"),
        ("/athletes?nation=ZZZ", "nation", "BUL"), ("/titles?distance=777", "distance", "overall"),
        ("/seasons.csv?season=1955-56", "season", "2003-04"),
        ("/nations/KOR?distance=12000", "distance", "500"),
        ("/2003-04/?stage=7", "stage", "1, 2, 3, 4, 5, 6"),
        ("/2003-04/results.json?nation=ZZZ", "nation", "BUL"),
        ("/2013-14/standings?distance=3000", "distance", "500, 1000, 1500, relay"),
        ("/api/v1/2013-14/podiums?stage=5", "stage", "1, 2, 3, 4"),
    ])
    func `a filter by what nothing has names what there is`(
        path: String, parameter: String, known: String
    ) async throws {
        let answer = try await visitor().get(path)
        #expect(answer.status == .badRequest)
        #expect(answer.text.contains("The parameter \(parameter) is"))
        #expect(answer.text.contains("Expected: one of "))
        #expect(answer.text.contains(known))
    }

    @Test func `seasons are listed with what a filter takes in of each`() async throws {
        let visitor = try await visitor()
        let all = try await visitor.get("/seasons").text
        #expect(all.contains("<a href=\"/2003-04/\">2003-04</a>"))
        #expect(all.contains(">1998-99</a>"))
        #expect(all.contains("Champions: the tables whose winner is named"))
        func numbers(_ season: String, _ text: String) -> [Int] {
            text.split(separator: "<tr>").first { $0.contains(">\(season)</a>") }?
                .matches(of: />(\d+)<\/td>/).compactMap { Int($0.1) } ?? []
        }
        // Stops, events, champions.
        #expect(numbers("2003-04", all) == [6, 60, 11])
        #expect(numbers("2013-14", all) == [4, 32, 7])
        let bulgaria = try await visitor.get("/seasons?nation=BUL").text
        #expect(numbers("2003-04", bulgaria) == [3, 4, 0])
        #expect(!bulgaria.contains(">2013-14</a>"))
        for path in ["/", "/titles"] {
            #expect(
                try await visitor.get(path).text.contains("<a href=\"/seasons\">All seasons</a>"))
        }
        let wrong = try await visitor.get("/seasons?season=1955-56")
        #expect(wrong.status == .badRequest)
    }

    @Test func `one skater with two names and two nations has one page`() async throws {
        let visitor = try await visitor()
        let found = try await visitor.get("/athletes?q=victor+an").text
        let path = try #require(found.firstMatch(of: /<a href="(\/athletes\/[a-z0-9-]+)">Ahn/)).1
        let text = try await visitor.get(String(path)).text
        for words in [
            "Ahn Hyun-soo / Victor An", "South Korea, then Russia", "href=\"/nations/RUS\"",
            "<a href=\"/2003-04/standings/men-overall\">", "<a href=\"/2013-14/",
        ] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test func `the podiums of 2003-04 are those the published page announces`() async throws {
        let text = try await visitor().get("/nations?season=2003-04").text
        let row = try #require(text.split(separator: "<tr>").first { $0.contains(">South Korea<") })
        for number in ["38", "24", "17"] { #expect(row.contains(">\(number)</td>"), "\(number)") }
    }

    @Test func `names lead to skaters and codes to nations`() async throws {
        let text = try await visitor().get("/2003-04/").text
        #expect(text.firstMatch(of: /<a href="\/athletes\/[a-z0-9-]+">Ahn Hyun-/) != nil)
        #expect(
            text.contains("<a href=\"/nations/KOR\"><abbr title=\"South Korea\">KOR</abbr></a>"))
    }

    @Test func `results are limited by category, distance, nation and stop`() async throws {
        let visitor = try await visitor()
        let all = try await visitor.get("/2003-04/results").text
        let some = try await visitor.get(
            "/2003-04/results?category=women&distance=500&stage=1&nation="
        ).text
        #expect(all.contains("men-500\">"))
        #expect(some.contains("women-500\">"))
        #expect(some.matches(of: /<a href="\/2003-04\/[a-z]+\/[a-z0-9-]+">/).count == 1)
        #expect(some.contains("1 event; 0 podium places are unknown."))
        let none = try await visitor.get("/2003-04/results?nation=NED").text
        #expect(none.contains("No event is like that."))
    }

    @Test func `standings are limited by category, distance, nation and stop`() async throws {
        let visitor = try await visitor()
        let some = try await visitor.get(
            "/2013-14/standings?category=men&distance=500&nation=KOR"
        ).text
        #expect(some.matches(of: /<section class="card">/).count == 1)
        #expect(some.contains("Park Se-Yeong"))
        #expect(!some.contains("Charles Hamelin"))
        let after = try await visitor.get("/2013-14/standings?category=men&stage=1").text
        #expect(after.contains("after Shanghai"))
        #expect(after.contains("/2013-14/standings/men-500?after=shanghai/"))
        let none = try await visitor.get("/2013-14/standings?nation=BUL").text
        #expect(none.contains("No standing is like that."))
    }

    @Test func `Olympic places lead to the lists and steps they come from`() async throws {
        let visitor = try await visitor()
        let text = try await visitor.get("/2013-14/qualification").text
        for words in [
            "Places at the 2014 Winter Olympics, Sochi", "<a href=\"#steps-KOR\">KOR</a>",
            "<div id=\"steps-KOR\">", "<div id=\"list-men-500\">", "32 places",
            "5 athletes with a relay",
        ] {
            #expect(text.contains(words), "\(words)")
        }
        let season = try await visitor.get("/2013-14/").text
        #expect(season.contains("<a href=\"/2013-14/qualification\">Olympic places</a>"))
        let none = try await visitor.get("/2003-04/qualification")
        #expect(none.status == .notFound)
        #expect(none.text.contains("qualifies anybody for Olympic Games."))
        #expect(none.text.contains("<a href=\"/2013-14/qualification\">"))
        let other = try await visitor.get("/2003-04/").text
        #expect(!other.contains("qualification"))
    }

    @Test func `claims are sorted by kind, each kind reached from the tally`() async throws {
        let text = try await visitor().get("/2003-04/reconciliation").text
        let kinds = text.matches(of: /<a href="#(claims-[a-z-]+)">/).map { String($0.1) }
        #expect(kinds.count > 3)
        for kind in kinds { #expect(text.contains("<div id=\"\(kind)\">"), "\(kind)") }
        #expect(text.contains("Calgary, Men&#39;s 1500 m</th>"))
    }

    @Test(arguments: [
        ("/athletes", "category", "boys"), ("/nations", "distance", "long"),
        ("/nations/KOR", "season", "1955-56"), ("/2003-04/results", "stage", "first"),
        ("/2003-04/results", "nation", "Korea"),
    ])
    func `a limit that cannot be read is named`(path: String, name: String, value: String)
        async throws
    {
        let answer = try await visitor().get("\(path)?\(name)=\(value)")
        #expect(answer.status == .badRequest)
        #expect(answer.text.contains("The parameter \(name) is “\(value)”."))
    }

    @Test(arguments: [
        ("/nations/KRO", "/nations/"), ("/athletes/nobody-at-all", "/athletes/"),
        ("/titels", "/titles"), ("/rules/1998-99/2013-14", "/rules/2013-14"),
        ("/athletes/a%22b", "/athletes/"), ("/scorebord", "/scoreboard"),
        ("/athletes/radanowa", "/athletes/p-fce936257c"),
        ("/athletes/evgenia%20radanova", "/athletes/p-fce936257c"),
        ("/2003-04/standing", "/2003-04/standings"),
    ])
    func `an address nothing has is answered with the nearest ones`(path: String, nearest: String)
        async throws
    {
        let answer = try await visitor().get(path)
        #expect(answer.status == .notFound)
        #expect(answer.text.contains("Perhaps you meant"))
        let suggestions = answer.text.split(separator: "Perhaps you meant").last ?? ""
        #expect(suggestions.contains("<a href=\"\(nearest)"))
    }

    @Test func `what is searched for is shown and never run`() async throws {
        let text = try await visitor().get("/athletes?q=%22%3E%3Cb%3Eahn").text
        #expect(!text.contains("<b>"))
        #expect(text.contains("value=\"&quot;&gt;&lt;b&gt;ahn\""))
    }

    @Test(arguments: [
        // Distances added up, and a table whose rule nobody published.
        ("/2013-14/standings/men-500", "turin/men-500"),
        ("/2003-04/standings/men-overall", "beijing/men-1000"),
    ])
    func `a standing can be seen after each event of the calendar that is its own`(
        path: String, event: String
    ) async throws {
        let visitor = Visitor(try await ArchiveHouse.site)
        #expect(try await visitor.get(path).text.contains("\(path)?after=\(event)\""))
    }

    @Test func `a comparison shows what changed between two rulebooks`() async throws {
        let visitor = try await visitor()
        let text = try await visitor.get("/rules/2003-04/2013-14").text
        #expect(text.contains("10000"))
        let same = try await visitor.get("/rules/2013-14/2013-14").text
        #expect(same.contains("Both say the same."))
    }

    @Test func `the tally of all seasons is the sum of its rows`() async throws {
        let text = try await visitor().get("/reconciliation").text
        let rows = text.split(separator: "<tr>").dropFirst(2).map { row in
            row.matches(of: />(\d+)<\/td>/).compactMap { Int($0.1) }
        }
        let all = try #require(rows.last)
        try #require(all.count == 5 && rows.count > 2)
        for column in all.indices {
            #expect(rows.dropLast().reduce(0) { $0 + $1[column] } == all[column])
        }
    }

    @Test func `a table nobody can add up has what its events paid, on the page and as a file`()
        async throws
    {
        let visitor = try await visitor()
        let address = "/2003-04/standings/women-500"
        let page = try await visitor.get(address).text
        // Calgary 2003: 34 for the winner; how many of seven results count is not known.
        #expect(page.contains("href=\"/2003-04/calgary/women-500\">Calgary</a>"))
        #expect(page.contains("title=\"place 1\" data-label=\"Calgary\">34</td>"))
        #expect(page.contains("place 1, 34 points</"))
        let csv = try await visitor.get(address + ".csv").text.split(separator: "\r\n")
        #expect(csv[0].contains(",calgary/women-500,"))
        #expect(csv[1].contains(",34,"))
        let overall = try await visitor.get("/2003-04/standings/women-overall").text
        #expect(overall.contains("Calgary</a><small>500 m, "))
        let sums = try await visitor.get("/2013-14/standings/men-500.csv").text
        #expect(sums.contains(",dropped\r\n"))
    }

    @Test func `titles that sources dispute are told apart from those that count`() async throws {
        let visitor = try await visitor()
        let page = try await visitor.get("/nations/KOR").text
        let row = try await visitor.get("/nations.csv").text.split(separator: "\r\n")
            .first { $0.contains("KOR") }
        let caption = try #require(
            page.firstMatch(of: /<caption>([0-9]+) titles, ([0-9]+) disputed/))
        #expect(try #require(row).split(separator: ",").contains(caption.1))
        #expect(page.contains("shared with"))
        let skater = try #require(page.firstMatch(of: /athletes\/([a-z0-9-]+)"/)).1
        for path in ["/nations/KOR.csv", "/athletes/\(skater).json"] {
            #expect(try await visitor.get(path).status == .ok, "\(path)")
        }
    }
}
