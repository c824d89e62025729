import Foundation
import GRDB
import Racing
import Testing

/// What the disk and other programs do to the database, as its operator meets it.
@Suite struct `Faults of the disk` {
    private let weekend: DemonstrationWeekend
    private var program: Program { weekend.program }

    init() throws { weekend = try DemonstrationWeekend() }

    /// Lets no file grow beyond a number of blocks of 512 bytes, as a used up quota does.
    private func quota(_ blocks: Int) -> [String] {
        ["/bin/sh", "-c", "trap '' XFSZ; ulimit -f \(blocks); exec \"$@\"", "sh"]
    }

    @Test func `a server without room says so, and goes on when there is some`() async throws {
        var chance = Lot(seed: 5)
        let full = try weekend.serve(under: quota(180))
        var desk = try await weekend.desk(at: full)
        var refusal = ""
        while refusal.isEmpty {
            let answer = try #require(
                try weekend.goOn(at: desk, by: &chance) { try desk.post($0.path, $0.fields) })
            if !answer.hasPrefix("HTTP/1.1 303") { refusal = answer }
        }
        #expect(refusal.hasPrefix("HTTP/1.1 503"))
        #expect(refusal.contains("Nothing was written"), "\(refusal)")
        #expect(!weekend.acknowledged.isEmpty)
        full.kill()
        try await weekend.inspect()
        let server = try weekend.serve()
        desk = try await weekend.desk(at: server)
        while try weekend.goOn(
            at: desk, by: &chance, send: { try desk.post($0.path, $0.fields) }) != nil
        {}
        server.kill()
        try await weekend.inspect()
        try weekend.expectClassification()
    }

    @Test func `a command without room changes nothing`() async throws {
        let verified = try program.run("verify").output
        let run = try program.run(
            ["import", "--quiet", "archive/2011-12/page.txt"], under: quota(90))
        #expect(run.code == 4)
        #expect(run.complaints.contains("Nothing was written"), "\(run.complaints)")
        #expect(try program.run("verify").output == verified)
        #expect(try program.run("import", "--quiet", "archive/2011-12").code <= 1)
        let backup = program.path("backup.sqlite")
        let copied = try program.run(["backup", backup], under: quota(90))
        #expect(copied.code == 4)
        #expect(copied.complaints.contains(backup), "\(copied.complaints)")
        let left = try FileManager.default.contentsOfDirectory(atPath: program.folderPath)
        #expect(!left.contains { $0.hasPrefix("backup") })
    }

    @Test func `a database another program writes to can be read, and writing says why not`()
        async throws
    {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(
            path: program.path("rinkside.sqlite"), configuration: configuration)
        try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
        let verified = try program.run("verify")
        #expect(verified.code == 0, "\(verified.complaints)")
        #expect(try program.run("backup", program.path("backup.sqlite")).code == 0)
        let run = try program.run("import", "--quiet", "archive/2011-12")
        #expect(run.code == 4)
        #expect(run.complaints.contains("is locked by another program. Nothing was written"))
        try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        #expect(try program.run("verify").output == verified.output)
        #expect(try program.run("import", "--quiet", "archive/2011-12").code <= 1)
    }

    @Test func `a folder that may only be read is named`() throws {
        // The right to write anywhere is taken from an administrator too.
        let wrapper =
            getuid() == 0
            ? ["/usr/bin/setpriv", "--bounding-set", "-dac_override,-dac_read_search"] : []
        let verified = try program.run("verify").output
        #expect(chmod(program.folderPath, 0o500) == 0)
        defer { chmod(program.folderPath, 0o700) }
        let run = try program.run(
            ["import", "--quiet", "archive/2011-12"], under: wrapper)
        #expect(run.code == 4)
        #expect(run.complaints.contains("rinkside.sqlite"), "\(run.complaints)")
        #expect(run.complaints.contains("folder"), "\(run.complaints)")
        let backup = try program.run(["backup", program.path("b.sqlite")], under: wrapper)
        #expect(backup.code == 4)
        chmod(program.folderPath, 0o700)
        #expect(try program.run("verify").output == verified)
    }
}
