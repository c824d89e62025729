import HTTPTypes
import RaceOffice
import Testing

@testable import Website

@Suite struct OfficePagesTests {
    private let path = "/office/\(SampleHouse.event)"

    @Test func `nobody gets into the race office without signing in`() async throws {
        let house = try await SampleHouse()
        let visitor = Visitor(house.site)
        for page in ["/office", path] {
            let answer = try await visitor.get(page)
            #expect(answer.status == .seeOther)
            #expect(answer.headers[.location] == "/office/sign-in")
        }
        let sent = try await visitor.post(path + "/draw", ["lot": "1"])
        #expect(sent.headers[.location] == "/office/sign-in")
    }

    @Test func `a wrong password is refused and says so`() async throws {
        let house = try await SampleHouse()
        try await house.addAccount("ref", .referee)
        let answer = try await Visitor(house.site).post(
            "/office/sign-in", ["name": "ref", "password": "something else entirely"])
        #expect(answer.status == .unauthorized)
        #expect(answer.text.contains("The name or the password is wrong."))
        #expect(answer.headers[.setCookie] == nil)
    }

    @Test func `the session cookie is out of reach of scripts and other sites`() async throws {
        let house = try await SampleHouse()
        try await house.addAccount("ref", .referee)
        let answer = try await Visitor(house.site).post(
            "/office/sign-in", ["name": "ref", "password": SampleHouse.password])
        let cookie = try #require(answer.headers[.setCookie])
        #expect(cookie.hasPrefix("rinkside_session="))
        #expect(cookie.contains("HttpOnly"))
        #expect(cookie.contains("SameSite=Strict"))
        #expect(cookie.contains("Path=/"))
    }

    @Test func `a form without its token, or from another site, changes nothing`() async throws {
        let house = try await SampleHouse()
        let steward = try await house.operating(as: .administrator)
        let page = try await steward.get(path)
        #expect(page.headers[.cacheControl] == "no-store")
        let token = try page.field("token")
        let before = await house.office.state.sequence
        let without = try await steward.post(path + "/draw", ["lot": "1"])
        #expect(without.status == .forbidden)
        let site = try #require(HTTPField.Name("Sec-Fetch-Site"))
        let foreign = try await steward.post(
            path + "/draw", ["lot": "1", "token": token], headers: [site: "cross-site"])
        #expect(foreign.status == .forbidden)
        #expect(await house.office.state.sequence == before)
    }

    @Test func `signing out ends the session`() async throws {
        let house = try await SampleHouse()
        let steward = try await house.operating(as: .administrator)
        let token = try await steward.get("/office").field("token")
        #expect(try await steward.post("/office/sign-out", ["token": token]).status == .seeOther)
        #expect(try await steward.get("/office").status == .seeOther)
    }

    @Test func `a form larger than a megabyte is refused`() async throws {
        let house = try await SampleHouse()
        let steward = try await house.operating(as: .administrator)
        let answer = try await steward.post(
            path + "/draw", ["lot": String(repeating: "1", count: 1_200_000)])
        #expect(answer.status == .contentTooLarge)
    }

    @Test func `a race is called and started by buttons and its state is shown`() async throws {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.draw()
        let page = try await desk.visitor.get(path + "/semifinals-1")
        #expect(page.text.contains("Semifinal 1 <span class=\"badge\">Scheduled</span>"))
        let fields = [
            "token": try page.field("token"), "seen": try await desk.seen("semifinals-1"),
        ]
        for step in ["called", "started"] {
            let answer = try await desk.visitor.post(
                path + "/semifinals-1/step", fields.merging(["step": step]) { $1 })
            #expect(answer.status == .seeOther)
            #expect(answer.headers[.location] == path + "/semifinals-1")
        }
        let started = try await desk.visitor.get(path + "/semifinals-1").text
        #expect(started.contains("Semifinal 1 <span class=\"badge\">Started</span>"))
        #expect(started.contains("id=\"restarted-semifinals-1\""))
        let other = try await desk.visitor.get(path + "/semifinals-2").text
        #expect(!other.contains("id=\"restarted-semifinals-2\""))
        let refused = try await desk.visitor.post(
            path + "/semifinals-1/step", fields.merging(["step": "called"]) { $1 })
        #expect(refused.text.contains("Semifinal 1 has started already."))
    }

    @Test func `the public page has the lot, every reason after the race, and every state`()
        async throws
    {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.draw()
        let reader = Visitor(house.site)
        let drawn = try await reader.get("/\(SampleHouse.event)").text
        #expect(drawn.contains("Semifinals: drawn by lot 42."))
        #expect(drawn.contains("<h3>Semifinal 1</h3>"))
        _ = try await desk.record("semifinals-1", [1, 2, 3, 4])
        let page = try await desk.visitor.get(path + "/semifinals-2")
        _ = try await desk.visitor.post(
            path + "/semifinals-2/step",
            [
                "token": try page.field("token"), "seen": try await desk.seen("semifinals-2"),
                "step": "called",
            ])
        let after = try await reader.get("/\(SampleHouse.event)").text
        #expect(after.contains("<h3>Semifinal 1 <span class=\"badge\">Unofficial</span></h3>"))
        #expect(after.contains("<h3>Semifinal 2 <span class=\"badge\">Called</span></h3>"))
        let office = try await desk.visitor.get(path + "/semifinals-1").text
        for text in [after, office] {
            let starts = try #require(text.firstRange(of: "id=\"starts-semifinals-1\""))
            #expect(text[starts.upperBound...].contains("; start position 1 by lot"))
        }
        // All eight are of one nation, and the page says that they meet.
        #expect(after.contains(": compatriots not kept apart, 8 of NED in 2 races."))
    }

    @Test func `the line of work leads to where the next thing is done`() async throws {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        func now() async throws -> [String] {
            try await desk.visitor.get(path).text
                .matches(of: /<li class="now" aria-current="step"><a href="([^"]+)">([^<]+)</)
                .map { "\($0.2) \($0.1.replacing(path, with: ""))" }
        }
        #expect(try await now() == ["Draw #draw"])
        try await desk.draw()
        let list = "/office/demonstration/salt-lake/documents/start-list-men-500-semifinals"
        #expect(try await now() == ["Start lists \(list)"])
        #expect(
            try await desk.visitor.get(path).text.contains(
                "<a href=\"\(list)\">Sign the start lists: Semifinals.</a>"))
        let paper = try await desk.visitor.get(list)
        _ = try await desk.visitor.post(
            list + "/sign",
            [
                "token": try paper.field("token"), "seen": try paper.field("seen"),
                "round": try paper.field("round"),
            ])
        #expect(try await now() == ["Results /semifinals-1"])
        for race in ["semifinals-1", "semifinals-2"] {
            #expect(try await desk.record(race, [1, 2, 3, 4]).status == .seeOther)
        }
        #expect(try await now() == ["Official /semifinals-1"])
        let page = try await desk.visitor.get(path + "/semifinals-2")
        _ = try await desk.visitor.post(
            path + "/semifinals-2/step",
            [
                "token": try page.field("token"), "seen": try page.field("seen"),
                "step": "under-review",
            ])
        #expect(try await now() == ["Under review /semifinals-2", "Official /semifinals-1"])
        let office = try await desk.visitor.get("/office").text
        #expect(office.contains("Semifinal 2 is under review."))
        #expect(office.contains(">Semifinals, 0 of 2 races official</td>"))
        #expect(office.contains("<a href=\"\(path)/semifinals-1\">Declare official: Semifinal 1"))
    }

    @Test func `an event is run from the draw to points, with a penalty`() async throws {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.runEvent()
        let page = try await desk.visitor.get("/\(SampleHouse.event)").text
        #expect(page.contains("<span class=\"badge official\">Official</span>"))
        #expect(page.contains(">100</td>"))
        #expect(page.contains("penalty (contact)"))
        let standing = try await desk.visitor.get("/demonstration/standings/men-500").text
        #expect(standing.contains(">100</td>"))
        #expect(try await desk.visitor.get("/office").text.contains("Official"))
    }

    @Test func `a draw that is refused keeps the lot that was entered`() async throws {
        let house = try await SampleHouse()
        let visitor = try await house.operating(as: .administrator)
        let token = try await visitor.get(path).field("token")
        let answer = try await visitor.post(path + "/draw", ["token": token, "lot": "often"])
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains("class=\"form-row\" data-touched=\"yes\""))
        #expect(answer.text.contains("name=\"lot\" value=\"often\""))
    }

    @Test func `of two recorders in one race the second sees both versions`() async throws {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.draw()
        let seen = try await desk.seen("semifinals-1")
        #expect(try await desk.record("semifinals-1", [1, 2, 3, 4]).status == .seeOther)
        let late = try await desk.record("semifinals-1", [4, 3, 2, 1], from: 44_440, seen: seen)
        #expect(late.status == .conflict)
        #expect(late.text.contains("Somebody was faster"))
        #expect(late.text.contains("saved by administrator on 9 January 2026 at 23:06:40 UTC"))
        // What is in the records, and what was entered.
        #expect(late.text.contains(" data-label=\"In the records\">1. 41.501</td>"))
        #expect(late.text.contains(" data-label=\"As you typed it\">4. 44.444</td>"))
        #expect(late.text.contains("value=\"44444\""))
    }

    @Test func `a correction shows what it changes and waits for a yes`() async throws {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.runEvent()
        let before = await house.office.state.sequence
        let reason = ["correction": "photo finish"]
        let preview = try await desk.record("final-a-1", [2, 1, 3, 4], more: reason)
        #expect(preview.status == .ok)
        #expect(preview.text.contains("rows in"))
        #expect(preview.text.contains("photo finish"))
        #expect(preview.text.contains("<abbr title=\"Netherlands\">NED</abbr></a> "))
        #expect(await house.office.state.sequence == before)
        let done = try await desk.record(
            "final-a-1", [2, 1, 3, 4], more: ["correction": "photo finish", "confirmed": "yes"])
        #expect(done.status == .seeOther)
        #expect(await house.office.state.sequence > before)
        let page = try await desk.visitor.get("/\(SampleHouse.event)").text
        #expect(page.contains("Corrected: photo finish"))
    }

    @Test func `a referee corrects an official result, a recorder cannot`() async throws {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.runEvent()
        let helmets = try await desk.helmets(in: "final-a-1")
        for (role, status) in [
            (Role.recorder, HTTPResponse.Status.forbidden), (.referee, .seeOther),
        ] {
            let visitor = try await house.operating(as: role)
            let page = try await visitor.get(path + "/final-a-1")
            var fields = [
                "token": try page.field("token"), "seen": try await desk.seen("final-a-1"),
                "correction": "photo finish", "confirmed": "yes",
            ]
            for (row, helmet) in zip(1..., helmets.reversed()) {
                fields["helmet-\(row)"] = "\(helmet)"
                fields["time-\(row)"] = "4150\(row)"
            }
            let answer = try await visitor.post(path + "/final-a-1/result", fields)
            #expect(answer.status == status, "\(role)")
        }
    }

    @Test func `a recorder cannot declare a race official`() async throws {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.draw()
        _ = try await desk.record("semifinals-1", [1, 2, 3, 4])
        let recorder = try await house.operating(as: .recorder)
        let page = try await recorder.get(path + "/semifinals-1")
        #expect(!page.text.contains("semifinals-1/official"))
        let answer = try await recorder.post(
            path + "/semifinals-1/official",
            ["token": try page.field("token"), "seen": try page.field("seen")])
        #expect(answer.status == .forbidden)
        #expect(answer.text.contains("As recorder you may not declare a race official."))
    }
}
