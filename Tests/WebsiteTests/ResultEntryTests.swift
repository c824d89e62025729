import HTTPTypes
import RaceOffice
import RecordBook
import ShortTrack
import Testing

@testable import Website

/// A race typed as helmets in the order of finish.
struct ResultEntryTests {
    private let path = "/office/\(SampleHouse.event)"

    private func desk() async throws -> (house: SampleHouse, desk: Desk, helmets: [Int]) {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.draw()
        try await desk.sign(for: "semifinals-1")
        return (house, desk, try await desk.helmets(in: "semifinals-1"))
    }

    private func recorded(_ house: SampleHouse) async throws -> [String] {
        let race = try #require(RaceID("\(SampleHouse.event)/semifinals-1"))
        let season = await house.office.state.season(race.event.competition.season)
        let result = try #require(season?.record[race.event]?.races[race]?.result)
        return result.rows.map { row in
            [
                row.place.map { "\($0)" } ?? "-", row.finish.rawValue,
                row.time.map { "\($0)" } ?? "-",
            ]
            .joined(separator: " ")
        }
    }

    @Test func `places follow from the rows, keys stand for what is no time`() async throws {
        let (house, desk, helmets) = try await desk()
        let answer = try await desk.type(
            "semifinals-1",
            [
                ("\(helmets[2])", "41203"), ("=\(helmets[0])", "41203"),
                ("\(helmets[3])", "n"), ("\(helmets[1])", "F"),
            ])
        #expect(answer.status == .seeOther)
        #expect(
            try await recorded(house) == [
                "1 OK 41.203", "1 OK 41.203", "3 NO_TIME -", "- DNF -",
            ])
        let page = try await desk.visitor.get(path + "/semifinals-1").text
        #expect(page.contains("name=\"helmet-2\" value=\"=\(helmets[0])\""))
        #expect(page.contains("name=\"time-4\" value=\"DNF\""))
    }

    /// What is typed in a row, and what is said about it.
    @Test(arguments: [
        ("x4", "41203", "Row 1: “x4” is not a helmet number, such as 31 or =31."),
        ("", "41203", "Row 1 has “41203” and no helmet."),
        ("99", "41203", "Helmet 99 does not start in Semifinal 1."),
        ("OTHER", "41203", "does not start in Semifinal 1, but in Semifinal 2."),
        ("SECOND", "41203", "is named more than once."),
        ("FIRST", "fast", "“fast” is not a time such as 41203, 41.203 or 1:24.310, nor n, f or s."),
        (
            "FIRST", "DQ",
            "PEN, YC or RC is the referee&#39;s, once the result is saved: put the time here, in "
                + "the place the skater came in, or n, f or s."
        ), ("=FIRST", "41203", "there is nobody for a dead heat."),
        ("", "", "NED Ada, is not named: a place, or f for did not finish, s for did not start?"),
    ])
    func `what cannot be is refused and stays as typed`(
        helmet: String, time: String, words: String
    ) async throws {
        let (house, desk, helmets) = try await desk()
        let other = try await desk.helmets(in: "semifinals-2")[0]
        // Helmet 11 is Ada, the first seed.
        let ordered = helmets.sorted()
        try #require(ordered[0] == 11)
        let typed = helmet.replacing("FIRST", with: "11").replacing("OTHER", with: "\(other)")
            .replacing("SECOND", with: "\(ordered[1])")
        let before = await house.office.state.sequence
        let answer = try await desk.type(
            "semifinals-1", [(typed, time)] + ordered.dropFirst().map { ("\($0)", "41.9") })
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains(words), "\(words)")
        if !typed.isEmpty { #expect(answer.text.contains("name=\"helmet-1\" value=\"\(typed)\"")) }
        if typed.isEmpty, time.isEmpty {
            // Nobody knows where helmet 11 came in: the row is left for it.
            #expect(answer.text.contains("name=\"helmet-4\" value=\"\""))
        }
        #expect(
            answer.text.matches(of: /class="entry finishing"[^>]* data-touched="yes"/).count == 1)
        #expect(answer.text.contains("data-path=\"\(path)/semifinals-1\""))
        #expect(await house.office.state.sequence == before)
    }

    @Test func `what is odd is asked about once, and saved when it is said to be right`()
        async throws
    {
        let (house, desk, helmets) = try await desk()
        let rows = zip(helmets, ["1500", "41.203", "41.1", "1:45.000"]).map { ("\($0.0)", $0.1) }
        let asked = try await desk.type("semifinals-1", rows)
        #expect(asked.status == .unprocessableContent)
        #expect(asked.text.contains("Please look again before this is saved"))
        #expect(asked.text.contains(" in 1.500 over 500 m."))
        #expect(asked.text.contains(", 3rd, has 41.1, faster than "))
        #expect(asked.text.contains(" in 1:45.000 is 1:03.900 behind "))
        let answer = try #require(
            asked.text.firstMatch(of: /name="anyway" value="([0-9a-f]+)"/)
        ).1
        let other = try await desk.type(
            "semifinals-1", [rows[0], rows[1], rows[2], (rows[3].0, "")],
            more: ["anyway": "\(answer)"])
        #expect(other.status == .unprocessableContent, "the answer is to other questions")
        #expect(other.text.contains("finished and has no time"))
        let saved = try await desk.type("semifinals-1", rows, more: ["anyway": "\(answer)"])
        #expect(saved.status == .seeOther)
        #expect(try await recorded(house).first == "1 OK 1.500")
        let page = try await desk.visitor.get(path).text
        #expect(page.contains("<p class=\"alert\">Semifinal 1: NED "))
    }

    @Test func `a race that was not called while another is on the ice is asked about`()
        async throws
    {
        var (_, desk, _) = try await desk()
        let page = try await desk.visitor.get(path + "/semifinals-2")
        _ = try await desk.visitor.post(
            path + "/semifinals-2/step",
            [
                "token": try page.field("token"), "seen": try page.field("seen"),
                "step": "started",
            ])
        let asked = try await desk.record("semifinals-1", [1, 2, 3, 4])
        #expect(
            asked.text.contains("Semifinal 2 is on the ice, and Semifinal 1 has not been called."))
        #expect(try await desk.record("semifinals-2", [1, 2, 3, 4]).status == .seeOther)
    }

    @Test func `a save that is sent twice is stored once, and not over another's`() async throws {
        var (house, desk, _) = try await desk()
        let seen = try await desk.seen("semifinals-1")
        #expect(
            try await desk.record("semifinals-1", [1, 2, 3, 4], seen: seen).status == .seeOther)
        let after = await house.office.state.sequence
        #expect(
            try await desk.record("semifinals-1", [1, 2, 3, 4], seen: seen).status == .seeOther)
        #expect(await house.office.state.sequence == after)
        #expect(try await desk.record("semifinals-1", [2, 1, 3, 4]).status == .seeOther)
        #expect(
            try await desk.record("semifinals-1", [1, 2, 3, 4], seen: seen).status == .conflict)
    }

    @Test func `who mends a form has not seen what others saved meanwhile`() async throws {
        var (_, desk, helmets) = try await desk()
        let seen = try await desk.seen("semifinals-1")
        #expect(
            try await desk.record("semifinals-1", [1, 2, 3, 4], seen: seen).status == .seeOther)
        let rows = helmets.map { ("\($0)", "fast") }
        let refused = try await desk.type("semifinals-1", rows, seen: seen)
        #expect(refused.status == .unprocessableContent)
        #expect(try refused.field("seen") == seen)
    }

    @Test func `a race whose start list nobody signed is asked about before it is saved`()
        async throws
    {
        var desk = try await Desk(SampleHouse())
        try await desk.draw()
        let helmets = try await desk.helmets(in: "semifinals-1")
        let rows = zip(helmets, ["41.1", "41.2", "41.3", "41.4"]).map { ("\($0.0)", $0.1) }
        let asked = try await desk.type("semifinals-1", rows, isSigned: false)
        #expect(asked.status == .unprocessableContent)
        #expect(asked.text.contains("The start lists of the semifinals are not signed."))
        let answer = try #require(asked.text.firstMatch(of: /name="anyway" value="([0-9a-f]+)"/)).1
        let saved = try await desk.type(
            "semifinals-1", rows, isSigned: false, more: ["anyway": "\(answer)"])
        #expect(saved.status == .seeOther)
        // It is asked once; the other race of the round still is.
        let again = try await desk.type(
            "semifinals-1", rows.reversed().enumerated().map { ($1.0, "42.\($0)") },
            isSigned: false)
        #expect(again.status == .seeOther)
        let page = try await desk.visitor.get(path).text
        #expect(page.contains("Sign the start lists: Semifinals."))
    }
}
