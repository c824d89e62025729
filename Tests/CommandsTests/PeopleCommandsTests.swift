import Testing

@Suite struct `People on the command line` {
    private func seasons() throws -> Program {
        let program = try Program()
        for file in ["2003-04/page.txt", "2013-14/page.txt", "2013-14/podiums.csv"] {
            try program.run("import", "--quiet", "archive/\(file)")
        }
        return program
    }

    @Test func `two names become one career, and two again`() throws {
        let program = try seasons()
        let apart = try program.run("athletes", "victor", "an", "--format", "csv")
        #expect(apart.code == 0, "\(apart.complaints)")
        #expect(!apart.output.contains("2003-04"))
        let merged = try program.run(
            "people", "merge", "KOR Ahn Hyun-soo", "RUS Victor An", "--because", "one skater")
        #expect(merged.output == "KOR Ahn Hyun-soo and RUS Victor An are one person.\n")
        let career = try program.run("athlete", "hyunsoo ahn", "--format", "csv")
        #expect(career.output.contains("2003-04,") && career.output.contains("2013-14,"))
        #expect(career.output.contains(",KOR\r\n") && career.output.contains(",RUS\r\n"))
        let list = try program.run("people", "list", "--format", "csv")
        let line = list.output.split(separator: "\r\n").last ?? ""
        #expect(line.contains("merge,KOR Ahn Hyun-soo,RUS Victor An,,one skater,Race office"))
        let number = String(line.prefix { $0 != "," })
        let withdrawn = try program.run("people", "withdraw", number, "--because", "a test")
        #expect(withdrawn.output == "Withdrew number \(number).\n")
        #expect(try program.run("athlete", "victor an", "--format", "csv").output == apart.output)
    }

    @Test func `nations are counted, one is shown with skaters and relays`() throws {
        let program = try seasons()
        let all = try program.run("nations", "--season", "2003-04", "--format", "csv")
        let lines = all.output.split(separator: "\r\n").dropFirst().map {
            $0.split(separator: ",").prefix(6).joined(separator: ",")
        }
        #expect(lines.first == "1,KOR,South Korea,38,24,17")
        let korea = try program.run("nations", "KOR", "--season", "2003-04", "--format", "csv")
        #expect(korea.output.contains("\r\nRelay,men,2003-04,"))
        #expect(korea.output.contains("\r\nAhn Hyun-soo,men,2003-04,"))
    }

    @Test func `what is not there is said, with what is`() throws {
        let program = try seasons()
        let nobody = try program.run("athletes", "xyz")
        #expect(nobody.code == 2)
        #expect(nobody.complaints.contains("like \"xyz\""))
        let season = try program.run("nations", "--season", "1066-67")
        #expect(season.code == 2 && season.complaints.contains("2003-04, 2013-14"))
        let both = try program.run(
            "people", "merge", "KOR Song Suk-woo", "KOR Choi Eun-kyung", "--because", "x")
        #expect(both.code == 2)
        #expect(both.complaints.contains("with the men") && both.complaints.contains("two people"))
        let never = try program.run(
            "people", "separate", "KOR Song Suk-woo", "--as", "Song Suk-woo (2)", "--season",
            "2013-14", "--because", "x")
        #expect(never.code == 2 && never.complaints.contains("season 2013-14"))
        let many = try program.run("people", "merge", "KOR", "RUS Victor An", "--because", "x")
        #expect(many.code == 2 && many.complaints.hasPrefix("More than one was printed as"))
    }
}
