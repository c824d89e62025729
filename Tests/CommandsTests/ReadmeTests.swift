import Foundation
import Testing

/// The tour in README.md is run, and its output is what it says.
///
/// A line of `…` stands for lines left out.
@Suite struct `The tour in the README` {
    private struct Step {
        let command: String
        let output: [String]
    }

    private func steps() throws -> [Step] {
        let text = try String(
            contentsOf: Program.repository.appendingPathComponent("README.md"), encoding: .utf8)
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

    @Test func `prints what a reader will see`() throws {
        let steps = try steps()
        #expect(steps.count >= 6)
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
