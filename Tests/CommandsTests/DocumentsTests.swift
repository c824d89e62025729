import Foundation
import Racing
import Testing

@Suite struct `rinkside export documents` {
    /// The demonstration event run to its end, with officials and a schedule, always the same.
    private func finished() async throws -> DemonstrationWeekend {
        let weekend = try DemonstrationWeekend()
        let server = try weekend.serve()
        let desk = try await weekend.desk(at: server)
        let stop = "/office/demonstration/salt-lake-city"
        let token = String(
            try #require(
                try desk.page(stop + "/officials").firstMatch(of: /name="token" value="(\w+)"/)
            ).1)
        for (page, fields) in [
            ("officials", ["post-1": "referee", "name-1": "Rita Regel", "nation-1": "CAN"]),
            (
                "schedule",
                [
                    "zone": "America/Denver",
                    "text": "2026-11-21 10:00\nmen-500 semifinals 2:30\npause 15 Ice\n"
                        + "men-500 final-b 2:30\nmen-500 final-a 2:30 from 10:30",
                ]
            ),
        ] {
            let answer = try desk.post(
                "\(stop)/\(page)", fields.merging(["token": token, "seen": "999"]) { $1 })
            #expect(answer.hasPrefix("HTTP/1.1 303"), "\(answer)")
        }
        var chance = Lot(seed: 4)
        while try weekend.goOn(
            at: desk, by: &chance, send: { try desk.post($0.path, $0.fields) }) != nil
        {}
        #expect(try server.end().code == 0)
        return weekend
    }

    @Test func `puts every paper and the whole protocol on a stick`() async throws {
        let program = try await finished().program
        let folder = program.path("stick")
        let stop = ["export", "documents", "demonstration", "salt-lake-city", "--to", folder]
        #expect(try program.run(stop).code == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        func text(_ name: String) throws -> String {
            try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
        }
        // When it was done differs from run to run; everything else is kept.
        let tables = try names.filter { $0.hasSuffix(".csv") && $0 != "schedule.csv" }
            .map { "\($0)\n\(try text($0).replacing("\r", with: ""))" }
        try expect(
            (names.map { $0 + "\n" } + [""] + tables).joined(separator: "\n"), matches: "documents")
        #expect(try text("schedule.csv").contains("10:00,"))
        let whole = try text("protocol.html")
        #expect(whole.contains("Rita Regel, Referee"))
        #expect(whole.contains("<link rel=\"stylesheet\" href=\"style.css\">"))
        #expect(!whole.contains("src=\"") && !whole.contains("<form"))
        for link in whole.matches(of: /href="#([^"]+)"/) {
            #expect(whole.contains("id=\"\(link.1)\""), "\(link.1)")
        }
    }
}
