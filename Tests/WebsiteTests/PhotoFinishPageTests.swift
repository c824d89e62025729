import HTTPTypes
import RaceOffice
import RecordBook
import ShortTrack
import Testing

@testable import Website

@Suite struct `The camera's order in the office` {
    private let path = "/office/\(SampleHouse.event)"

    /// The sample event drawn, with a reading of semifinal 1: positions 2, 1, 3 in, 4 out.
    private func house() async throws -> (house: SampleHouse, desk: Desk) {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.draw()
        let race = try #require(RaceID("\(SampleHouse.event)/semifinals-1"))
        let state = await house.office.state
        let starters = try #require(
            state.season(race.event.competition.season)?.record[race.event]?.races[race]?
                .startList
        ).starters
        let rows = zip([1, 0, 2], ["41.037", "41.182", "41.496"]).enumerated().map { place, row in
            PhotoFinish.Row(
                helmet: starters[row.0].helmet, outcome: .place(place + 1), time: RaceTime(row.1))
        }
        let last = PhotoFinish.Row(helmet: starters[3].helmet, outcome: .code("DNF"), time: nil)
        _ = try await house.office.takePhotoFinish(
            PhotoFinish(race: race, rows: rows + [last]), from: "001-12-01.lif", by: .photoFinish)
        return (house, desk)
    }

    private func fields(_ page: String, from race: String) throws -> [String: String] {
        let start = try #require(page.firstRange(of: "id=\"\(race)\"")).upperBound
        return Dictionary(
            page[start...].matches(of: /name="((?:place|time)-\d)" value="([^"]*)"/)
                .map { ("\($0.1)", "\($0.2)") }, uniquingKeysWith: { first, _ in first })
    }

    @Test func `is shown beside the form and fills nothing by itself`() async throws {
        let (house, desk) = try await house()
        let page = try await desk.visitor.get(path).text
        #expect(page.contains("Semifinal 1, recorded by the camera"))
        #expect(page.contains("001-12-01.lif"))
        #expect(!page.contains("Semifinal 2, recorded by the camera"))
        let fields = try fields(page, from: "semifinals-1")
        #expect(fields.count == 8)
        #expect(Set(fields.values) == [""])
        let seen = try await Visitor(house.site).get("/\(SampleHouse.event)").text
        #expect(!seen.contains("41.037"), "the public does not see what is not accepted")
    }

    @Test func `is taken over into the form without a script, and saved by whoever is there`()
        async throws
    {
        let desk = try await house().desk
        let answer = try await desk.visitor.get(path + "?camera=semifinals-1")
        let fields = try fields(answer.text, from: "semifinals-1")
        #expect(
            fields == [
                "place-1": "2", "time-1": "41.182", "place-2": "1", "time-2": "41.037",
                "place-3": "3", "time-3": "41.496", "place-4": "", "time-4": "",
            ])
        #expect(answer.text.contains("Nothing is kept until you save it."))
        var sent = fields
        sent["token"] = try answer.field("token")
        sent["seen"] = try answer.field("seen", in: "semifinals-1")
        for (position, finish) in zip(1...4, ["OK", "OK", "OK", "DNF"]) {
            sent["finish-\(position)"] = finish
        }
        #expect(answer.text.contains("<option value=\"DNF\" selected>"))
        let saved = try await desk.visitor.post(path + "/semifinals-1/result", sent)
        #expect(saved.status == .seeOther)
        let page = try await desk.visitor.get(path).text
        #expect(page.contains("Accepted time"))
        #expect(!page.contains("≠ differs"))
    }

    @Test func `is marked where the result says something else`() async throws {
        var desk = try await house().desk
        #expect(try await desk.record("semifinals-1", [1, 2, 3, 4]).status == .seeOther)
        let page = try await desk.visitor.get(path).text
        #expect(page.matches(of: /≠ differs/).count == 4)
    }

    @Test func `of a race that cannot be read is a plain answer`() async throws {
        let desk = try await house().desk
        #expect(try await desk.visitor.get(path + "?camera=finals").status == .badRequest)
        #expect(try await desk.visitor.get(path + "?camera=semifinals-2").status == .ok)
    }
}
