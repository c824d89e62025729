import Foundation
import Testing

/// The women's 1500 m semifinal 2 of Turin 2013 with its real times; helmets and lanes invented.
@Suite struct `The photo finish on the command line` {
    private let program: Program
    private let folder: String

    init() throws {
        program = try Program()
        folder = program.path("lynx")
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: false)
        let columns =
            "season,competition,category,distance,relay,mixed,occurrence,round_no,round,heat,"
            + "start_position,bib,athlete_id,noc,name,rank,time,status,mark,rule"
        let rows = [
            "1,17,,CHN,ZHOU Yang,2,2:20.770,OK,QA", "2,61,,KOR,PARK Seung-Hi,1,2:20.718,OK,QA",
            "3,52,,ITA,PERETTI Lucia,4,2:22.028,OK,QB",
            "4,44,,HUN,HEIDUM Bernadett,3,2:21.185,OK,QA",
        ].map { "2013-14,turin,W,1500,0,0,,3,Semifinals,2,\($0)," }
        let races = try program.write(
            Array(([columns] + rows).joined(separator: "\n").utf8) + [10], to: "races.csv")
        #expect(try program.run("import", "--quiet", "archive/2013-14").code <= 1)
        #expect(try program.run("import", "--quiet", races).code <= 1)
    }

    private func lif(_ seconds: String = "2:20.718", event: Int = 7) -> [UInt8] {
        Array(
            """
            \(event),12,2,"Women 1500 m, Semifinal 2",,,,,,1500\r
            1,61,2,Park,,KOR,\(seconds)\r
            2,17,1,Zhou,,CHN,2:20.770\r
            3,44,4,Heidum,,HUN,2:21.185\r
            4,52,3,Peretti,,ITA,2:22.028\r

            """.utf8)
    }

    private let stop = ["--stop", "2013-14/turin"]

    @Test func `start lists go out once and again when they change`() throws {
        let run = try program.run("export", "lynx", "2013-14", "turin", "--to", folder)
        #expect(run.code == 0, "\(run.complaints)")
        #expect(
            run.output
                == "\(folder): 1 race of 2013-14/turin. Wrote lynx.ppl, lynx.evt, lynx.sch.\n")
        let events = try String(contentsOfFile: folder + "/lynx.evt", encoding: .utf8)
        #expect(
            events.hasPrefix(
                "7,12,2,\"Women 1500 m, Semifinal 2\",,,,,,1500\r\n,17,1,Zhou Yang,,CHN,,"))
        #expect(
            try String(contentsOfFile: folder + "/lynx.sch", encoding: .utf8) == "7,12,2\r\n")
        let again = try program.run("export", "lynx", "2013-14", "turin", "--to", folder)
        #expect(again.output.hasSuffix("Nothing new.\n"))
        let nowhere = try program.run(
            "export", "lynx", "2013-14", "turin", "--to", folder + "/none")
        #expect(nowhere.code == 4)
        let stopless = try program.run("export", "lynx", "2013-14", "torino", "--to", folder)
        #expect(stopless.code == 2)
        #expect(stopless.complaints.contains("2013-14/turin"))
    }

    @Test func `files come in once, a wrong one says why and the others are taken`() throws {
        let good = try program.write(lif(), to: "007-12-02.lif")
        let half = try program.write(Array(lif().dropLast(8)), to: "half.lif")
        let run = try program.run(["lif", half, good, good] + stop)
        #expect(run.code == 1)
        #expect(
            run.output == """
                007-12-02.lif: women 1500 m, Semifinal 2, 4 helmets. Taken.
                007-12-02.lif: women 1500 m, Semifinal 2, 4 helmets. Nothing new.

                """)
        #expect(run.complaints.hasPrefix("half.lif:5: error [truncated-page]"))
        let unnamed = try program.run("lif", good)
        #expect(unnamed.code == 2)
        #expect(unnamed.complaints.contains("--stop"))
        let missing = try program.run(["lif", program.path("none.lif")] + stop)
        #expect(missing.code == 3)
    }

    @Test func `a watched folder takes half written, repeated and late files as they become whole`()
        async throws
    {
        let server = try program.start(
            ["serve", "--port", "0", "--lynx", folder] + stop, logging: "info")
        func write(_ bytes: [UInt8], to name: String) throws {
            try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
        }
        try await server.waits(for: "start lists written")
        // Cut in the second look as in the first: steady, and still half a file.
        try write(Array(lif().prefix(110)), to: "007-12-02.LIF")
        try await server.waits(for: "[truncated-page]")
        try write(lif(), to: "007-12-02.LIF")
        try await server.waits(for: "4 helmets. Taken.")
        // A copy, with another race's numbers, and one that says something else.
        try write(lif(event: 99), to: "099-12-02.lif")
        try await server.waits(for: "[unknown-race]")
        try write(lif("2:20.720"), to: "late.lif")
        try await server.waits(for: "Taken; what was recorded before is kept.")
        try write(lif(), to: "007-12-02.LIF")
        try write([0xFF, 0xFE, 0x00], to: "noise.lif")
        try await server.waits(for: "noise.lif")
        let said = try server.end()
        #expect(said.code == 0, "\(said.text)")
        #expect(said.text.matches(of: /"?007-12-02.LIF: women/).count == 2, "\(said.text)")
        #expect(try program.run("verify").code == 0)
        // Started again, nothing is new: what was taken is in the ledger.
        let after = try program.run(
            ["lif", "\(folder)/007-12-02.LIF", "\(folder)/late.lif"] + stop)
        #expect(after.output.matches(of: /Nothing new\./).count == 2, "\(after.output)")
    }
}
