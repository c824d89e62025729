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

    /// The rows of the entry form: helmets in order and their times.
    private func rows(_ page: String) -> [String] {
        let helmets = page.matches(of: /name="helmet-\d" value="([^"]*)"/).map { "\($0.1)" }
        let times = page.matches(of: /name="time-\d" value="([^"]*)"/).map { "\($0.1)" }
        return zip(helmets, times).map { "\($0.0) \($0.1)" }
    }

    @Test func `is shown beside the form and fills nothing by itself`() async throws {
        let (house, desk) = try await house()
        let page = try await desk.visitor.get(path + "/semifinals-1").text
        #expect(page.contains("Semifinal 1, recorded by the camera"))
        #expect(page.contains("001-12-01.lif"))
        #expect(rows(page) == [" ", " ", " ", " "])
        let other = try await desk.visitor.get(path + "/semifinals-2").text
        #expect(!other.contains("recorded by the camera"))
        let seen = try await Visitor(house.site).get("/\(SampleHouse.event)").text
        #expect(!seen.contains("41.037"), "the public does not see what is not accepted")
        #expect(
            try await desk.visitor.get("/office").text
                .contains("Semifinal 1 is recorded by the camera and has no result."))
    }

    @Test func `files refused in the watched folder are shown until they are gone`() async throws {
        let (house, desk) = try await house()
        let stop = try #require(EventID(SampleHouse.event)).competition
        let page = "/office/\(stop)/photo-finish"
        #expect(try await !desk.visitor.get(page).text.contains("watched folder</h2>"))
        house.site.refusedFiles.note(
            ["b.lif": "b.lif:2: <helmet> 99 starts nowhere.", "a.lif": "a.lif is cut."], of: stop)
        let text = try await desk.visitor.get(page).text
        let lines = text.matches(of: /<li class="contradiction">([^<]*)<\/li>/).map { "\($0.1)" }
        #expect(lines == ["a.lif is cut.", "b.lif:2: &lt;helmet&gt; 99 starts nowhere."])
        house.site.refusedFiles.note([:], of: stop)
        #expect(try await !desk.visitor.get(page).text.contains("a.lif"))
    }

    @Test func `is taken over into the form without a script, and saved by whoever is there`()
        async throws
    {
        let desk = try await house().desk
        let answer = try await desk.visitor.get(path + "/semifinals-1?camera=yes")
        let helmets = try await desk.helmets(in: "semifinals-1")
        let rows = rows(answer.text)
        #expect(
            rows == [
                "\(helmets[1]) 41.037", "\(helmets[0]) 41.182", "\(helmets[2]) 41.496",
                "\(helmets[3]) DNF",
            ])
        #expect(answer.text.contains("Nothing is kept until you save it."))
        let typed = rows.map { ("\($0.prefix { $0 != " " })", "\($0.drop { $0 != " " })") }
        #expect(try await desk.type("semifinals-1", typed).status == .seeOther)
        let page = try await desk.visitor.get(path + "/semifinals-1").text
        #expect(page.contains("Accepted time"))
        #expect(!page.contains("≠ differs"))
    }

    @Test func `is marked where the result says something else`() async throws {
        var desk = try await house().desk
        #expect(try await desk.record("semifinals-1", [1, 2, 3, 4]).status == .seeOther)
        let page = try await desk.visitor.get(path + "/semifinals-1").text
        #expect(page.matches(of: /≠ differs/).count == 4)
    }

    @Test func `of a race that cannot be read is a plain answer`() async throws {
        let desk = try await house().desk
        for (address, status) in [
            ("/finals", HTTPResponse.Status.notFound), ("/final-a-1", .notFound),
            ("/semifinals-1?camera=no", .badRequest), ("/semifinals-2?camera=yes", .ok),
        ] { #expect(try await desk.visitor.get(path + address).status == status) }
    }
}
