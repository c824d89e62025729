import Foundation
import Testing

@Suite struct `Importing on the command line` {
    @Test func `prints every finding and the counts, and a second time adds nothing`() throws {
        let program = try Program()
        let first = try program.run("import", "archive/2023-24/page.txt")
        try expect(first.output, matches: "import")
        try expect(first.complaints, matches: "import-findings")
        let second = try program.run("import", "--quiet", "archive/2023-24/page.txt")
        #expect(second.output.contains("Nothing new."))
        let verified = try program.run("verify")
        #expect(verified.code == 0)
        #expect(verified.output.contains("every chain holds"))
    }

    @Test func `takes everything below a folder but what is to be run here`() throws {
        let program = try Program()
        let run = try program.run("import", "--quiet", "archive")
        #expect(run.code == 0, "\(run.complaints)")
        #expect(run.complaints.contains("archive/demonstration/season.yaml: a season to be run"))
        let seasons = try program.run("seasons", "--format", "csv").output
            .split(whereSeparator: \.isNewline).map { $0.split(separator: ",")[0] }
        for season in ["2003-04", "2011-12", "2013-14", "2023-24", "1998-99"] {
            #expect(seasons.contains { $0 == season }, "\(season)")
        }
        // Neither what is to be run here nor rules nothing was skated by.
        #expect(!seasons.contains("demonstration") && !seasons.contains("club-meet"))
        #expect(try program.run("rules", "club-meet").code == 0)
        let again = try program.run("import", "--quiet", "archive")
        #expect(
            !again.output.split(whereSeparator: \.isNewline).contains {
                !$0.contains("Nothing new.")
            })
        let tally = try program.run("reconcile", "2013-14").output
        #expect(tally.contains("0 contradicted"), "\(tally)")
    }

    @Test func `says of a season only what is new with this import`() throws {
        let program = try Program()
        let first = try program.run("import", "archive/2013-14")
        #expect(first.complaints.contains("[date-differs]"))
        let path = try program.write(
            Array(
                ("season,competition,date,category,event,rank,noc,name,source\n"
                    + "2013-14,turin,2013-11-09,men,500,1,KOR,Park Se-yeong,a report\n").utf8),
            to: "more.csv")
        let second = try program.run("import", path)
        let lines = second.complaints.split(whereSeparator: \.isNewline)
        #expect(!second.complaints.contains("[date-differs]"), "\(second.complaints)")
        #expect(lines.contains { $0.contains("2013-14/turin/men-500, rank 1") }, "\(lines)")
        #expect(lines.count <= 3, "\(lines)")
    }

    struct Broken: CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        let code: String
    }

    static let broken = [
        Broken(testDescription: "nothing", bytes: [], code: "empty-input"),
        Broken(testDescription: "binary", bytes: (0...255).map { $0 }, code: "not-text"),
        Broken(
            testDescription: "UTF-16",
            bytes: [0xFF, 0xFE]
                + Array("= 2023".utf16).flatMap {
                    [UInt8($0 & 255), UInt8($0 >> 8)]
                }, code: "not-text"),
        Broken(testDescription: "Latin-1", bytes: Array("= Montr".utf8) + [0xE9], code: "not-text"),
        Broken(
            testDescription: "a line of ten megabytes",
            bytes: [UInt8](repeating: 0x61, count: 10_000_000), code: "line-too-long"),
        Broken(
            testDescription: "another page", bytes: Array("= Cheese =\n\nCheese is old.\n".utf8),
            code: "unknown-format"),
    ]

    @Test(arguments: broken)
    func `refuses what is no page and changes nothing`(_ input: Broken) throws {
        let program = try Program()
        let path = try program.write(input.bytes, to: "input.txt")
        let run = try program.run("import", path)
        #expect(run.code == 3, "\(run.complaints)")
        #expect(run.complaints.contains("[\(input.code)]"), "\(run.complaints)")
        #expect(run.output.isEmpty)
        #expect(
            try program.run("seasons", "--format", "csv").output.split(separator: "\r\n").count == 1
        )
    }

    @Test func `refuses a page that was cut off, wherever it was cut`() throws {
        let page = try Data(
            contentsOf: Program.repository.appendingPathComponent("archive/2023-24/page.txt"))
        for share in [20, 50, 90] {
            let program = try Program()
            let path = try program.write(
                Array(page.prefix(page.count * share / 100)), to: "cut.txt")
            let run = try program.run("import", path)
            #expect(run.code == 3, "\(share) %: \(run.complaints)")
            #expect(run.complaints.contains("[truncated-page]"), "\(share) %: \(run.complaints)")
        }
    }

    @Test func `refuses a broken rulebook with file, line and what was expected`() throws {
        let rules = try String(
            contentsOf: Program.repository.appendingPathComponent("archive/2023-24/rulebook.yaml"),
            encoding: .utf8)
        let program = try Program()
        let broken = rules.replacingOccurrences(of: "best 6 of 8", with: "best 9 of 8")
        try #require(broken != rules)
        let path = try program.write(Array(broken.utf8), to: "rulebook.yaml")
        let run = try program.run("import", path)
        #expect(run.code == 3 || run.code == 1, "\(run.complaints)")
        #expect(run.complaints.contains("rulebook.yaml:"), "\(run.complaints)")
        #expect(run.complaints.contains("best 9 of 8"), "\(run.complaints)")
    }

    @Test func `shows how far each stream goes, so that a copy cut short is known`() throws {
        let program = try Program()
        try program.run("import", "--quiet", "archive/2023-24/page.txt")
        func heads() throws -> [Substring] {
            try program.run("verify", "--format", "csv").output.split(whereSeparator: \.isNewline)
        }
        let short = try heads()
        #expect(short.contains { $0.hasPrefix("competition/2023-24/beijing,23,") })
        try program.run("import", "--quiet", "archive/2023-24/corrections.csv")
        let long = try heads()
        #expect(long.count == short.count)
        #expect(Set(long).subtracting(short).count == 1)
    }

    @Test func `finds a flipped byte`() throws {
        let program = try Program()
        try program.run("import", "--quiet", "archive/2023-24/page.txt")
        let path = program.path("rinkside.sqlite")
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let needle = try #require(bytes.range(of: Data("Hala Olivia".utf8)))
        bytes[needle.lowerBound] = UInt8(ascii: "M")
        try bytes.write(to: URL(fileURLWithPath: path))
        let run = try program.run("verify")
        #expect(run.code == 1)
        #expect(run.complaints.contains("a byte was changed"), "\(run.complaints)")
    }
}
