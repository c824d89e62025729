import Foundation
import Testing

@Suite struct `Filters on the command line` {
    /// A database with seasons of the archive.
    private func seasons(_ names: String...) throws -> Program {
        let program = try Program()
        for name in names { try program.run("import", "--quiet", "archive/\(name)") }
        return program
    }

    /// The lines of a run's CSV below the header.
    private func lines(_ program: Program, _ arguments: String...) throws -> [String] {
        let run = try program.run(arguments + ["--format", "csv"])
        #expect(run.code == 0, "\(run.complaints)")
        return run.output.split(separator: "\r\n").dropFirst().map(String.init)
    }

    @Test func `a nation keeps its place in the podium table`() throws {
        let program = try seasons("2003-04")
        for (nation, line) in [
            ("KOR", "1,KOR,38,24,17,79"), ("chn", "2,CHN,13,13,12,38"),
            ("bulgaria", "7,BUL,0,0,4,4"),
        ] {
            #expect(try lines(program, "podiums", "2003-04", "--nation", nation) == [line])
        }
    }

    @Test func `podium places are counted anew over a distance, and the title says so`() throws {
        let program = try seasons("2003-04")
        let run = try program.run("podiums", "2003-04", "--distance", "500")
        try expect(run.output, matches: "podiums-distance")
        let shares = try ["500", "1000", "1500", "3000", "relay"].map { distance in
            try lines(program, "podiums", "2003-04", "--distance", distance, "--nation", "KOR")
        }
        let counts = shares.flatMap(\.self).map { line in
            line.split(separator: ",").dropFirst(2).compactMap { Int($0) }
        }
        #expect((0..<4).map { column in counts.reduce(0) { $0 + $1[column] } } == [38, 24, 17, 79])
        let stops = try (1...6).map { stop in
            try lines(program, "podiums", "2003-04", "--stage", "\(stop)", "--nation", "KOR")
        }
        let firsts = stops.flatMap(\.self).compactMap { Int($0.split(separator: ",")[2]) }
        #expect(firsts.reduce(0, +) == 38)
    }

    @Test func `a meeting's ranking leads the one the organiser marked`() throws {
        let program = try seasons("2003-04", "2023-24")
        let calgary = try lines(program, "all-round", "2003-04", "men", "--stage", "1")
        #expect(calgary.first == "1,calgary,men,1,KOR,Lee Seung-jae,102,110,admitted")
        #expect(try lines(program, "all-round", "2003-04", "--nation", "BUL").count == 3)
        let other = try program.run("all-round", "2023-24")
        #expect(other.code == 2)
        #expect(other.complaints.contains("ranks no meeting all-round"))
    }

    /// Dordrecht 2012 is printed a year early.
    @Test func `a day that cannot be right is shown as it would have to be, and said`() throws {
        let program = try seasons("2011-12")
        let dordrecht = try lines(program, "calendar", "2011-12", "--stage", "dordrecht")
        #expect(dordrecht.count == 10)
        #expect(dordrecht.allSatisfy { $0.contains(",2012-02-1") })
        let run = try program.run("calendar", "2011-12", "--stage", "dordrecht")
        #expect(run.output.contains("Dordrecht: printed as 12 February 2011; it would be 12"))
    }

    @Test func `a page that says otherwise later, and a copy of it, leave a table in order`() throws
    {
        let page = try String(
            contentsOf: Program.repository.appendingPathComponent("archive/2023-24/page.txt"),
            encoding: .utf8)
        let program = try seasons("2023-24/rulebook.yaml", "2023-24/page.txt")
        func table() throws -> [[Substring]] {
            try lines(program, "standings", "2023-24", "women", "1000").map {
                $0.split(separator: ",", omittingEmptySubsequences: false)
            }.filter { !$0[4].isEmpty }
        }
        let before = try table()
        let totals = before.map { String($0[4]) }
        try #require(totals.count > 2 && page.contains("| \(totals[1]) |"))
        let copy = page.replacing("= 2023–24 ", with: "= Copy of 2023–24 ", maxReplacements: 1)
        for (name, text) in [
            ("later.txt", page.replacing("| \(totals[1]) |", with: "| \(totals[1])1 |")),
            ("page.txt", page), ("copy.txt", copy),
        ] {
            let path = try program.write(Array(text.utf8), to: name)
            _ = try program.run("import", "--quiet", path)
            let now = try table()
            #expect(now.map(\.[0]) == before.map(\.[0]), "\(name)")
        }
        #expect(try table() == before)
    }

    @Test func `results of a nation keep the ranks of their events`() throws {
        let program = try seasons("2003-04", "2013-14")
        #expect(
            try lines(
                program, "results", "2003-04", "--category", "W", "--distance", "500", "--nation",
                "BUL"
            ).map { $0.split(separator: ",").dropFirst(5).joined(separator: ",") }
                == Array(repeating: "3,BUL,Evgenia Radanova,p-fce936257c,13,13,13", count: 2))
        #expect(
            try lines(program, "results", "2013-14", "shanghai", "men", "500", "--nation", "KOR")
                == ["4,KOR,Lee Ho-Suk,p-d6ae1d8842,5120,5120,5120,"])
        let words = try program.run("results", "2013-14", "shanghai", "men")
        let options = try program.run("results", "2013-14", "--category", "M", "--stage", "1")
        #expect(words.output == options.output && !words.output.isEmpty)
    }

    @Test func `a calendar is that of a stop, a category or a nation's podiums`() throws {
        let program = try seasons("2011-12")
        let stop = try program.run("calendar", "2011-12", "--stage", "4")
        try expect(stop.output, matches: "calendar-stage")
        let jean = try lines(program, "calendar", "2011-12", "--stage", "4", "--nation", "CAN")
        #expect(jean.count == 3)
        #expect(jean.allSatisfy { $0.contains("CAN") })
        #expect(
            try lines(program, "calendar", "2011-12", "mixed")
                == lines(program, "calendar", "2011-12", "--category", "X"))
    }

    @Test func `standings show tables, nations and stops without another rank`() throws {
        let program = try seasons("2023-24")
        let relay = try program.run(
            "standings", "2023-24", "--category", "M", "--distance", "relay")
        #expect(try program.run("standings", "2023-24", "men", "relay").output == relay.output)
        #expect(
            try lines(program, "standings", "2023-24", "--nation", "NED", "--distance", "relay")
                .map { $0.split(separator: ",").prefix(4).joined(separator: ",") }
                == ["men,relay,5,NED", "women,relay,1,NED", "mixed,relay,1,NED"])
        let stop = try program.run(
            "standings", "2023-24", "women", "500", "--stage", "3", "--format", "csv")
        let event = try program.run(
            "standings", "2023-24", "women", "500", "--after", "beijing/women-500-2", "--format",
            "csv")
        #expect(stop.output == event.output && stop.code == 0)
    }

    @Test func `titles are listed over all seasons`() throws {
        let program = try Program()
        try program.run("import", "--quiet", "archive/titles.csv", "archive/seasons.csv")
        let canada = try lines(program, "titles", "--nation", "CAN", "--category", "W")
        #expect(canada.count == 1)
        #expect(canada.first?.hasPrefix("2022-23,women,relay,CAN,Canada") == true)
        #expect(
            try lines(program, "titles", "--distance", "overall").allSatisfy {
                $0.contains(",overall,")
            })
        // Two encyclopedias name two nations of 1999-00: one title.
        let nations = try program.run("titles", "--distance", "nations", "--category", "men")
        #expect(nations.output.contains("Sources disagree about 1 of them"))
        let named = try lines(program, "titles", "--distance", "nations", "--category", "men")
        #expect(nations.output.contains("\(named.count - 1) titles in "))
    }

    @Test func `seasons, skaters and nations take the same filters`() throws {
        let program = try seasons("2003-04", "2013-14")
        let seasons = try lines(program, "seasons", "--distance", "3000")
        #expect(seasons.count == 1 && seasons.first?.hasPrefix("2003-04,") == true)
        #expect(seasons.first?.contains(",6,12,") == true)
        let radanova = try lines(program, "athletes", "--nation", "BUL", "--distance", "500")
        #expect(radanova.map { $0.split(separator: ",")[1] } == ["Evgenia Radanova"])
        for stop in ["1", "calgary"] {
            let relays = try lines(
                program, "nations", "--season", "2003-04", "--stage", stop, "--distance", "relay")
            #expect(relays.first == "1,CHN,China,1,1,0,2,,0")
        }
        let unnamed = try program.run("nations", "--stage", "calgary")
        #expect(unnamed.code == 2 && unnamed.complaints.contains("by name in one season only"))
    }

    @Test func `a word that is not there is said with those that are`() throws {
        let program = try seasons("2013-14")
        for (arguments, words) in [
            (["--nation", "XYZ"], "There are: CAN, CHN, GBR, ITA, KOR, NED, RUS, USA"),
            (["--distance", "3000"], "There are: 500, 1000, 1500, relay."),
            (["--stage", "9"], "shanghai, seoul, turin, kolomna"),
            (["--category", "boys"], "'men', 'women' or 'mixed'"),
            (["shanghai", "--stage", "2"], "The stop is given twice"),
            (["shanghai", "men", "--category", "W"], "The category is given twice"),
        ] {
            let run = try program.run(["results", "2013-14"] + arguments)
            #expect(run.code == 2, "\(arguments)")
            #expect(run.complaints.contains(words), "\(arguments): \(run.complaints)")
            #expect(run.output.isEmpty, "\(arguments)")
        }
        let titles = try program.run("titles", "--stage", "3")
        #expect(titles.code == 2 && titles.complaints.contains("won over a season"))
    }

    @Test func `a stop is known by its number, its address and its name`() throws {
        let program = try seasons("2023-24")
        let outputs = try ["1", "montreal-1", "Montréal 1"].map {
            try program.run("results", "2023-24", $0, "women", "relay").output
        }
        #expect(Set(outputs).count == 1)
        #expect(outputs.first?.hasPrefix("Montréal, 2023-10-22, women, 3000 m relay\n") == true)
    }

    @Test func `a season without a calendar does not count its podium places as known`() throws {
        let program = try Program()
        try program.run("import", "--quiet", "archive/titles.csv", "archive/seasons.csv")
        for command in ["calendar", "podiums", "results"] {
            let run = try program.run(command, "2022-23")
            #expect(run.code == 0)
            #expect(run.output.hasSuffix(": none.\nThe calendar of this season is not known.\n"))
        }
    }

    @Test func `nothing found is said in one line`() throws {
        let program = try seasons("2003-04")
        let run = try program.run("results", "2003-04", "--nation", "NED", "--distance", "500")
        #expect(run.code == 0)
        #expect(
            run.output
                == "2003–04 ISU Short Track Speed Skating World Cup: results, 500 m, NED: none.\n")
        #expect(try lines(program, "calendar", "2003-04", "--nation", "NED").isEmpty)
    }

    @Test func `a proof is a table for a program`() throws {
        let program = try seasons("2013-14")
        #expect(
            try lines(program, "prove", "2013-14", "men", "500", "1").last
                == "men 500,2013-11-16,kolomna,500 m,1,10000,10000,yes")
    }

    @Test func `the version is that of the changelog`() throws {
        let run = try Program().run("--version")
        #expect(run.code == 0)
        let changes = try String(
            contentsOf: Program.repository.appendingPathComponent("CHANGELOG.md"), encoding: .utf8)
        let heading = changes.split(separator: "\n").first { $0.hasPrefix("## ") } ?? ""
        let version = run.output.split(separator: " ").last?.dropLast() ?? ""
        #expect(!version.isEmpty && heading.contains(version))
    }
}
