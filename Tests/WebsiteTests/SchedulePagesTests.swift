import HTTPTypes
import RaceOffice
import Testing

@testable import Website

/// The schedule of a stop in the office and for everybody, and the boards that follow it.
struct SchedulePagesTests {
    private let page = "/office/demonstration/salt-lake/schedule"
    private let stop = "/demonstration/salt-lake"
    private let text = """
        2026-01-09 16:00\r
        men-500 semifinals 2:30\r
        pause 15 Ice\r
        men-500 final-b 2:30\r
        men-500 final-a 2:30 from 16:45
        """

    private func save(
        _ visitor: Visitor, _ text: String, zone: String = "America/Denver"
    ) async throws -> Visitor.Answer {
        let form = try await visitor.get(page)
        return try await visitor.post(
            page,
            [
                "token": try form.field("token"), "seen": try form.field("seen"), "zone": zone,
                "text": text,
            ])
    }

    @Test func `a schedule is typed and shown to everybody with the times of the rink`()
        async throws
    {
        let house = try await SampleHouse()
        let steward = try await house.operating(as: .steward)
        #expect(
            try await steward.get(stop + "/schedule").text.contains("No schedule has been set."))
        #expect(try await save(steward, text).status == .seeOther)
        let shown = try await steward.get(stop + "/schedule").text
        for time in ["16:00", "16:05", "16:20", "16:45"] { #expect(shown.contains(">\(time)<")) }
        #expect(shown.contains("Session 1, 9 January 2026, 16:00"))
        // It comes back as it was typed.
        let form = try await steward.get(page).text
        #expect(form.contains("men-500 final-a 2:30 from 16:45</textarea>"))
        #expect(form.contains("pause 15 Ice"))
    }

    @Test func `what cannot be read is named by its line and kept as typed`() async throws {
        let house = try await SampleHouse()
        let steward = try await house.operating(as: .steward)
        let answer = try await save(
            steward,
            "men-500 heats 2:30\n2026-01-09 16:00\nmen-500 often 2:30\n"
                + "men-500 heats 2:30\nmen-500 heats 3", zone: "Mars/Olympus")
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains("Line 1 comes before the first session."))
        #expect(answer.text.contains("Line 3 cannot be read: “men-500 often 2:30”."))
        #expect(answer.text.contains("Heats is there more than once."))
        #expect(answer.text.contains("“Mars/Olympus” is no time zone"))
        #expect(answer.text.contains("men-500 often 2:30\n"))
    }

    @Test func `a proposal stands in the form and nothing is kept`() async throws {
        let house = try await SampleHouse()
        let steward = try await house.operating(as: .steward)
        let before = await house.office.state.sequence
        let query =
            "?zone=America/Denver&first-day=2026-01-09&morning=10:00&afternoon=15:00&rest=30"
        let proposed = try await steward.get(page + query)
        #expect(proposed.status == .ok)
        #expect(proposed.text.contains("men-500 semifinals 2:30"))
        #expect(proposed.text.contains("pause 30 Rest"))
        #expect(await house.office.state.sequence == before)
        let wrong = try await steward.get(page + query.replacing("15:00", with: "noon"))
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.text.contains("value=\"noon\""))
    }

    @Test func `rounds left out and turned round are pointed out`() async throws {
        let house = try await SampleHouse()
        let steward = try await house.operating(as: .steward)
        _ = try await save(
            steward, "2026-01-09 16:00\nmen-500 final-a 2:30\nmen-500 semifinals 2:30")
        let form = try await steward.get(page).text
        #expect(form.contains("Men&#39;s 500 m, Final B: not in the schedule."))
        #expect(form.contains("Men&#39;s 500 m, Final A: planned before Semifinals."))
    }

    @Test func `the boards show the race on the ice, its result, and what is next`()
        async throws
    {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        let everybody = Visitor(house.site)
        #expect(
            try await everybody.get(stop + "/scoreboard").text.contains("Next: Men&#39;s 500 m"))
        _ = try await save(desk.visitor, text)
        try await desk.draw()
        let start = try await everybody.get(stop + "/start-board").text
        #expect(start.contains("<time>16:00</time> Men&#39;s 500 m <span>Semifinal 1</span>"))
        #expect(start.contains("<time>16:02</time> Men&#39;s 500 m <span>Semifinal 2</span>"))
        #expect(start.matches(of: /class="helmet"/).count == 8)
        _ = try await desk.visitor.post(
            "/office/\(SampleHouse.event)/semifinals-1/step",
            [
                "token": try await desk.visitor.get("/office").field("token"),
                "seen": try await desk.seen("semifinals-1"), "step": "started",
            ])
        let onIce = try await everybody.get(stop + "/scoreboard").text
        #expect(onIce.contains("<span>Semifinal 1</span> <em>Started</em>"))
        #expect(onIce.contains("Next: Men&#39;s 500 m, Semifinal 2"))
        _ = try await desk.record("semifinals-1", [2, 1, 3, 4])
        let result = try await everybody.get(stop + "/scoreboard").text
        #expect(result.contains("<span>Semifinal 1</span> <em>Unofficial</em>"))
        #expect(result.matches(of: /<span class="time">41.50[1-4]<\/span>/).count == 4)
        // Begun at 16:06 by the clock at the rink: the second semifinal is behind its plan.
        let late = try await everybody.get(stop + "/start-board").text
        #expect(late.contains("<time>16:06</time> Men&#39;s 500 m <span>Semifinal 2</span>"))
    }

    @Test func `the announcer reads who starts, what is at stake and what came last`()
        async throws
    {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        let board = "/office/demonstration/salt-lake/announcer"
        #expect(
            try await Visitor(house.site).get(board).headers[.location] == "/office/sign-in")
        try await desk.draw()
        _ = try await desk.record("semifinals-1", [2, 1, 3, 4])
        let text = try await desk.visitor.get(board).text
        #expect(text.contains("<span>Semifinal 2</span>"))
        #expect(text.contains("The first 2 of each to Final A."))
        #expect(text.contains("<td>Netherlands</td>"))
        #expect(text.contains("Last: Men&#39;s 500 m <span>Semifinal 1</span>"))
        #expect(text.contains("The winner scores 100 points."))
    }
}
