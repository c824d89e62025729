import Foundation
import RecordBook
import SQLiteStores
import ShortTrack
import Testing

@Suite struct `A demonstration` {
    private func demo(_ program: Program, _ name: String, _ words: String...) throws -> Program.Run
    {
        try program.run(
            ["demo", "--men", "20", "--women", "14", "--database", program.path(name)] + words)
    }

    @Test(arguments: ["2003-04", "2011-12", "2013-14", "2023-24", "2024-25", "club-meet"])
    func `is run from the entries to the points under every rulebook`(rules: String)
        async throws
    {
        let program = try Program()
        let run = try demo(program, "demo.sqlite", "--rules", rules)
        #expect(run.code == 0, "\(run.complaints)")
        #expect(run.complaints.contains("Final A"))
        let path = program.path("demo.sqlite")
        let podiums = try program.run("podiums", "demo", "--by", "nation", "--database", path)
        #expect(podiums.output.contains("; 0 podium places are unknown."), "\(podiums.output)")
        #expect(try program.run("verify", "--database", path).code == 0)
        let statements = try await SQLiteLedger(path: path).statements(after: 0)
        let records = Records(folding: try statements.map(Statement.init))
        let id = try #require(SeasonID("demo"))
        let season = try #require(records.seasons[id])
        expectWithdrawals(in: season.events)
        let superFinals = season.events.filter { $0.event.id.distance == Distance(metres: 3000) }
        #expect(superFinals.count == (rules == "2003-04" ? 2 : 0))
        for event in superFinals {
            #expect((1...8).contains(event.entries.count))
            #expect(event.races.values.map(\.id.round) == [.finalA])
            #expect(event.races.values.first?.isOfficial == true)
        }
        let replay = try program.run("demo", "--database", path)
        #expect(replay.code == 2)
        #expect(replay.complaints.contains("already"))
    }

    /// Somebody is replaced before a draw, and whoever is withdrawn later does not start.
    private func expectWithdrawals(in events: [EventRecord]) {
        var replaced = 0
        var absent = 0
        for event in events {
            for (competitor, claim) in event.entering.withdrawals {
                let listed = Set(event.entries.map(\.competitor))
                if let substitute = claim.value.substitute {
                    replaced += 1
                    #expect(!listed.contains(competitor))
                    #expect(listed.contains(.skater(substitute, competitor.nation)))
                }
                for race in event.races.values
                where (race.endedAt ?? claim.statement.recordedAt)
                    > claim.statement.recordedAt
                {
                    guard let row = race.result?.rows.first(where: { $0.competitor == competitor })
                    else { continue }
                    #expect(row.finish == .didNotStart, "\(race.id): \(competitor)")
                    absent += 1
                }
            }
        }
        #expect(replaced > 0)
        #expect(absent > 0)
    }

    @Test func `is the same for the same seed and another for another`() throws {
        let program = try Program()
        for (name, seed) in [("one", "7"), ("same", "7"), ("other", "8")] {
            #expect(try demo(program, name, "--seed", seed, "--through", "heats").code == 0)
        }
        func heads(_ name: String) throws -> String {
            try program.run("verify", "--database", program.path(name)).output
        }
        #expect(try heads("one") == heads("same"))
        #expect(try heads("one") != heads("other"))
    }

    @Test func `says what is not a number of skaters, a round or a rulebook`() throws {
        let program = try Program()
        for words in [["--men", "73"], ["--through", "breakfast"], ["--rules", "1897-98"]] {
            let run = try program.run(["demo", "--database", program.path("none")] + words)
            #expect(run.code == 2, "\(words): \(run.complaints)")
        }
    }

    @Test func `names each skater once in the list of entries, and each team by its number`() throws
    {
        let program = try Program()
        #expect(try demo(program, "demo.sqlite").code == 0)
        let folder = program.path("papers")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        let export = try program.run(
            "export", "documents", "demo", "winterhaven", "--to", folder, "--database",
            program.path("demo.sqlite"))
        #expect(export.code == 0, "\(export.complaints)")
        let lines = try String(contentsOfFile: "\(folder)/entries.csv", encoding: .utf8)
            .split(separator: "\r\n").dropFirst()
        // "BEL,303,Belgium,Mixed 2000 m relay": teams are all that is in relays alone by its nation.
        let teams = lines.filter { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            return Nation(cells[0])?.name == String(cells[2])
        }
        #expect(!teams.isEmpty)
        #expect(teams.allSatisfy { !$0.contains("\"") }, "\(teams)")
        #expect(Set(teams.map { $0.split(separator: ",")[1] }).count == teams.count)
        let skaters = lines.filter { !teams.contains($0) }
            .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
            .map { "\($0[0]) \($0[2])" }
        #expect(Set(skaters).count == skaters.count)
    }

    @Test func `begins on the day it is told`() throws {
        let program = try Program()
        let run = try demo(
            program, "demo.sqlite", "--first-day", "2025-07-04", "--through", "quarterfinals")
        #expect(run.code == 0)
        #expect(run.complaints.hasPrefix("2025-07-04 10:"))
        #expect(try demo(program, "other.sqlite", "--first-day", "tomorrow").code == 2)
    }
}
