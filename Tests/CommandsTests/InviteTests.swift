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
        (["user", "invite"], Int32(2)), (["user", "invite", "a", "--nation", "KOR"], 2),
        (["user", "invite", "nobody"], 2), (["user", "invite", "--nation", "Korea"], 2),
    ])
    func `what cannot be invited is said`(_ arguments: [String], _ code: Int32) throws {
        let program = try Program()
        let run = try program.run(arguments)
        #expect(run.code == code)
        #expect(run.output.isEmpty)
        #expect(!run.complaints.isEmpty)
    }
}
