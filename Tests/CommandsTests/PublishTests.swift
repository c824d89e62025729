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
            #expect(run.complaints.contains("https://example.org/short-track"), "\(address)")
        }
    }
}
