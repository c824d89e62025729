import HTTPTypes
import RaceOffice
import RecordBook
import ShortTrack
import Testing

@testable import Website

@Suite struct DeskPagesTests {
    private let path = "/office/\(SampleHouse.event)"
    private let stop = "/office/demonstration/salt-lake"

    @Test func `the time for protests is shown running, and in words to everybody`() async throws {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.draw()
        _ = try await desk.record("semifinals-1", [1, 2, 3, 4])
        #expect(!(try await desk.visitor.get(path).text.contains("left for protests")))
        _ = try await desk.record("semifinals-2", [1, 2, 3, 4])
        let page = try await desk.visitor.get(path).text
        #expect(
            page.contains(
                "Semifinals: <span class=\"clock\" data-left=\"1800\">30:00</span> left for protests"
            ))
        let shown = try await desk.visitor.get("/\(SampleHouse.event)").text
        #expect(
            shown.contains(
                "Semifinals: protests until 9 January 2026 at 23:36:40 UTC; an incorrect "
                    + "calculation until 10 January 2026 at 23:06:40 UTC."))
    }

    @Test func `a round is made official by one button, and the finals are put up`() async throws {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.draw()
        let button = "Declare these 2 results official"
        _ = try await desk.record("semifinals-1", [1, 2, 3, 4])
        #expect(!(try await desk.visitor.get(path).text.contains(button)))
        _ = try await desk.record("semifinals-2", [1, 2, 3, 4])
        let page = try await desk.visitor.get(path)
        #expect(page.text.contains(button))
        let done = try await desk.visitor.post(
            path + "/official",
            [
                "token": page.field("token"), "seen": page.field("seen"), "round": "semifinals",
            ])
        #expect(done.status == .seeOther)
        let then = try await desk.visitor.get(path).text
        #expect(then.contains("<h2>Finals</h2>"))
        #expect(!then.contains(button))
    }

    @Test func `a protest is taken down, decided, shown, and kept in the decision record`()
        async throws
    {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.draw()
        for race in ["semifinals-1", "semifinals-2"] {
            _ = try await desk.record(race, [1, 2, 3, 4])
        }
        try await desk.penalise(in: "semifinals-1")
        let token = try await desk.visitor.get(path).field("token")
        let refused = try await desk.visitor.post(
            path + "/protest",
            [
                "token": token, "seen": "999", "mark": "protest-text", "round": "semifinals",
                "kind": "round", "nation": "Korea", "reason": "pushed from behind",
            ])
        #expect(refused.status == .unprocessableContent)
        #expect(refused.text.contains("value=\"pushed from behind\""))
        let made = try await desk.visitor.post(
            path + "/protest",
            [
                "token": token, "seen": "999", "round": "semifinals", "kind": "round",
                "nation": "ned", "reason": "pushed from behind",
            ])
        #expect(made.status == .seeOther)
        #expect(
            try await desk.visitor.get("/\(SampleHouse.event)").text.contains(
                "NED, protest 1, Semifinals (round): pushed from behind – not decided yet"))
        #expect(
            try await desk.visitor.get(path).text.contains(
                "<select name=\"outcome\" required><option value=\"\">Choose</option>"))
        let open = try await desk.visitor.post(
            path + "/protest-decision",
            [
                "token": token, "seen": "999", "protest": "semifinals-NED-1", "outcome": "",
                "reason": "no contact on the video",
            ])
        #expect(open.status == .unprocessableContent)
        #expect(open.text.contains("Choose what becomes of the protest."))
        let decided = try await desk.visitor.post(
            path + "/protest-decision",
            [
                "token": token, "seen": "999", "protest": "semifinals-NED-1",
                "outcome": "rejected", "reason": "no contact on the video",
            ])
        #expect(decided.status == .seeOther)
        let page = try await desk.visitor.get("/\(SampleHouse.event)").text
        #expect(page.contains("– rejected: no contact on the video"))
        let record = try await desk.visitor.get(stop + "/decisions").text
        for words in ["Penalty", "contact", "Protest 1: rejected", "administrator"] {
            #expect(record.contains(words), "\(words)")
        }
        let file = try await desk.visitor.get(stop + "/decisions?format=csv")
        #expect(file.headers[.contentType] == "text/csv; charset=utf-8")
        #expect(
            file.text.hasPrefix("when,event,race,nation,name,decision,code,text,by,state\r\n"))
        #expect(file.text.split(separator: "\r\n").count == 4)
    }

    @Test func `the event page shows a race as it stands after the rulings`() async throws {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.draw()
        _ = try await desk.record("semifinals-1", [1, 2, 3, 4])
        try await desk.penalise(in: "semifinals-1")
        let page = try await desk.visitor.get(path).text
        // The winner was penalised.
        let detail = try #require(
            page.firstMatch(of: /Unofficial<\/span>\s*<small>([^<]*)<\/small>/)
        ).1
        #expect(detail.hasPrefix("1 "), "\(detail)")
        #expect(detail.firstMatch(of: /, PEN .* 41\.501$/) != nil, "\(detail)")
    }

    @Test func `a code is chosen from the list of the event and shown with the ruling`()
        async throws
    {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.draw()
        _ = try await desk.record("semifinals-1", [1, 2, 3, 4])
        let page = try await desk.visitor.get(path + "/semifinals-1")
        #expect(page.text.contains("<option value=\"C1\">C1, lane change from outside"))
        #expect(!page.text.contains("<option value=\"R1\""))
        let event = try #require(EventID(SampleHouse.event))
        let season = await house.office.state.season(event.competition.season)
        let race = season?.record[event]?.racesInOrder.first
        let competitor = try #require(race?.startList?.starters.first?.competitor)
        var fields = [
            "token": try page.field("token"), "seen": try await desk.seen("semifinals-1"),
            "competitor": "\(competitor)", "ruling": "PEN", "code": "Z9", "reason": "",
        ]
        let unknown = try await desk.visitor.post(path + "/semifinals-1/ruling", fields)
        #expect(unknown.status == .unprocessableContent)
        fields["code"] = ""
        let empty = try await desk.visitor.post(path + "/semifinals-1/ruling", fields)
        #expect(empty.text.contains("Give a reason for the ruling."))
        fields["code"] = "C4"
        let done = try await desk.visitor.post(path + "/semifinals-1/ruling", fields)
        #expect(done.status == .seeOther)
        #expect(try await desk.visitor.get("/\(SampleHouse.event)").text.contains("penalty (C4)"))
    }

    @Test func `the history takes back with a preview, and puts the right one in the place`()
        async throws
    {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.draw()
        _ = try await desk.record("semifinals-1", [1, 2, 3, 4])
        try await desk.penalise(in: "semifinals-1")
        let ruling = await house.office.state.sequence
        let history = try await desk.visitor.get(path + "/history")
        #expect(history.text.contains("Why: contact"))
        #expect(history.text.contains("id=\"undo-\(ruling)\""))
        #expect(try await desk.visitor.get(stop + "/history").text.contains("Men&#39;s 500 m"))
        let replace = try await desk.visitor.get(path + "/history/\(ruling)")
        #expect(replace.status == .ok)
        #expect(replace.text.contains("name=\"replaces\" value=\"\(ruling)\""))
        let options = replace.text.matches(of: /<option value="([A-Z]{3}:[^"]+)"( selected)?>/)
        let other = try #require(options.first { $0.2 == nil })
        var fields = [
            "token": try replace.field("token"), "seen": try replace.field("seen"),
            "replaces": "\(ruling)", "replaces-reason": "the wrong helmet",
            "competitor": String(other.1), "ruling": "PEN", "code": "C1", "reason": "",
        ]
        let preview = try await desk.visitor.post(path + "/semifinals-1/ruling", fields)
        #expect(preview.status == .ok)
        #expect(preview.text.contains("Reason: the wrong helmet"))
        #expect(await house.office.state.sequence == ruling)
        fields["confirmed"] = "yes"
        let done = try await desk.visitor.post(path + "/semifinals-1/ruling", fields)
        #expect(done.status == .seeOther)
        let after = try await desk.visitor.get(path + "/history").text
        #expect(after.contains("stands in the place and at the time of number \(ruling)"))
        #expect(after.contains("taken back by administrator"))
        #expect(after.contains("the wrong helmet"))
        let last = await house.office.state.sequence
        let undo = [
            "token": try replace.field("token"), "seen": "\(last)", "statement": "\(last)",
            "reason": "neither of the two",
        ]
        #expect(try await desk.visitor.post(stop + "/undo", undo).text.contains("This changes"))
        let undone = try await desk.visitor.post(
            stop + "/undo", undo.merging(["confirmed": "yes"]) { $1 })
        #expect(undone.status == .seeOther)
        #expect(!(try await desk.visitor.get("/\(SampleHouse.event)").text.contains("penalty")))
    }

    @Test func `a locked round says who locked it, when and why, and takes nothing`() async throws {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.draw()
        let token = try await desk.visitor.get(path).field("token")
        let locked = try await desk.visitor.post(
            path + "/lock",
            [
                "token": token, "seen": "999", "lock": "semifinals", "locked": "yes",
                "reason": "lists are signed",
            ])
        #expect(locked.status == .seeOther)
        let recorder = try await house.operating(as: .recorder)
        let page = try await recorder.get(path)
        #expect(
            page.text.contains(
                "locked by administrator on 9 January 2026 at 23:06:40 UTC: lists are signed"))
        let race = try await recorder.get(path + "/semifinals-1").text
        #expect(race.contains("The round is locked by administrator since 9 January 2026 at 23:06"))
        #expect(!race.contains("class=\"entry finishing\""))
        let answer = try await recorder.post(
            path + "/semifinals-1/step",
            [
                "token": try page.field("token"), "seen": try await desk.seen("semifinals-1"),
                "step": "called",
            ])
        #expect(answer.status == .forbidden)
        #expect(answer.text.contains("Unlocking is for: administrator, referee."))
    }

    @Test func `a correction is published with the rows it changed, by whom and why`() async throws
    {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.runEvent()
        let visitor = Visitor(house.site)
        #expect(
            try await visitor.get("/demonstration/corrections").text.contains(
                "Nothing official has been changed."))
        _ = try await desk.record(
            "final-a-1", [2, 1, 3, 4], more: ["correction": "photo finish", "confirmed": "yes"])
        for page in ["/demonstration/corrections", "/\(SampleHouse.event)"] {
            let text = try await visitor.get(page).text
            #expect(text.contains("9 January 2026, by administrator: photo finish"), "\(page)")
            #expect(text.contains("tables changed"), "\(page)")
            #expect(text.contains("Standing, Men&#39;s 500 m"), "\(page)")
        }
        let last = await house.office.state.sequence
        let undone = try await desk.visitor.post(
            stop + "/undo",
            [
                "token": try await desk.visitor.get(path).field("token"), "seen": "\(last)",
                "statement": "\(last)", "reason": "it was right", "confirmed": "yes",
            ])
        #expect(undone.status == .seeOther)
        let text = try await visitor.get("/demonstration/corrections").text
        #expect(text.contains("by administrator: it was right"))
        #expect(text.contains("by administrator: photo finish"))
    }

    @Test func `a printed correction is published with the rows it changed`() async throws {
        let house = try await SampleHouse()
        let text = try await Visitor(house.site).get("/2023-24/corrections").text
        #expect(text.contains("rows in"))
        #expect(text.contains("2 November 2023"))
    }
}
