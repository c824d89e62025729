import Testing

@Suite struct InviteTests {
    @Test func `a team leader is invited on the command line by a link shown once`() throws {
        let program = try Program()
        let first = try program.run(
            "user", "invite", "--nation", "kor", "--address", "http://rink.local:8080/")
        #expect(first.code == 0)
        #expect(
            first.output.wholeMatch(
                of: /http:\/\/rink\.local:8080\/office\/sign-in\/[0-9a-f]{64}\n/) != nil)
        #expect(first.complaints.contains("Team leader KOR, team leader of KOR; works once"))
        let second = try program.run("user", "invite", "Team leader KOR")
        #expect(second.code == 0)
        #expect(second.output != first.output)
        #expect(try program.run("user", "list").output == "Team leader KOR  team leader of KOR\n")
    }

    @Test(arguments: [
        "user invite", "user invite a --nation KOR", "user invite nobody",
        "user invite --nation Korea",
    ])
    func `what cannot be invited is said`(_ line: String) throws {
        let program = try Program()
        let run = try program.run(line.split(separator: " ").map(String.init))
        #expect(run.code == 2)
        #expect(run.output.isEmpty)
        #expect(!run.complaints.isEmpty)
    }
}
