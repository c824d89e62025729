import Foundation
import Testing

@Suite struct PublishTests {
    @Test func `what is gone is taken away with its folders, and an address has to be one`() throws
    {
        let program = try Program()
        let (first, second) = (program.path("first.sqlite"), program.path("second.sqlite"))
        try program.run("demo", "--men", "5", "--women", "0", "--database", first)
        try program.run("demo", "--men", "0", "--women", "5", "--database", second)
        let site = program.path("site")
        #expect(try program.run("publish", site, "--database", first).code == 0)
        #expect(FileManager.default.fileExists(atPath: site + "/demo/standings/men-500"))
        #expect(try program.run("publish", site, "--database", second).code == 0)
        #expect(!FileManager.default.fileExists(atPath: site + "/demo/standings/men-500"))
        #expect(FileManager.default.fileExists(atPath: site + "/demo/standings/women-500"))
        for address in [
            "rink.example", "javascript:alert(1)", "https://x.org/?q", "https://x.org/a\"b",
        ] {
            let run = try program.run(
                "publish", site, "--address", address, "--database", second)
            #expect(run.code == 3, "\(address)")
            #expect(run.complaints.contains("https://example.org"), "\(address)")
        }
    }

    @Test func `a publishing that ended midway is finished by the next, strangers' files stay`()
        async throws
    {
        let program = try Program()
        let (first, second) = (program.path("first.sqlite"), program.path("second.sqlite"))
        try program.run("demo", "--men", "5", "--women", "0", "--database", first)
        try program.run("demo", "--men", "0", "--women", "5", "--database", second)
        let (site, list) = (program.path("site"), "/.rinkside-files")
        let files = FileManager.default
        let begun = try program.start(["publish", site, "--database", first], logging: "critical")
        while !files.fileExists(atPath: site + "/demo") {
            try await Task.sleep(for: .milliseconds(2))
        }
        begun.kill()
        try Data().write(to: URL(fileURLWithPath: site + "/demo/mine.txt"))
        #expect(try program.run("publish", site, "--database", second).code == 0)
        let paths = try String(contentsOfFile: site + list, encoding: .utf8).split(separator: "\n")
        let found = files.enumerator(atPath: site)?.compactMap { $0 as? String } ?? []
        let left = Set(found.filter { !$0.hasSuffix("/") && isFile(site + "/" + $0) })
            .subtracting(paths.map(String.init))
        #expect(left == ["demo/mine.txt", String(list.dropFirst())], "\(left)")

        // A line that names a folder takes nothing away, nor does one behind a link.
        let other = program.path("other")
        try files.createDirectory(atPath: other, withIntermediateDirectories: true)
        try Data().write(to: URL(fileURLWithPath: other + "/x"))
        try files.createSymbolicLink(atPath: site + "/link", withDestinationPath: other)
        let own = try String(contentsOfFile: site + list, encoding: .utf8)
        try Data((own + "demo\n.\nlink/x\n").utf8).write(to: URL(fileURLWithPath: site + list))
        #expect(try program.run("publish", site, "--database", second).code == 0)
        #expect(files.fileExists(atPath: site + "/demo/mine.txt"))
        #expect(files.fileExists(atPath: other + "/x"))
        try Data([1]).write(to: URL(fileURLWithPath: site + "/demo/standings/men-500.csv"))
        _ = try program.run("publish", site, "--database", first)
        let taken = try program.run("publish", site, "--database", first)
        #expect(taken.code == 2)
        #expect(taken.complaints.contains("men-500.csv is somebody else's"), "\(taken.complaints)")

        let keepsake = try program.write([1], to: "keepsake")
        let text = try String(contentsOfFile: site + list, encoding: .utf8)
        try Data((text + "../keepsake\n").utf8).write(to: URL(fileURLWithPath: site + list))
        let run = try program.run("publish", site, "--database", second)
        #expect(run.code == 2)
        #expect(run.complaints.contains("../keepsake, which lies outside"), "\(run.complaints)")
        #expect(files.fileExists(atPath: keepsake))
    }

    private func isFile(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            && !isFolder.boolValue
    }
}
