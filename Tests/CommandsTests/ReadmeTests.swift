import Foundation
import Testing

/// The consoles in README.md and other pages are run, and their output is what they say.
///
/// A line of `…` stands for lines left out.
@Suite struct `The tour in the README` {
    private struct Step {
        let command: String
        let output: [String]
    }

    private func steps(in page: String) throws -> [Step] {
        let text = try String(
            contentsOf: Program.repository.appendingPathComponent(page), encoding: .utf8)
        var steps: [Step] = []
        var isConsole = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("```") {
                isConsole = line == "```console"
            } else if isConsole, line.hasPrefix("$ rinkside ") {
                steps.append(Step(command: String(line.dropFirst(11)), output: []))
            } else if isConsole, let step = steps.popLast() {
                steps.append(Step(command: step.command, output: step.output + [line]))
            }
        }
        return steps
    }

    /// Whether lines are as expected, with `…` for any number of them.
    private func matches(_ lines: ArraySlice<String>, _ expected: ArraySlice<String>) -> Bool {
        guard let first = expected.first else { return lines.isEmpty }
        if first == "…" {
            return (lines.startIndex...lines.endIndex).contains {
                matches(lines[$0...], expected.dropFirst())
            }
        }
        guard lines.first == first else { return false }
        return matches(lines.dropFirst(), expected.dropFirst())
    }

    @Test(arguments: [("README.md", 6), ("docs/score.md", 3)])
    func `prints what a reader will see`(page: String, least: Int) throws {
        let steps = try steps(in: page)
        #expect(steps.count >= least)
        let program = try Program()
        for step in steps {
            let run = try program.run(step.command.split(separator: " ").map(String.init))
            let lines = (run.complaints + run.output).split(
                separator: "\n", omittingEmptySubsequences: false
            ).map(String.init)
            let trimmed = lines.last == "" ? lines.dropLast() : lines[...]
            let expected = step.output.last == "" ? step.output.dropLast() : step.output[...]
            #expect(
                matches(trimmed, expected),
                "rinkside \(step.command) printed:\n\(trimmed.joined(separator: "\n"))")
        }
    }
}
