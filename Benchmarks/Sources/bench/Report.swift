import Glibc

/// Prints measurements against what they are meant to stay under.
struct Report {
    init() {
        line("benchmark", "median", "least", "most", "runs", "goal")
    }

    /// Measures an action, in milliseconds.
    /// - Parameters:
    ///   - runs: how often it is measured, after one run that is not counted.
    ///   - repeats: how often it is done within one run, for what is too short to measure once.
    /// - Returns: the median.
    @discardableResult
    func measure(
        _ name: String, goal: Double?, runs: Int, repeats: Int = 1, _ action: () throws -> Void
    ) rethrows -> Double {
        try collect(name, goal: goal, runs: runs) {
            try ContinuousClock().measure { for _ in 0..<repeats { try action() } } / repeats
        }
    }

    /// Collects what a run measured itself, for runs with parts that do not count.
    @discardableResult
    func collect(
        _ name: String, goal: Double?, runs: Int, _ run: () throws -> Duration
    ) rethrows -> Double {
        _ = try run()
        var samples: [Double] = []
        for _ in 0..<runs { samples.append(try run() / .milliseconds(1)) }
        samples.sort()
        let median = samples[runs / 2]
        line(
            name, text(median), text(samples[0]), text(samples[runs - 1]), "\(runs)",
            verdict(on: median, goal: goal))
        return median
    }

    /// Prints samples that were collected elsewhere, in milliseconds.
    func show(_ name: String, samples: [Double], goal: Double?) {
        let samples = samples.sorted()
        guard let least = samples.first, let most = samples.last else { return }
        let median = samples[samples.count / 2]
        line(
            name, text(median), text(least), text(most), "\(samples.count)",
            verdict(on: median, goal: goal))
    }

    /// Prints a number that was worked out from others.
    func show(_ name: String, _ value: Double, goal: Double) {
        line(name, text(value), "", "", "", verdict(on: value, goal: goal))
    }

    private func verdict(on value: Double, goal: Double?) -> String {
        goal.map { "\($0)" + (value > $0 ? "  missed" : "") } ?? ""
    }

    private func text(_ value: Double) -> String {
        let thousandths = Int((value * 1000).rounded())
        return "\(thousandths / 1000).\("\(1000 + thousandths % 1000)".dropFirst())"
    }

    private func line(_ name: String, _ columns: String...) {
        let padded = columns.map { String(repeating: " ", count: max(1, 10 - $0.count)) + $0 }
        print(name + String(repeating: " ", count: max(1, 44 - name.count)) + padded.joined())
        fflush(nil)
    }
}
