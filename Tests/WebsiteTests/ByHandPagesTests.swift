import HTTPTypes
import RaceOffice
import Testing

@testable import Website

/// Another line, and two starters exchanged, on the working page of an event.
struct ByHandPagesTests {
    private let path = "/office/\(SampleHouse.event)"

    private func form(_ visitor: Visitor, _ fields: [String: String]) async throws
        -> [String: String]
    {
        let page = try await visitor.get(path)
        var fields = fields
        fields["token"] = try page.field("token")
        fields["seen"] = try page.field("seen", in: "rounds")
        return fields
    }

    private func written(races: String, reason: String = "short of ice") -> [String: String] {
        [
            "round": "semifinals", "line": "written", "races": races, "per-race": "1",
            "fastest": "1", "reason": reason,
        ]
    }

    @Test func `the rounds are shown before the draw, and another line can be written`()
        async throws
    {
        let house = try await SampleHouse()
        let steward = try await house.operating(as: .steward)
        let before = try await steward.get(path).text
        #expect(before.contains(">of the chart</td>"))
        #expect(before.contains("The first 2 of each to Final A."))
        let answer = try await steward.post(
            path + "/line", try await form(steward, written(races: "3")))
        #expect(answer.status == .seeOther)
        let after = try await steward.get(path).text
        #expect(after.contains(">picked: short of ice</td>"))
        #expect(after.contains("Withdraw the picked line: Semifinals, 3 races"))
        #expect(!(try await steward.get("/\(SampleHouse.event)").text.contains("<h2>Races</h2>")))
        _ = try await steward.post(
            path + "/draw", ["token": try await form(steward, [:])["token"] ?? "", "lot": "1"])
        let drawn = try await steward.get("/\(SampleHouse.event)").text
        #expect(drawn.contains("<caption>Rounds</caption>"))
        #expect(drawn.contains("id=\"semifinals-3\""))
    }

    @Test func `a line that does not fit is shown again with the reason`() async throws {
        let house = try await SampleHouse()
        let steward = try await house.operating(as: .steward)
        let answer = try await steward.post(
            path + "/line", try await form(steward, written(races: "1")))
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains("8 starters do not fit 1 race, the winner of each"))
        #expect(answer.text.contains("<details id=\"line-semifinals\" open>"))
        #expect(answer.text.contains("name=\"reason\" value=\"short of ice\""))
        for fields in [written(races: "many"), ["round": "semifinals", "line": "gone"]] {
            let answer = try await steward.post(path + "/line", try await form(steward, fields))
            #expect(answer.status == .unprocessableContent)
        }
        let recorder = try await house.operating(as: .recorder)
        #expect(!(try await recorder.get(path).text.contains("Pick another line")))
    }

    @Test func `a picked line is withdrawn with a reason`() async throws {
        let house = try await SampleHouse()
        let steward = try await house.operating(as: .steward)
        _ = try await steward.post(path + "/line", try await form(steward, written(races: "3")))
        let statement = try await steward.get(path).field("statement", in: "rounds")
        let answer = try await steward.post(
            "/office/demonstration/salt-lake/undo",
            try await form(
                steward, ["statement": statement, "reason": "more ice", "confirmed": "yes"]))
        #expect(answer.status == .seeOther)
        #expect(try await steward.get(path).text.contains(">of the chart</td>"))
    }

    @Test func `an exchange shows what it changes, then the lists say that it was made`()
        async throws
    {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.draw()
        let visitor = desk.visitor
        let fields = ["helmet-1": "11", "helmet-2": "12", "reason": "came late"]
        let sent = try await form(visitor, fields)
        let preview = try await visitor.post(path + "/exchange", sent)
        #expect(preview.status == .ok)
        #expect(preview.text.contains("This changes"))
        #expect(preview.text.contains("Reason: came late"))
        let done = try await visitor.post(
            path + "/exchange", sent.merging(["confirmed": "yes"]) { $1 })
        #expect(done.status == .seeOther)
        let page = try await visitor.get("/\(SampleHouse.event)").text
        #expect(page.contains("Exchanged by hand: NED Ada, helmet 11, with NED Bo"))
        #expect(page.contains(", helmet 12, because came late."))
        let paper = try await visitor.get(
            "/office/demonstration/salt-lake/documents/start-list-men-500-semifinals")
        #expect(paper.text.contains("Exchanged by hand: NED Ada, helmet 11, with NED Bo"))
        #expect(paper.text.contains("Drawn by lot 42."))
        #expect(page.contains("exchanged by hand with NED Ada"))
        let late = try await visitor.post(
            path + "/exchange", sent.merging(["confirmed": "yes"]) { $1 })
        #expect(late.status == .conflict)
        let unknown = try await visitor.post(
            path + "/exchange", try await form(visitor, fields.merging(["helmet-2": "99"]) { $1 }))
        #expect(unknown.status == .unprocessableContent)
        #expect(unknown.text.contains("Helmet 99 starts in no race without a result."))
        #expect(unknown.text.contains("name=\"helmet-1\" value=\"11\""))
    }
}
