import Foundation
import Testing

@Suite struct `An archive of a season run here` {
    /// What a season comes to, table by table.
    private func tables(of database: String, _ program: Program) throws -> [String] {
        try [
            "calendar demo", "results demo", "results demo winterhaven men-500", "podiums demo",
            "titles demo", "standings demo mixed relay", "rules demo",
        ].map {
            try program.run(
                $0.split(separator: " ").map(String.init) + ["--database", database]
            ).output
        }
    }

    @Test func `comes back to the same results, and says what it leaves out`() throws {
        let program = try Program()
        let (first, second) = (program.path("first.sqlite"), program.path("second.sqlite"))
        #expect(
            try program.run("demo", "--men", "20", "--women", "14", "--database", first).code == 0)
        let export = try program.run(
            "export", "archive", "demo", "--to", program.folderPath, "--database", first)
        #expect(export.code == 0)
        let folder = program.path("demo")
        #expect(
            export.output
                == "\(folder): wrote season.yaml, rulebook.yaml, podiums.csv, races.csv.\n")
        #expect(export.complaints.contains("no file has a place for"))
        #expect(export.complaints.contains(" helmets"))
        #expect(!export.complaints.contains(" result"))
        // With others in a folder above, though a set-up alone would have to be named.
        let back = try program.run(
            "import", "--archive", program.path("none"), program.folderPath, "--database", second)
        #expect(back.code == 0, "\(back.complaints)")
        #expect(try tables(of: second, program) == (try tables(of: first, program)))
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
        _ = try program.write(Array("season,state,source\n".utf8), to: "2003-04/seasons.csv")
        let run = try program.run("export", "archive", "2003-04", "--to", program.folderPath)
        #expect(run.code == 0)
        #expect(run.complaints.contains("seasons.csv was there before"))
        let unknown = try program.run("export", "archive", "1924-25", "--to", folder)
        #expect(unknown.code == 2)
        #expect(unknown.complaints.contains("There are: 2003-04."))
    }
}
