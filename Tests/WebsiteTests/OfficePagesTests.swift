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
        let page = try await desk.visitor.get(path)
        #expect(page.text.contains("Semifinal 1 <span class=\"badge\">Scheduled</span>"))
        let fields = [
            "token": try page.field("token"), "seen": try await desk.seen("semifinals-1"),
        ]
        for step in ["called", "started"] {
            let answer = try await desk.visitor.post(
                path + "/semifinals-1/step", fields.merging(["step": step]) { $1 })
            #expect(answer.status == .seeOther)
        }
        let started = try await desk.visitor.get(path).text
        #expect(started.contains("Semifinal 1 <span class=\"badge\">Started</span>"))
        #expect(started.contains("id=\"restarted-semifinals-1\""))
        #expect(!started.contains("id=\"restarted-semifinals-2\""))
        let refused = try await desk.visitor.post(
            path + "/semifinals-1/step", fields.merging(["step": "called"]) { $1 })
        #expect(refused.text.contains("Semifinal 1 has started already."))
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
        #expect(try await desk.visitor.get("/office").text.contains("official"))
    }

    @Test func `what does not fit is shown with what was entered`() async throws {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.draw()
        let answer = try await desk.record("semifinals-1", [1, 2, 3, 4], time: "fast")
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains("“fast” is not a time such as 41.203"))
        #expect(answer.text.contains("value=\"fast\""))
        // What is loaded again on a change can be loaded, and does not take what was entered.
        #expect(answer.text.contains("data-path=\"\(path)\""))
        #expect(answer.text.matches(of: /class="entry" data-touched="yes"/).count == 1)
        #expect(try await desk.visitor.get(path).status == .ok)
    }

    @Test func `a refusal and a warning name the race and the people`() async throws {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.draw()
        let refused = try await desk.record("semifinals-1", [1, 1, 2, 4])
        #expect(refused.status == .unprocessableContent)
        #expect(
            refused.text.contains("<p>Semifinal 1: places 1, 1, 2, 4. Expected: 1, 1, 3, 4.</p>"))
        let fast = try await desk.record(
            "semifinals-2", [1, 2, 3, 4], time: "1.5", more: ["time-1": ""])
        #expect(fast.status == .seeOther)
        let text = try await desk.visitor.get(path).text
        let warning = try #require(text.firstMatch(of: /<p class="alert">(Semifinal 2: .+)<\/p>/))
        #expect(warning.1.hasPrefix("Semifinal 2: NED "))
        #expect(!warning.1.contains("NED:"))
        #expect(warning.1.contains("Expected: a look at the time."))
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
        let late = try await desk.record("semifinals-1", [4, 3, 2, 1], time: "44.44", seen: seen)
        #expect(late.status == .conflict)
        #expect(late.text.contains("Somebody was faster"))
        #expect(late.text.contains("saved by administrator on 9 January 2026 at 23:06:40 UTC"))
        // What is in the records, and what was entered.
        #expect(late.text.contains(">41.5</td>"))
        #expect(late.text.contains("value=\"44.44\""))
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

    @Test func `a recorder cannot declare a race official`() async throws {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.draw()
        _ = try await desk.record("semifinals-1", [1, 2, 3, 4])
        let recorder = try await house.operating(as: .recorder)
        let page = try await recorder.get(path)
        #expect(!page.text.contains("Make official"))
        let answer = try await recorder.post(
            path + "/semifinals-1/official",
            ["token": try page.field("token"), "seen": try page.field("seen", in: "semifinals-1")])
        #expect(answer.status == .forbidden)
        #expect(answer.text.contains("As recorder you may not declare a race official."))
    }
}
