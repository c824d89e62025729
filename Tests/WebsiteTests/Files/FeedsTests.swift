import HTTPTypes
import RaceOffice
import Racing
import ShortTrack
import Testing

@testable import Website

@Suite struct FeedsTests {
    @Test(arguments: [
        ("/calendar.ics", "2023-24/beijing/women-relay-3000@rinkside"),
        ("/2023-24/calendar.ics", "2023-24/beijing/women-relay-3000@rinkside"),
        ("/nations/ned/calendar.ics", "2023-24/beijing/women-relay-3000@rinkside"),
        ("/athletes/demo-1/calendar.ics", "demonstration/salt-lake/men-500@rinkside"),
    ])
    func `a calendar can be subscribed to`(path: String, uid: String) async throws {
        let house = try await SampleHouse()
        let answer = try await Visitor(house.site).get(path)
        #expect(answer.status == .ok)
        #expect(answer.headers[.contentType] == "text/calendar; charset=utf-8")
        let lines = answer.text.split(separator: "\r\n")
        #expect(lines.first == "BEGIN:VCALENDAR")
        #expect(lines.last == "END:VCALENDAR")
        #expect(lines.contains("UID:\(uid)"))
        #expect(
            lines.count { $0 == "BEGIN:VEVENT" } == Set(lines.filter { $0.hasPrefix("UID:") }).count
        )
    }

    @Test func `a skater's calendar has the rounds skated, and no other`() async throws {
        let site = try await RunEvent.site
        let event = try #require(EventID(SampleHouse.event))
        let view = try #require(await site.office.state.season(event.competition.season))
        let progress = try #require(view.progress(of: event))
        for final in [Round.finalA, .finalB] {
            let starter = try #require(progress.races(of: final).first?.startList.starters.first)
            let person = try #require(starter.competitor.person)
            let text = try await Visitor(site).get("/athletes/\(person)/calendar.ics").text
            let other: Round = final == .finalA ? .finalB : .finalA
            #expect(text.contains("\(event)/semifinals@"))
            #expect(text.contains("\(event)/\(final.rawValue)@"))
            #expect(!text.contains("\(event)/\(other.rawValue)@"))
        }
        #expect(try await Visitor(site).get("/nations/ZZZ/calendar.ics").status == .notFound)
    }

    @Test func `corrections are news`() async throws {
        let house = try await SampleHouse()
        for path in ["/corrections.atom", "/2023-24/corrections.atom"] {
            let answer = try await Visitor(house.site).get(path)
            #expect(answer.headers[.contentType] == "application/atom+xml; charset=utf-8")
            #expect(answer.text.contains("<feed xmlns=\"http://www.w3.org/2005/Atom\">"))
            #expect(answer.text.contains("laps counted"))
            #expect(answer.text.contains("http://127.0.0.1:8080/2023-24/corrections#correction-"))
        }
    }

    @Test func `the map of the site has every page once, and each answers`() async throws {
        let house = try await SampleHouse()
        let visitor = Visitor(house.site)
        let map = try await visitor.get("/sitemap.xml").text
        let paths = map.split(separator: "<loc>http://127.0.0.1:8080").dropFirst()
            .compactMap { $0.split(separator: "</loc>").first.map(String.init) }
        #expect(paths.count > 20)
        #expect(Set(paths).count == paths.count)
        for path in paths {
            #expect(try await visitor.get(path).status == .ok, "\(path)")
        }
        #expect(try await visitor.get("/robots.txt").text.contains("Disallow: /office\n"))
    }

    /// What a page tells search engines.
    private func structured(_ path: String) async throws -> Substring {
        let page = try await Visitor(SampleHouse().site).get(path).text
        return try #require(
            page.firstMatch(of: /<script type="application\/ld\+json">(.*?)<\/script>/)
        ).output.1
    }

    @Test func `an event is described for search engines`() async throws {
        let data = try await structured("/2023-24/beijing/women-relay-3000")
        #expect(data.contains("\"@type\":\"SportsEvent\""))
        #expect(data.contains("\"startDate\":\"2023-12-10\""))
        #expect(data.contains("{\"@type\":\"SportsTeam\",\"name\":\"Netherlands\"}"))
        #expect(!data.contains("<"))
    }

    @Test func `a season is described with its stops`() async throws {
        let data = try await structured("/2023-24/")
        // An address would be a wrong one below another base.
        #expect(!data.contains("\"@id\""))
        #expect(data.contains("\"endDate\":\"2024-02-18\""))
        #expect(data.contains("\"name\":\"Montréal 1\""))
    }
}
