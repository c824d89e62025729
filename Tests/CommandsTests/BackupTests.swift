import Foundation
import Racing
import Testing

@Suite struct `Backup and restore` {
    private let weekend: DemonstrationWeekend
    private var program: Program { weekend.program }
    private var backup: String { program.path("backup.sqlite") }

    init() throws { weekend = try DemonstrationWeekend() }

    /// Runs the event on, some acts or to its end.
    private func goOn(acts: Int, at server: RunningProgram) async throws {
        var chance = Lot(seed: 3)
        let desk = try await weekend.desk(at: server)
        for _ in 0..<acts {
            let answer = try weekend.goOn(at: desk, by: &chance) {
                try desk.post($0.path, $0.fields)
            }
            #expect(answer?.hasPrefix("HTTP/1.1 303") == true)
        }
    }

    @Test func `a copy made while serving holds everything done, and comes back`() async throws {
        let server = try weekend.serve()
        try await goOn(acts: 3, at: server)
        let verified = try program.run("verify").output
        let run = try program.run("backup", backup)
        #expect(run.code == 0, "\(run.complaints)")
        let count = try #require(verified.firstMatch(of: /(\d+) statements in 3 streams/)).1
        #expect(run.output.hasPrefix("\(backup): \(count) statements in 3 streams, "))
        #expect(run.output.contains("backup-accounts.sqlite: 1 account."))
        #expect(try program.run("verify", "--database", backup).output == verified)
        // The server goes on; what it adds is not in the backup.
        try await goOn(acts: 1, at: server)
        let refused = try program.run("restore", backup)
        #expect(refused.code == 4)
        #expect(refused.complaints.contains("Stop the server, then restore."))
        server.kill()
        let lacking = try program.run("restore", backup)
        #expect(lacking.code == 2)
        #expect(lacking.complaints.contains("1 statements that \(backup) lacks"))
        try await weekend.inspect()
        // On another laptop everything comes back, the accounts as well.
        let other = program.path("other.sqlite")
        #expect(try program.run("restore", backup, "--database", other).code == 0)
        #expect(try program.run("verify", "--database", other).output == verified)
        #expect(
            try program.run("user", "list", "--database", other).output
                == "rita  administrator\n")
        // By force, and what was replaced is kept.
        let forced = try program.run("restore", backup, "--force")
        #expect(forced.code == 0)
        #expect(try program.run("verify").output == verified)
        let kept = try #require(forced.output.firstMatch(of: /is kept as (\S+)\.\n/)).1
        let before = try program.run("verify", "--database", String(kept))
        #expect(before.code == 0)
        #expect(before.output != verified)
        #expect(forced.output.contains("rinkside-accounts.sqlite: kept as it is."))
    }

    @Test func `nothing is overwritten unasked`() throws {
        #expect(try program.run("backup", backup).code == 0)
        let again = try program.run("backup", backup)
        #expect(again.code == 2)
        #expect(again.complaints.contains("--force"))
        #expect(try program.run("backup", backup, "--force").code == 0)
        let own = try program.run("backup", program.path("rinkside.sqlite"), "--force")
        #expect(own.code == 2)
        #expect(try program.run("restore", program.path("rinkside.sqlite")).code == 2)
        #expect(try program.run("verify").code == 0)
    }

    @Test func `a damaged backup is found before anything is replaced`() throws {
        #expect(try program.run("backup", backup).code == 0)
        var bytes = try Data(contentsOf: URL(fileURLWithPath: backup))
        let place = try #require(bytes.range(of: Data("Demonstration season".utf8)))
        bytes[place.lowerBound] ^= 0x20
        let damaged = try program.write(Array(bytes), to: "damaged.sqlite")
        let verified = try program.run("verify").output
        let run = try program.run("restore", damaged, "--force")
        #expect(run.code == 4)
        #expect(run.complaints.contains("a byte was changed"))
        #expect(try program.run("verify").output == verified)
        // A damaged database makes no backup, but is replaced by force and kept.
        let other = program.path("other.sqlite")
        #expect(try program.run("backup", other, "--database", damaged).code == 4)
        let left = try FileManager.default.contentsOfDirectory(atPath: program.folderPath)
        #expect(!left.contains { $0.hasPrefix("other") })
        let noDatabase = try program.write(Array("no database".utf8), to: "broken.sqlite")
        let refused = try program.run("restore", backup, "--database", noDatabase)
        #expect(refused.code == 4)
        #expect(refused.complaints.contains("--force"))
        #expect(
            try program.run("restore", backup, "--database", noDatabase, "--force").code == 0)
        #expect(try program.run("verify", "--database", noDatabase).output == verified)
    }
}
