import ShortTrack

extension SeriesRulebook {
    /// Everything that keeps the rules from being played by; empty for good ones.
    public var problems: [RulesProblem] {
        pointsProblems + countingProblems + tieProblems
    }

    private var pointsProblems: [RulesProblem] {
        var problems: [RulesProblem] = []
        if winner == .fewestPoints, missedRound == nil {
            problems.append(
                RulesProblem(
                    path: ["winner"], found: "fewest points, and a missed round costs none",
                    expected: "a key \"missed round\", such as missed round: starters + 1"))
        }
        guard case .places(let list) = points else { return problems }
        for (index, pair) in zip(list, list.dropFirst()).enumerated()
        where winner == .mostPoints ? pair.0 < pair.1 : pair.0 > pair.1 {
            problems.append(
                RulesProblem(
                    path: ["points"], found: "\(pair.1) for place \(index + 2)",
                    expected: (winner == .mostPoints ? "at most" : "at least")
                        + " \(pair.0), as the place before has"))
        }
        return problems
    }

    private var countingProblems: [RulesProblem] {
        var problems: [RulesProblem] = []
        var next: Int? = 1
        for (index, segment) in counting.enumerated() {
            let path = ["counting", "\(index + 1)"]
            if next != segment.first || (segment.last ?? .max) < segment.first {
                let last = segment.last.map(String.init) ?? "the rest"
                problems.append(
                    RulesProblem(
                        path: path, found: "rounds \(segment.first)-\(last)",
                        expected: next.map { "rounds from \($0) on, each round in one segment" }
                            ?? "nothing after the rest"))
            }
            next = segment.last.map { $0 + 1 }
            guard case .dropping(let discards) = segment.count else { continue }
            let isGrowing = zip(discards, discards.dropFirst()).allSatisfy {
                $0.rounds < $1.rounds && $0.results < $1.results
            }
            if !isGrowing || !discards.allSatisfy({ $0.results < $0.rounds }) {
                problems.append(
                    RulesProblem(
                        path: path, found: "\(segment.count)",
                        expected: "drops that grow with the rounds and leave a result, such as "
                            + "drop 1 after 4, 2 after 8"))
            }
        }
        return problems
    }

    private var tieProblems: [RulesProblem] {
        ties.enumerated().compactMap { index, tie in
            if tie == .sharedRank, index + 1 < ties.count {
                return RulesProblem(
                    path: ["ties", "\(index + 1)"],
                    found: "shared rank before \"\(ties[index + 1].rawValue)\"",
                    expected: "shared rank as the last word, or not at all")
            }
            guard ties[..<index].contains(tie) else { return nil }
            return RulesProblem(
                path: ["ties", "\(index + 1)"], found: "\"\(tie.rawValue)\" again",
                expected: "each way once")
        }
    }
}
