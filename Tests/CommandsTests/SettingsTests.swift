import Testing

@Suite struct SettingsTests {
    @Test func `flags come before the environment, that before the file`() throws {
        let program = try Program()
        let file = try program.write(
            Array("# of this rink\nRINKSIDE_DATABASE=/from/the/file\n".utf8), to: "settings")
        let env = ["/usr/bin/env", "RINKSIDE_CONFIG=\(file)"]
        func complaint(_ arguments: [String], under wrapper: [String]) throws -> String {
            try program.run(["seasons"] + arguments, under: wrapper).complaints
        }
        let byFile = try complaint(
            [], under: ["/usr/bin/env", "-u", "RINKSIDE_DATABASE", "RINKSIDE_CONFIG=\(file)"])
        #expect(byFile.contains("/from/the/file"))
        let byEnvironment = try complaint([], under: env + ["RINKSIDE_DATABASE=/from/env"])
        #expect(byEnvironment.contains("/from/env"))
        let byFlag = try complaint(
            ["--database", "/from/a/flag"], under: env + ["RINKSIDE_DATABASE=/from/env"])
        #expect(byFlag.contains("/from/a/flag"))
    }

    @Test func `a file that is not there is named`() throws {
        let run = try Program().run(
            ["seasons"], under: ["/usr/bin/env", "RINKSIDE_CONFIG=/no/such/file"])
        #expect(run.code == 3)
        #expect(
            run.complaints == "/no/such/file, named by RINKSIDE_CONFIG, cannot be read. It holds "
                + "lines such as RINKSIDE_PORT=8080.\n")
    }

    @Test(arguments: [
        ("RINKSIDE_PROT=8080\n", "line 1: \"RINKSIDE_PROT\""),
        ("# a rink\n\nfoo\n", "line 3: \"foo\""),
        ("RINKSIDE_HOST=x\nRINKSIDE_PORT\n", "line 2: RINKSIDE_PORT is set to nothing"),
        ("\u{FEFF}RINKSIDE_PORT=8080\n", "begins with a byte order mark"),
        ("RINKSIDE_HOST=x\r\nRINKSIDE_PORT=8080\r\n", "carriage returns"),
        ("RINKSIDE_PORT= \n", "line 1: RINKSIDE_PORT is set to nothing"),
        ("RINKSIDE_PORT=1\nRINKSIDE_PORT=2\n", "line 2: RINKSIDE_PORT is set a second time"),
    ])
    func `a line that sets nothing is refused`(text: String, words: String) throws {
        let program = try Program()
        let file = try program.write(Array(text.utf8), to: "settings")
        let run = try program.run(["seasons"], under: ["/usr/bin/env", "RINKSIDE_CONFIG=\(file)"])
        #expect(run.code == 3)
        #expect(run.complaints.contains(words))
    }
}
