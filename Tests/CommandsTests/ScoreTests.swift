import Foundation
import Testing

@Suite struct `Scoring a series on the command line` {
    private let rules = "docs/examples/score/regatta.yaml"
    private let results = "docs/examples/score/regatta.csv"

    @Test func `prints the table after every round, or the last one`() throws {
        let program = try Program()
        let all = try program.run("score", "--rules", rules, "--format", "csv", results)
        #expect(all.code == 0, "\(all.complaints)")
        let lines = all.output.split(separator: "\r\n")
        #expect(lines.first == "round,rank,competitor,points")
        #expect(lines.contains("2,2,Avocet,3.5"))
        let last = try program.run("score", "--rules", rules, "--format", "csv", "--final", results)
        #expect(
            last.output.split(separator: "\r\n").dropFirst()
                == lines.filter { $0.hasPrefix("5,") }.map { $0.dropFirst(2) }[...])
    }

    @Test func `reads standard input`() throws {
        let program = try Program()
        let text = try String(
            contentsOf: Program.repository.appendingPathComponent(results), encoding: .utf8)
        let piped = try program.run(
            ["score", "--rules", rules, "--format", "json", "-"], input: text)
        let named = try program.run("score", "--rules", rules, "--format", "json", results)
        #expect(piped.output == named.output)
        #expect(piped.code == 0)
        let device = try program.run(
            ["score", "--rules", rules, "--format", "json", "/dev/stdin"], input: text)
        #expect(device.output == named.output)
    }

    @Test func `prints no table where something is wrong`() throws {
        let program = try Program()
        let path = try program.write(
            Array("round,competitor,rank\n1,Ann,1\n1,Ann,0\n".utf8), to: "results.csv")
        let run = try program.run("score", "--rules", rules, path)
        #expect(run.code == 1)
        #expect(run.output.isEmpty)
        #expect(run.complaints.contains("results.csv:3: error [bad-number]"), "\(run.complaints)")
        let none = try program.run("score", "--rules", rules, program.path("nowhere.csv"))
        #expect(none.code == 3)
        let empty = try program.run(["score", "--rules", rules, "-"], input: "")
        #expect(empty.code == 3)
        #expect(empty.complaints.contains("standard input"), "\(empty.complaints)")
        #expect(try program.run("score", results).code == 2)
    }
}
