import Foundation
import GRDB
import Testing

@Suite struct ExportTablesTests {
    private func program() throws -> Program {
        let program = try Program()
        try program.run("import", "archive/2023-24", "archive/people.csv")
        return program
    }

    @Test func `one database file for analysts, that says what is in it`() throws {
        let program = try program()
        let path = program.path("analysts.sqlite")
        let run = try program.run("export", "tables", "--format", "sqlite", "--to", path)
        #expect(run.code == 0)
        #expect(run.output.hasPrefix("\(path): wrote 11 tables with "))
        let queue = try DatabaseQueue(path: path)
        let gold = try queue.read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT nation || ' ' || count(*) FROM placings
                    JOIN events USING (season, competition, event)
                    WHERE rank = 1 AND relay = 0 AND category = 'women'
                    GROUP BY nation ORDER BY count(*) DESC, nation LIMIT 3
                    """)
        }
        #expect(gold == ["KOR 8", "NED 7", "USA 5"])
        let undescribed = try queue.read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT m.name || '.' || c.name FROM sqlite_schema m
                    JOIN pragma_table_info(m.name) c
                    WHERE m.type = 'table' AND m.name <> 'about' AND NOT EXISTS (
                        SELECT 1 FROM about WHERE sheet = m.name AND column_name = c.name)
                    """)
        }
        #expect(undescribed.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
        let again = try program.run("export", "tables", "--format", "sqlite", "--to", path)
        #expect(again.code == 4)
        #expect(again.complaints.contains("already"))
    }

    @Test(arguments: ["csv", "json", "sqlite"])
    func `the same records give the same bytes`(format: String) throws {
        let program = try program()
        func files(_ name: String) throws -> [String: Data] {
            let to = program.path(name) + (format == "sqlite" ? ".sqlite" : "")
            let run = try program.run(
                "export", "tables", "2023-24", "--format", format, "--to", to)
            #expect(run.code == 0)
            guard format != "sqlite" else {
                return ["": try Data(contentsOf: URL(fileURLWithPath: to))]
            }
            let names = try FileManager.default.contentsOfDirectory(atPath: to)
            return try Dictionary(
                uniqueKeysWithValues: names.map {
                    ($0, try Data(contentsOf: URL(fileURLWithPath: to + "/" + $0)))
                })
        }
        let first = try files("one")
        #expect(first.count == (format == "sqlite" ? 1 : 11))
        #expect(first == (try files("two")))
    }

    @Test func `a stop becomes messages of one discipline`() throws {
        let program = try Program()
        try program.run(
            "demo", "--men", "9", "--women", "8", "--database", program.path("rinkside.sqlite"))
        let folder = program.path("odf")
        let run = try program.run("export", "odf", "demo", "winterhaven", "--to", folder)
        #expect(run.code == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        for type in ["DT_SCHEDULE", "DT_PARTIC", "DT_PARTIC_TEAMS", "DT_RESULT", "DT_RANKING"] {
            #expect(names.contains { $0.hasPrefix(type + "-STK") }, "\(type)")
        }
        let final = try String(
            contentsOfFile: folder + "/DT_RESULT-STKM500M--------------FNL-A00100--.xml",
            encoding: .utf8)
        #expect(final.contains(" ResultStatus=\"OFFICIAL\""))
        #expect(final.contains("<Result Rank=\"1\" SortOrder=\"1\""))
        #expect(final.contains(" Diff=\"0.000\""))
        #expect(final.contains("Code=\"LAP\" Pos=\"5\""))
        let schedule = try String(
            contentsOfFile: folder + "/DT_SCHEDULE-STK-------------------------------.xml",
            encoding: .utf8)
        #expect(schedule.contains(" ScheduleStatus=\"FINISHED\""))
        #expect(schedule.components(separatedBy: " Medal=\"1\"").count == 1 + 7)
        for name in names where name.hasPrefix("DT_RESULT") {
            let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
            let day = try #require(text.firstMatch(of: /LogicalDate="([0-9-]+)"/)).1
            #expect(text.contains(" StartDate=\"\(day)T"), "\(name)")
        }
        let parsed = Process()
        parsed.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        parsed.arguments =
            [
                "-c", "import sys, xml.dom.minidom as m; [m.parse(n) for n in sys.argv[1:]]",
            ] + names.map { folder + "/" + $0 }
        try parsed.run()
        parsed.waitUntilExit()
        #expect(parsed.terminationStatus == 0)
    }
}
