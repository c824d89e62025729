import Foundation
import Testing

@Suite struct `The season on the command line` {
    /// A database with the page of 2023-24 and, if asked for, what was published later.
    private func season(corrected: Bool = false) throws -> Program {
        let program = try Program()
        try program.run("import", "--quiet", "archive/2023-24/page.txt")
        if corrected { try program.run("import", "--quiet", "archive/2023-24/corrections.csv") }
        return program
    }

    @Test func `nothing that acts on the terminal is written to it`() throws {
        let run = try season().run("results", "2023-24", "\u{1B}[31mmontreal\u{7}")
        #expect(run.code == 2)
        #expect(run.complaints.contains("no stop \"[31mmontreal\""))
    }

    @Test func `a club's skaters level in points and places are parted by a best time`() throws {
        let program = try Program()
        try program.run("import", "--quiet", "archive/club-meet")
        let events = ["500", "1000"].map {
            "      - event: \($0) m\n        category: men\n        date: 2026-01-10\n"
        }
        let setUp = """
            season: 2025-26
            title: Club season
            rulebook: club-meet

            competitions:
              - competition: oval
                stage: 1
                place: Oval
                nation: USA
                events:

            """
        let path = try program.write(
            Array((setUp + events.joined()).utf8), to: "season.yaml")
        #expect(try program.run("import", path).code == 0)
        // Each wins one distance; the better best time in the 500 m is of a semifinal.
        func rows(_ distance: Int, _ round: Int, _ name: String, _ times: [String]) -> [String] {
            times.enumerated().map { index, row in
                "2025-26,oval,M,\(distance),0,0,1,\(round),\(name),1,\(index + 1),\(index + 1),,"
                    + "USA,Skater \(row.prefix(1)),\(index + 1),\(row.dropFirst(2)),OK,,"
            }
        }
        let file =
            [
                "season,competition,category,distance,relay,mixed,occurrence,round_no,round,heat,"
                    + "start_position,bib,athlete_id,noc,name,rank,time,status,mark,rule"
            ] + rows(500, 1, "Semifinals", ["Q 43.100", "Y 43.400", "B 43.500"])
            + rows(500, 2, "Final A", ["Y 45.100", "Q 45.200", "B 45.300"])
            + rows(1000, 1, "Final A", ["Q 1:30.100", "Y 1:30.200", "B 1:30.300"])
        let races = try program.write(Array(file.joined(separator: "\n").utf8), to: "races.csv")
        #expect(try program.run("import", races).code == 0)
        let table = try program.run(
            "standings", "2025-26", "men", "overall", "--format", "csv")
        let lines = table.output.split(separator: "\r\n").dropFirst()
        #expect(
            lines.map { $0.split(separator: ",").prefix(3).joined(separator: " ") } == [
                "1 USA Skater Q", "2 USA Skater Y", "3 USA Skater B",
            ], "\(table.output)\(table.complaints)")
    }

    @Test(arguments: [
        ("calendar", ["calendar", "2023-24"]),
        ("calendar-mixed", ["calendar", "2023-24", "mixed"]),
        ("results", ["results", "2023-24", "montreal-2", "women", "relay"]),
        ("results-tie", ["results", "2023-24", "seoul", "women", "500"]),
        ("standings-women-1000", ["standings", "2023-24", "women", "1000"]),
        ("standings-women-overall", ["standings", "2023-24", "women", "overall"]),
        (
            "standings-after",
            ["standings", "2023-24", "men", "500", "--after", "beijing/men-500-2"]
        ),
        ("podiums", ["podiums", "2023-24", "--by", "nation"]),
        ("titles", ["titles", "2023-24"]), ("rules", ["rules", "2023-24"]),
        ("rules-compared", ["rules", "2011-12", "2013-14"]),
        ("prove", ["prove", "2023-24", "women", "relay", "NED"]),
        ("seasons", ["seasons"]), ("reconcile-all", ["reconcile"]),
        ("podiums-csv", ["podiums", "2023-24", "--format", "csv"]),
        ("standings-json", ["standings", "2023-24", "mixed", "relay", "--format", "json"]),
    ])
    func `prints the whole table`(name: String, arguments: [String]) throws {
        let run = try season().run(arguments)
        #expect(run.code == 0, "\(run.complaints)")
        try expect(run.output, matches: name)
    }

    @Test func `has the archive's rules of a season of which only champions are known`() throws {
        let program = try season()
        try program.run("import", "--quiet", "archive/seasons.csv")
        let run = try program.run("rules", "2023-24", "2024-25")
        #expect(run.code == 0, "\(run.complaints)")
        #expect(run.output.contains("Team Crystal Globe"))
        let all = try program.run("rules", "--format", "csv").output.split(separator: "\r\n")
        #expect(all.count == 2)
        #expect(all.last?.hasPrefix("2023-24,") == true)
    }

    @Test func `shows what was published of a season without a rulebook`() throws {
        let program = try Program()
        try program.run(
            "import", "--quiet", "Tests/ReadingTests/Wikitext/Pages/stops-by-nation.wiki")
        let table = try program.run("standings", "2093-94", "men", "1500", "--format", "csv")
        #expect(table.code == 0, "\(table.complaints)")
        #expect(
            table.output.split(separator: "\r\n").dropFirst() == [
                "1,CAN,Alex Example,p-0f078cc297,100,,,open",
                "1,KOR,Bo Sample,p-0108aad35c,100,,,open", "3,,,,64,,,open",
            ])
        let titles = try program.run("titles", "2093-94", "--format", "csv")
        #expect(titles.output.contains("\r\nmen,overall,CAN,Alex Example,"))
        #expect(try program.run("titles").output.contains("Alex Example"))
        #expect(try program.run("seasons", "--format", "csv").output.contains(",5,"))
    }

    @Test func `names nobody champion before the last event`() throws {
        let program = try Program()
        let page = Program.repository
            .appending(path: "Tests/ReadingTests/Wikitext/Pages/stops-by-nation.wiki")
        let heading = "=== Men's 1,500 metres standings ===\n"
        let text = try String(contentsOf: page, encoding: .utf8)
            .replacingOccurrences(of: heading, with: heading + "After 1 of 4 events\n")
        let path = try program.write(Array(text.utf8), to: "page.wiki")
        try program.run("import", "--quiet", path)
        for season in [["2093-94"], []] {
            let titles = try program.run(["titles"] + season + ["--format", "csv"]).output
            #expect(titles.contains("men,500,CAN,Alex Example"))
            #expect(!titles.contains("men,1500,CAN"), "\(titles)")
        }
    }

    @Test func `contradicts the women's relay until the correction is in`() throws {
        let program = try season()
        let before = try program.run("reconcile", "2023-24")
        #expect(before.code == 1)
        try expect(before.output, matches: "reconcile")
        try program.run("import", "archive/2023-24/corrections.csv")
        let after = try program.run("reconcile", "2023-24")
        #expect(after.code == 0)
        try expect(after.output, matches: "reconcile-corrected")
    }

    @Test func `shows the page's podium as of a day before the correction`() throws {
        let program = try season(corrected: true)
        let event = ["results", "2023-24", "montreal-2", "women", "relay", "--format", "csv"]
        let now = try program.run(event)
        let then = try program.run(event + ["--as-of", "2023-10-30"])
        #expect(now.output.contains("1,NED,Netherlands,,100"))
        #expect(then.output.contains("1,KOR,South Korea,,100"))
    }

    @Test func `says so where a season qualifies nobody for Olympic Games`() throws {
        for arguments in [["men"], ["men", "500"], ["--explain", "NED"]] {
            let run = try season().run(["qualification", "2023-24"] + arguments)
            #expect(run.code == 2)
            #expect(run.complaints.contains("No rule of 2023-24 qualifies anybody"))
        }
    }

    @Test func `names what there is when asked for what there is not`() throws {
        let program = try season()
        for (arguments, words) in [
            (["standings", "2022-23", "men", "500"], "There are: 2023-24"),
            (["standings", "2023-24", "men", "3000"], "men 500, men 1000, men 1500, men relay"),
            (["results", "2023-24", "oslo", "men", "500"], "montreal-1, montreal-2, beijing"),
            (["results", "2023-24", "seoul", "men", "1500"], "1500-1, 1500-2"),
            (["prove", "2023-24", "men", "relay", "Norway"], "Nobody in men relay"),
            (["rules", "2023-24", "1955-56"], "no archive/1955-56/rulebook.yaml"),
            (["standings", "2023-24", "men", "500", "--as-of", "yesterday"], "2023-10-30"),
        ] {
            let run = try program.run(arguments)
            #expect(run.code == 2, "\(arguments)")
            #expect(run.complaints.contains(words), "\(arguments): \(run.complaints)")
            #expect(run.output.isEmpty, "\(arguments)")
        }
    }
}
