import HTTPTypes
import RaceOffice
import Testing

@testable import Website

@Suite struct PublicPagesTests {
    @Test(arguments: [
        "/", "/2023-24/", "/2023-24/standings/women-relay", "/2023-24/reconciliation",
        "/2023-24/rules", "/2023-24/montreal-2/women-relay-3000", "/demonstration/",
        "/demonstration/salt-lake/men-500",
    ])
    func `every public page answers and loads nothing from elsewhere`(path: String) async throws {
        let house = try await SampleHouse()
        let answer = try await Visitor(house.site).get(path)
        #expect(answer.status == .ok)
        #expect(answer.headers[.contentType] == "text/html; charset=utf-8")
        let policy = try #require(answer.headers[.contentSecurityPolicy])
        #expect(policy.hasPrefix("default-src 'none'; style-src 'self'; script-src 'self'"))
        #expect(!answer.text.contains("style=\""))
        #expect(!answer.text.contains("http://"))
        #expect(answer.text.firstMatch(of: /<script>|<style|\son[a-z]+="/) == nil)
    }

    @Test func `addresses said aloud lead to where it is`() async throws {
        let house = try await SampleHouse()
        let visitor = Visitor(house.site)
        func goal(_ path: String) async throws -> String? {
            let answer = try await visitor.get(path)
            #expect(answer.status == .seeOther, "\(path)")
            return answer.headers[.location]
        }
        #expect(try await goal("/2023-24/montreal-2") == "/2023-24/?stage=2")
        #expect(try await visitor.get("/2023-24/montreal-9").status == .notFound)
        #expect(
            try await visitor.get("/live").text.contains("No competition is under way."))
        #expect(try await goal("/scoreboard") == "/live")
        var desk = try await Desk(house)
        try await desk.draw()
        let live = try await visitor.get("/live").text
        #expect(live.contains("href=\"/demonstration/salt-lake/scoreboard\""))
        #expect(live.contains("href=\"/demonstration/salt-lake/men-500\""))
        #expect(try await goal("/scoreboard") == "/demonstration/salt-lake/scoreboard")
    }

    @Test func `the season page shows podiums, totals, nations and what was corrected`()
        async throws
    {
        let house = try await SampleHouse()
        let text = try await Visitor(house.site).get("/2023-24/").text
        #expect(text.contains("International Skating Union"))
        #expect(text.contains("<abbr title=\"Netherlands\">NED</abbr>"))
        #expect(text.contains("6 events; 0 podium places are unknown."))
        #expect(text.contains("Montréal 2, women 3000 m relay, rank 1. Printed: KOR. Now: NED"))
        #expect(text.contains("data-season=\"2023-24\""))
    }

    @Test func `a standing shows what every event paid and strikes out what does not count`()
        async throws
    {
        let house = try await SampleHouse()
        let text = try await Visitor(house.site).get(SampleHouse.relay).text
        // NED: third at Montréal 1 is dropped, five wins are left, the last of them is dropped too.
        #expect(text.matches(of: /<s>70<\/s>/).count == 1)
        #expect(text.matches(of: /<s>100<\/s>/).count == 1)
        #expect(text.contains("title=\"not known, at most 60 points\""))
        #expect(text.contains("<svg class=\"chart\""))
        #expect(
            text.contains(
                "<polyline class=\"line-1\" points=\"0,5 40,5\"/></svg> Netherlands 400</li>"))
        #expect(text.contains("Each relay counts the best 4 of 6 events."))
    }

    @Test func `with the correction of Montréal the published totals are proved`() async throws {
        let house = try await SampleHouse()
        let text = try await Visitor(house.site).get(SampleHouse.relay).text
        #expect(text.contains("Published: 320. Verdict: proved."))
        #expect(text.contains("verdict proved"))
        #expect(!text.contains("verdict contradicted"))
        let event = try await Visitor(house.site).get("/2023-24/montreal-2/women-relay-3000").text
        #expect(event.contains("Corrected: laps counted"))
        #expect(event.contains("correction, line") || event.contains("(correction"))
    }

    @Test func `a standing can be seen as it was after an event and on a day`() async throws {
        let house = try await SampleHouse()
        let visitor = Visitor(house.site)
        let after = try await visitor.get(SampleHouse.relay + "?after=montreal-2/women-relay-3000")
        #expect(after.status == .ok)
        #expect(after.text.contains("Counted in: 2 events."))
        let then = try await visitor.get(SampleHouse.relay + "?as_of=2023-10-30").text
        #expect(then.contains("as known on 30 October 2023"))
        // The page of that day has KOR as the winner at Montréal 2.
        let row = try #require(then.split(separator: "<tr>").first { $0.contains("South Korea") })
        #expect(row.contains(#"title="place 1" data-label="Montréal 2">100"#))
        #expect(!then.contains("Gdańsk</a>"))
    }

    @Test(arguments: [
        ("as_of", "yesterday"), ("as_of", "2023-02-30"), ("after", "nowhere"),
        ("after", "montreal-2/men-500"),
    ])
    func `a parameter that cannot be read is named`(name: String, value: String) async throws {
        let house = try await SampleHouse()
        let answer = try await Visitor(house.site).get("\(SampleHouse.relay)?\(name)=\(value)")
        #expect(answer.status == .badRequest)
        #expect(answer.text.contains("The parameter \(name) is “\(value)”."))
    }

    @Test(arguments: [
        ("/2023-25/", "/2023-24/"),
        ("/2023-24/standings/women-9", "/2023-24/standings/women-relay"),
        ("/2023-24/montreal-2/women-relay-300", "/2023-24/montreal-2/women-relay-3000"),
        ("/2023-24/montreal-2/women-relay", "/2023-24/montreal-2/women-relay-3000"),
        ("/2023-24/monreal-1/x/y/z", "/2023-24/#montreal-1"), ("/2023-24/%3Cb%3E/x", "/2023-24/"),
    ])
    func `an address that nothing has is answered with the nearest ones`(
        path: String, nearest: String
    ) async throws {
        let house = try await SampleHouse()
        let answer = try await Visitor(house.site).get(path)
        #expect(answer.status == .notFound)
        #expect(answer.text.contains("<a href=\"\(nearest)\">"))
        #expect(answer.text.contains("Perhaps you meant"))
        #expect(!answer.text.contains("<b>"))
        #expect(answer.headers[.contentSecurityPolicy] != nil)
    }

    @Test func `a page without anything to suggest has no empty list`() async throws {
        let house = try await SampleHouse()
        let answer = try await Visitor(house.site).get("/titles?category=boys")
        #expect(answer.status == .badRequest)
        #expect(!answer.text.contains("Perhaps you meant"))
        #expect(!answer.text.contains("<ul>"))
    }

    @Test func `a standing has its page before anything is decided`() async throws {
        let house = try await SampleHouse()
        let visitor = Visitor(house.site)
        let standing = try await visitor.get("/demonstration/standings/men-500")
        #expect(standing.status == .ok)
        #expect(standing.text.contains("No event has been decided yet."))
        #expect(standing.text.contains("data-path=\"/demonstration/standings/men-500\""))
        let event = try await visitor.get("/\(SampleHouse.event)").text
        #expect(event.contains("href=\"/demonstration/standings/men-500"))
        #expect(event.contains("<h2>Entries</h2>"))
        #expect(try await visitor.get("/demonstration/standings/men-1000").status == .notFound)
    }

    @Test func `a page the reader has is not sent again until something is stated`() async throws {
        let house = try await SampleHouse()
        let visitor = Visitor(house.site)
        let path = "/demonstration/salt-lake/men-500"
        let first = try await visitor.get(path)
        let tag = try #require(first.headers[.eTag])
        let second = try await visitor.get(path, [.ifNoneMatch: "\"other\", W/\(tag)"])
        #expect(second.status == .notModified)
        #expect(second.text.isEmpty)
        let steward = try await house.operating(as: .administrator)
        let form = try await steward.get("/office" + path)
        let drawn = try await steward.post(
            "/office\(path)/draw", ["token": try form.field("token"), "lot": "42"])
        #expect(drawn.status == .seeOther)
        let third = try await visitor.get(path, [.ifNoneMatch: tag])
        #expect(third.status == .ok)
        #expect(third.text.contains("Semifinal 2"))
    }

    @Test func `a name is shown and never run`() async throws {
        let house = try await SampleHouse()
        let steward = try await house.operating(as: .administrator)
        let path = "/office/\(SampleHouse.event)"
        let token = try await steward.get(path).field("token")
        _ = try await steward.post(path + "/draw", ["token": token, "lot": "1"])
        for page in ["/\(SampleHouse.event)", path] {
            let text = try await steward.get(page).text
            #expect(text.contains("Bo &quot;&lt;script&gt;\u{301}"))
            #expect(!text.utf8.contains("<script>\u{301}".utf8))
        }
    }

    @Test func `a quotation mark with an accent does not end an attribute`() {
        #expect(
            EscapedHTML().escapeText("a\"\u{301} b<\u{338}'&")
                == "a&quot;\u{301} b&lt;\u{338}&#39;&amp;")
    }

    @Test(arguments: ["/style.css", "/live.js", "/icon.svg"])
    func `the files a page loads are there`(path: String) async throws {
        let house = try await SampleHouse()
        let answer = try await Visitor(house.site).get(path)
        #expect(answer.status == .ok)
        #expect(answer.headers[.eTag] != nil)
    }
}

extension String.UTF8View {
    /// Whether the bytes appear, whatever characters they are part of.
    fileprivate func contains(_ other: String.UTF8View) -> Bool {
        let all = Array(self)
        let wanted = Array(other)
        guard all.count >= wanted.count else { return false }
        return (0...(all.count - wanted.count)).contains {
            all[$0..<($0 + wanted.count)].elementsEqual(wanted)
        }
    }
}
