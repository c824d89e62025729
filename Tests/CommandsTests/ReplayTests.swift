import Racing
import Testing

@Suite struct `Replaying a competition` {
    @Test func `serves what happened as it happened and changes nothing`() async throws {
        let weekend = try DemonstrationWeekend()
        let program = weekend.program
        let none = try program.run("replay", "demonstration", "salt-lake-city")
        #expect(none.code == 2)
        #expect(none.complaints.contains("No race of Salt Lake City is in"))
        let server = try weekend.serve()
        let desk = try await weekend.desk(at: server)
        var chance = Lot(seed: 3)
        while try weekend.goOn(
            at: desk, by: &chance,
            send: { act in
                try desk.call(act.path, act.fields).answer()
            }) != nil
        {}
        _ = try server.end()
        let heads = try program.run("verify").output
        let replay = try program.start(
            ["replay", "demonstration", "salt-lake-city", "--speed", "100000", "--port", "0"],
            logging: "critical")
        let port = try await replay.port()
        try await replay.waits(for: "The replay is over")
        let page = try OfficeDesk(port: port, cookie: "")
            .page("/demonstration/salt-lake-city/men-500")
        #expect(page.contains("Final A"))
        let end = try replay.end()
        #expect(end.code == 0)
        #expect(end.text.contains("Men's 500 m, Final A: official"))
        #expect(try program.run("verify").output == heads)
    }
}
