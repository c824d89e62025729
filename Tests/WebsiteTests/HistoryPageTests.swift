import HTTPTypes
import RaceOffice
import RecordBook
import ShortTrack
import Testing

@testable import Website

/// The history of an event and of a stop, folded and limited.
@Suite struct HistoryPageTests {
    private let event = "/office/\(SampleHouse.event)"
    private let stop = "/office/demonstration/salt-lake"

    @Test func `it is folded by round and race, and the newest is open`() async throws {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        #expect(
            try await folds(desk.visitor) == ["2 Entries and list, open"])
        try await desk.draw()
        #expect(
            try await folds(desk.visitor) == [
                "2 Semifinals, open", "3 Semifinal 2, open", "3 Semifinal 1",
                "2 Entries and list",
            ])
        for race in ["semifinals-1", "semifinals-2"] {
            _ = try await desk.record(race, [1, 2, 3, 4])
            try await desk.makeOfficial(race)
        }
        #expect(
            try await folds(desk.visitor) == [
                "2 Final A, open", "3 Final A, open", "2 Final B", "3 Final B", "2 Semifinals",
                "3 Semifinal 2", "3 Semifinal 1", "2 Entries and list",
            ])
        let whole = try await desk.visitor.get(stop + "/history").text
        #expect(whole.contains("<h2>Salt Lake City, Men&#39;s 500 m</h2>"))
        #expect(whole.contains("<h3>Semifinal 2</h3>"))
    }

    private func folds(_ visitor: Visitor) async throws -> [String] {
        try await visitor.get(event + "/history").text.matches(
            of: /<details id="fold-[\d-]+" class="round"( open)?><summary><h([23])>([^<]+)</
        ).map { "\($0.2) \($0.3)\($0.1 == nil ? "" : ", open")" }
    }

    @Test func `it is limited to what one person stated and to one kind`() async throws {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.draw()
        _ = try await desk.record("semifinals-1", [1, 2, 3, 4])
        let all = try await desk.visitor.get(event + "/history").text
        #expect(all.contains("href=\"\(event)/history?kind=result\""))
        #expect(all.contains("href=\"\(event)/history?who=administrator\""))
        let results = try await desk.visitor.get(event + "/history?kind=result").text
        #expect(results.matches(of: /id="statement-/).count == 1)
        #expect(results.contains("href=\"\(event)/history?who=administrator&amp;kind=result\""))
        let own = try await desk.visitor.get(event + "/history?who=administrator").text
        let lists = all.matches(of: /id="statement-/).count - 1
        #expect(own.matches(of: /id="statement-/).count < lists)
        #expect(own.contains("aria-current=\"page\">administrator</a>"))
        let none = try await desk.visitor.get(event + "/history?who=nobody").text
        #expect(none.contains("Nothing of this has been stated."))
        #expect(
            try await desk.visitor.get(event + "/history?kind=gossip").status == .badRequest)
    }

    @Test func `a withdrawal is taken back from the page of the entries, with its preview`()
        async throws
    {
        let house = try await SampleHouse()
        let steward = try await house.operating(as: .steward)
        let entries = event + "/entries"
        func send(_ address: String, _ fields: [String: String]) async throws -> Visitor.Answer {
            let page = try await steward.get(entries)
            let hidden = [
                "token": try page.field("token"), "seen": try page.field("seen"),
                "confirmed": "yes",
            ]
            return try await steward.post(address, hidden.merging(fields) { $1 })
        }
        let withdrawn = try await send(
            event + "/withdrawal", ["competitor": "NED:demo-1", "reason": "ill"])
        #expect(withdrawn.status == .seeOther)
        let number =
            "\(try #require(await house.office.state.statements.last { $0.body.kind == .withdrawal }).sequence)"
        let page = try await steward.get(entries)
        #expect(page.text.contains("action=\"\(stop)/undo\""))
        #expect(page.text.contains("name=\"statement\" value=\"\(number)\""))
        let undo = ["statement": number, "reason": "well again"]
        let preview = try await send(stop + "/undo", undo.merging(["confirmed": ""]) { $1 })
        #expect(preview.text.contains("Before saving"))
        let empty = try await send(stop + "/undo", undo.merging(["reason": ""]) { $1 })
        #expect(empty.status == .unprocessableContent)
        #expect(empty.text.contains("Give a reason for taking something back."))
        let done = try await send(stop + "/undo", undo)
        #expect(done.headers[.location] == entries)
        #expect(!(try await steward.get(entries).text.contains("Take back the withdrawal")))
    }
}
