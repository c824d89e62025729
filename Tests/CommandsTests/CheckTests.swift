import Foundation
import Testing

@Suite struct `Checking on the command line` {
    @Test func `finds nothing wrong in the archive that is not excluded with a reason`() throws {
        let run = try Program().run("check", "archive")
        #expect(run.code == 0, "\(run.output)")
        #expect(run.output.contains("\n0 errors.\n0 warnings.\n"), "\(run.output)")
        #expect(run.output.contains("excluded, each with a reason.\n"), "\(run.output)")
        #expect(!run.output.contains(": note ["))
        let notes = try Program().run("check", "archive", "--notes")
        #expect(notes.code == 0)
        #expect(notes.output.contains(": note ["))
    }

    @Test func `names a new row of titles that another contradicts`() throws {
        let program = try Program()
        for file in ["titles.csv", "exclusions.csv"] {
            let bytes = try Data(
                contentsOf: Program.repository.appending(path: "archive/\(file)"))
            let row =
                file == "titles.csv" ? "2004-05,men,500,KOR,Somebody Invented,a friend\n" : ""
            _ = try program.write(Array(bytes) + Array(row.utf8), to: file)
        }
        let run = try program.run("check", program.folderPath)
        #expect(run.output.contains("warning [sources-disagree] 2004-05 champion, men 500"))
    }

    @Test func `ends with the code of the gravest finding`() throws {
        let program = try Program()
        let header = "season,competition,date,category,event,rank,noc,name,source\n"
        let row = "2023-24,seoul,2023-12-16,men,1000,2,KRO,Hwang Dae-heon,the results\n"
        let path = try program.write(Array((header + row).utf8), to: "podiums.csv")
        let run = try program.run("check", path)
        #expect(run.code == 1)
        #expect(run.output.contains("podiums.csv:2: error [unknown-nation]"), "\(run.output)")
        let cut = try program.write([0xFF, 0xFE], to: "page.txt")
        #expect(try program.run("check", cut).code == 3)
        #expect(try program.run("check", "nowhere").code == 3)
        #expect(try program.run("check").code == 2)
    }

    @Test func `audits a race file`() throws {
        let program = try Program()
        let file = "Tests/RaceOfficeTests/RaceFiles/torino-2013-men-500-heats.csv"
        let run = try program.run("check", file)
        #expect(run.code == 0, "\(run.complaints)")
        #expect(run.output.contains("29 of 29 marks explained."), "\(run.output)")
        let bytes = try Data(contentsOf: Program.repository.appending(path: file))
        let wrong = String(decoding: bytes, as: UTF8.self)
            .replacingOccurrences(of: "42.226,OK,q", with: "42.226,OK,")
        let path = try program.write(Array(wrong.utf8), to: "races.csv")
        let found = try program.run("check", path)
        #expect(found.code == 1)
        #expect(found.complaints.contains("error [mark-unexplained]"), "\(found.complaints)")
        #expect(found.output.contains("28 of 29 marks explained."), "\(found.output)")
        let table = try program.run("check", path, "--format", "csv")
        #expect(table.code == 1)
        #expect(table.output.hasPrefix("file,line,severity,code,"), "\(table.output)")
        #expect(table.output.contains(",error,mark-unexplained,"), "\(table.output)")
        let imported = try program.run("import", path, "--quiet")
        #expect(
            imported.complaints.contains("an audit has 1 finding; rinkside check \(path) shows"),
            "\(imported.complaints)")
    }

    @Test func `writes findings for programs`() throws {
        let run = try Program().run("check", "archive/2023-24", "--format", "json")
        #expect(run.code == 0, "\(run.output)")
        #expect(run.output.contains(#""code" : "podium-incomplete""#), "\(run.output)")
    }

    @Test func `explains a code`() throws {
        let program = try Program()
        let run = try program.run("check", "--explain", "claim-contradicted")
        #expect(run.code == 0)
        #expect(run.output.hasPrefix("claim-contradicted\n"), "\(run.output)")
        #expect(run.output.contains("What to do: "), "\(run.output)")
        #expect(try program.run("check", "--explain", "weather").code == 2)
    }
}
