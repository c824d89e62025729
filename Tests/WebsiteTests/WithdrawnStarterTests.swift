import HTTPTypes
import RaceOffice
import RecordBook
import ShortTrack
import Testing

@testable import Website

/// Somebody withdrawn after the draw: on the start list, and not at the start.
struct WithdrawnStarterTests {
    private let path = "/office/\(SampleHouse.event)"
    private let stop = "/office/demonstration/salt-lake"

    /// Ada, helmet 11, is drawn in the first semifinal and withdrawn.
    private func desk() async throws -> (house: SampleHouse, desk: Desk) {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.draw()
        let entries = try await desk.visitor.get(path + "/entries")
        let answer = try await desk.visitor.post(
            path + "/withdrawal",
            [
                "token": try entries.field("token"), "seen": try entries.field("seen"),
                "competitor": "NED:demo-1", "reason": "hurt in the warm-up",
            ])
        #expect(answer.status == .seeOther)
        return (house, desk)
    }

    @Test func `the form of the result has DNS for them, in the last row`() async throws {
        let (house, desk) = try await desk()
        let page = try await desk.visitor.get(path + "/semifinals-1")
        #expect(try page.field("helmet-1") == "")
        #expect(try page.field("helmet-4") == "11")
        #expect(try page.field("time-4") == "DNS")
        #expect(page.text.contains("NED Ada is withdrawn: hurt in the warm-up"))
        let helmets = try await desk.helmets(in: "semifinals-1").filter { $0 != 11 }
        // Whoever types the others and saves sends the last row as it is.
        let rows = zip(helmets, ["41.203", "41.3", "41.4"]).map { ("\($0.0)", $0.1) }
        let saved = try await desk.type(
            "semifinals-1", rows + [(try page.field("helmet-4"), try page.field("time-4"))])
        #expect(saved.status == .seeOther)
        let race = try #require(RaceID("\(SampleHouse.event)/semifinals-1"))
        let season = await house.office.state.season(race.event.competition.season)
        let result = try #require(season?.record[race.event]?.races[race]?.result)
        #expect(result.rows.map(\.finish) == [.finished, .finished, .finished, .didNotStart])
        #expect(result.rows.last?.competitor.description == "NED:demo-1")
        let other = try await desk.visitor.get(path + "/semifinals-2")
        #expect(!other.text.contains("value=\"DNS\""))
    }

    @Test func `a row left out is asked for with DNS already in it`() async throws {
        let (_, desk) = try await desk()
        let helmets = try await desk.helmets(in: "semifinals-1").filter { $0 != 11 }
        let refused = try await desk.type(
            "semifinals-1", zip(helmets, ["fast", "41.3", "41.4"]).map { ("\($0.0)", $0.1) })
        #expect(refused.status == .unprocessableContent)
        #expect(try refused.field("helmet-4") == "11")
        #expect(try refused.field("time-4") == "DNS")
    }

    @Test func `start lists, race forms and boards show it`() async throws {
        var (_, desk) = try await desk()
        let list = "/documents/start-list-men-500-semifinals?format=csv"
        let lines = try await desk.visitor.get(stop + list).text.split(separator: "\n")
        #expect(lines.filter { $0.contains("Withdrawn") }.map { $0.contains("Ada") } == [true])
        let form = "/documents/race-form-men-500-semifinals?format=csv"
        let rows = try await desk.visitor.get(stop + form).text.split(separator: "\n")
        #expect(rows.filter { $0.contains("DNS") }.map { $0.contains("Ada") } == [true])
        let race = try await desk.visitor.get(path + "/semifinals-1")
        let called = try await desk.visitor.post(
            path + "/semifinals-1/step",
            [
                "token": try race.field("token"), "seen": try race.field("seen"),
                "step": "called",
            ])
        #expect(called.status == .seeOther)
        for board in ["scoreboard", "start-board"] {
            let text = try await desk.visitor.get("/demonstration/salt-lake/\(board)").text
            #expect(
                text.contains(
                    "<span class=\"name\">Ada</span><abbr>NED</abbr>"
                        + "<span class=\"mark\">DNS</span>"), "\(board)")
            #expect(text.matches(of: /class="mark"/).count == 1, "\(board)")
        }
        let announcer = try await desk.visitor.get(stop + "/announcer").text
        #expect(announcer.contains(">Ada, withdrawn</th>"))
        let event = try await desk.visitor.get("/\(SampleHouse.event)").text
        #expect(event.contains("withdrawn, does not start"))
        #expect(try await desk.record("semifinals-1", [1, 2, 3, 4]).status == .seeOther)
        let after = try await desk.visitor.get(stop + list).text
        #expect(!after.contains("Withdrawn"))
    }
}
