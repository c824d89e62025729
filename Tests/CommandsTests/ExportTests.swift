import Foundation
import Testing

@Suite struct `rinkside export wikitext` {
    private func program() throws -> Program {
        let program = try Program()
        try program.run("import", "--quiet", "archive/2023-24")
        return program
    }

    @Test func `prints a page that can be imported elsewhere`() throws {
        let page = try program().run("export", "wikitext", "2023-24", "--as-published")
        #expect(page.code == 0)
        let other = try Program()
        let path = try other.write(Array(page.output.utf8), to: "page.wiki")
        let taken = try other.run("import", "--quiet", path)
        #expect(taken.output.contains("season page in wikitext, "))
        let again = try other.run("export", "wikitext", "2023-24", "--table", "women-1500")
        #expect(again.output.contains("{{flagathlete|[[Kim Gil-li]]|KOR}} || {{nts|655}}"))
    }

    @Test func `writes into the marked regions of a page kept by hand`() throws {
        let program = try program()
        let marks = ["<!-- BEGIN generated: standings-mixed-relay -->", "<!-- END -->"]
        let path = try program.write(Array("Mine.\n\(marks[0])\nold\n\(marks[1])\n".utf8), to: "a")
        let run = try program.run("export", "wikitext", "2023-24", "--into", path)
        #expect(run.output == "\(path): wrote standings-mixed-relay.\n")
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.hasPrefix("Mine.\n\(marks[0])\n{| class=\"wikitable"))
        #expect(text.hasSuffix("|}\n\(marks[1])\n"))
        let without = try program.write(Array("Mine.\n".utf8), to: "b")
        let refused = try program.run("export", "wikitext", "2023-24", "--into", without)
        #expect(refused.code == 3)
        #expect(refused.complaints.contains("marks no region of 2023-24; nothing was changed."))
    }

    @Test func `names the tables there are`() throws {
        let run = try program().run("export", "wikitext", "2023-24", "--table", "men-3000")
        #expect(run.code == 2)
        #expect(run.complaints.contains("There are: facts, lead, calendar-men, "))
    }

    @Test func `a page keeps its rights, and a link to it stays one`() throws {
        let program = try program()
        let path = try program.write(
            Array("<!-- BEGIN generated: lead -->\nold\n<!-- END -->\n".utf8), to: "a")
        let files = FileManager.default
        try files.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        let link = program.path("link")
        try files.createSymbolicLink(atPath: link, withDestinationPath: path)
        #expect(try program.run("export", "wikitext", "2023-24", "--into", link).code == 0)
        #expect(try !String(contentsOfFile: path, encoding: .utf8).contains("old"))
        #expect(try files.destinationOfSymbolicLink(atPath: link) == path)
        #expect(
            try files.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
    }

    @Test
    func `what is known now has the calendar's counts and everybody of whom a result is known`()
        throws
    {
        let program = try program()
        let page = try program.run("export", "wikitext", "2023-24").output
        #expect(page.contains("| Menindividual = 24\n"))
        let published = try program.run("export", "wikitext", "2023-24", "--as-published").output
        #expect(published.contains("| Menindividual = 18\n"))
        let early = try program.run(
            "export", "wikitext", "2023-24", "--as-of", "2023-10-30", "--table", "women-relay"
        ).output
        #expect(early.contains("| ? || {{flagcountry|USA}} || {{nts|150}}\n"))
        #expect(early.contains("| ? || {{flagcountry|CAN}} || 100–160\n"))
        let whole = try program.run("export", "wikitext", "2023-24", "--as-of", "2023-10-30").output
        let path = try program.write(Array(whole.utf8), to: "early.wiki")
        let other = program.path("other.sqlite")
        let taken = try program.run("import", "--quiet", path, "--database", other)
        #expect(taken.code == 0)
        #expect(taken.output.contains("(0 errors, "), "\(taken.output)")
    }
}
