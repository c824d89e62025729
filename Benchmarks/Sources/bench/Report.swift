import Glibc

/// Prints measurements against what they are meant to stay under.
struct Report {
    init() {
        line("benchmark", "median", "least", "most", "runs", "goal ms")
    }

    /// Measures an action.
    /// - Parameters:
    ///   - runs: how often it is measured, after one run that is not counted.
    ///   - repeats: how often it is done within one run, for what is too short to measure once.
    func measure(
        _ name: String, goal: Double, runs: Int, repeats: Int = 1, _ action: () throws -> Void
    ) rethrows {
        try collect(name, goal: goal, runs: runs) {
            try ContinuousClock().measure { for _ in 0..<repeats { try action() } } / repeats
        }
    }

    /// Collects what a run measured itself, for runs with parts that do not count.
    func collect(
        _ name: String, goal: Double, runs: Int, _ run: () throws -> Duration
    ) rethrows {
        _ = try run()
        var samples: [Double] = []
        for _ in 0..<runs { samples.append(try run() / .milliseconds(1)) }
        show(name, goal: goal, samples.sorted())
    }

    private func show(_ name: String, goal: Double, _ sorted: [Double]) {
        guard let least = sorted.first, let most = sorted.last else { return }
        let median = sorted[sorted.count / 2]
        line(
            name, text(median), text(least), text(most), "\(sorted.count)",
            "\(goal)" + (median > goal ? "  missed" : ""))
    }

    private func text(_ milliseconds: Double) -> String {
        let thousandths = Int((milliseconds * 1000).rounded())
        let fraction = "\(1000 + thousandths % 1000)".dropFirst()
        return "\(thousandths / 1000).\(fraction)"
    }

    private func line(_ name: String, _ columns: String...) {
        let padded = columns.map { String(repeating: " ", count: max(1, 10 - $0.count)) + $0 }
        print(name + String(repeating: " ", count: max(1, 44 - name.count)) + padded.joined())
        fflush(nil)
    }
}
