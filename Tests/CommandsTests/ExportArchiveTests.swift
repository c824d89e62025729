import Foundation
import Testing

@Suite struct `An archive on the command line` {
    /// What a season comes to, table by table.
    private func tables(of database: String, _ program: Program) throws -> [String] {
        try [
            "calendar demo", "podiums demo", "titles demo", "rules demo",
            "standings demo mixed relay", "standings demo men overall",
        ].map {
            try program.run(
                $0.split(separator: " ").map(String.init) + ["--database", database]
            ).output
        }
    }

    @Test(arguments: ["2003-04", "2024-25", "club-meet"])
    func `of a season run here comes back to the same places and says what it leaves out`(
        _ rules: String
    ) throws {
        let program = try Program()
        let (first, second) = (program.path("first.sqlite"), program.path("second.sqlite"))
        let demo = try program.run(
            "demo", "--rules", rules, "--men", "20", "--women", "14", "--database", first)
        #expect(demo.code == 0)
        let export = try program.run(
            "export", "archive", "demo", "--to", program.folderPath, "--database", first)
        #expect(export.code == 0)
        let folder = program.path("demo")
        #expect(
            export.output
                == "\(folder): wrote season.yaml, rulebook.yaml, podiums.csv.\n")
        #expect(export.complaints.contains("no file has a place for"))
        #expect(export.complaints.contains(" result,"))
        #expect(!export.complaints.contains(" event,"))
        // With others in a folder above, though a set-up alone would have to be named.
        let back = try program.run(
            "import", "--archive", program.path("none"), program.folderPath, "--database", second)
        #expect(back.code == 0, "\(back.complaints)")
        #expect(try tables(of: second, program) == (try tables(of: first, program)))
        let same = try program.run("import", "--quiet", folder, "--database", first)
        #expect(same.code == 1)
        #expect(same.complaints.contains("podiums.csv: nothing was imported"))
        let again = try program.run(
            "import", "--quiet", folder, "--database", second)
        #expect(again.output.split(separator: "\n").allSatisfy { $0.hasSuffix("Nothing new.") })
    }

    @Test func `names a file that was there before and is none of its own`() throws {
        let program = try Program()
        try program.run("import", "--quiet", "archive/2003-04")
        let folder = program.path("2003-04")
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        _ = try program.write(Array("season,source\n".utf8), to: "2003-04/names.csv")
        let run = try program.run("export", "archive", "2003-04", "--to", program.folderPath)
        #expect(run.code == 0)
        #expect(run.complaints.contains("names.csv was there before"))
        let nowhere = try program.run("export", "archive", "2003-04", "--to", "")
        #expect(nowhere.code == 4)
        #expect(nowhere.complaints.contains("Name the folder"))
        let unknown = try program.run("export", "archive", "1924-25", "--to", folder)
        #expect(unknown.code == 2)
        #expect(unknown.complaints.contains("There are: 2003-04."))
    }

    @Test func `of official results does not take the place of what was recorded here`() throws {
        let program = try Program()
        let database = program.path("rinkside.sqlite")
        let demo = try program.run(
            "demo", "--men", "20", "--women", "14", "--database", database)
        #expect(demo.code == 0)
        let before = try program.run("results", "demo", "winterhaven", "men", "500").output
        #expect(before.contains("Winterhaven"))
        let file = try program.write(
            Array(
                """
                season,competition,category,distance,relay,mixed,occurrence,round_no,round,heat,\
                start_position,bib,athlete_id,noc,name,rank,time,status,mark,rule
                demo,winterhaven,M,500,0,0,,9,Final A,1,1,1,,KOR,Some Body,1,40.000,OK,,

                """.utf8), to: "races.csv")
        let run = try program.run("import", file)
        #expect(run.code == 1)
        #expect(run.complaints.contains("[event-run-here] demo/winterhaven/men-500"))
        #expect(run.complaints.contains("nothing was imported"))
        #expect(try program.run("results", "demo", "winterhaven", "men", "500").output == before)
    }
}
