import ShortTrack

extension Rules {
    /// What cannot be played by; an empty list means the rulebook is sound.
    public var problems: [RulesProblem] {
        pointsTables.flatMap(problems(in:)) + tableUseProblems + countingProblems
            + numberProblems
            + progression.enumerated().flatMap { $1.problems(at: ["progression", "\($0 + 1)"]) }
            + (olympic?.problems ?? [])
    }

    /// No place pays more, so that a season of them can be added up.
    private static var mostPoints: Points { Points(100_000) }

    private func problems(in table: PointsTable) -> [RulesProblem] {
        let path = ["points", table.name, "places"]
        if table.places.isEmpty {
            return [
                RulesProblem(path: path, found: "an empty list", expected: "points of first place")
            ]
        }
        var above: Points?
        var problems: [RulesProblem] = []
        for (index, cell) in table.places.enumerated() {
            let value: Points?
            switch cell {
            case .known(let points): value = points
            case .oneOf(let options): value = options.max()
            case .unknown: value = nil
            }
            guard let value else {
                if index == 0 {
                    problems.append(
                        RulesProblem(
                            path: path + ["1"], found: "unknown", expected: "points of a win"))
                }
                continue
            }
            if let above, value > above {
                problems.append(
                    RulesProblem(
                        path: path + ["\(index + 1)"],
                        found: "\(value) for place \(index + 1), more than the place above",
                        expected: "at most \(above)"))
            }
            let least = if case .oneOf(let options) = cell { options.min() ?? value } else { value }
            if least < .zero {
                problems.append(
                    RulesProblem(
                        path: path + ["\(index + 1)"], found: "\(least)", expected: "0 or more"))
            }
            if value > Self.mostPoints {
                problems.append(
                    RulesProblem(
                        path: path + ["\(index + 1)"], found: "\(value)",
                        expected: "at most \(Self.mostPoints)"))
            }
            above = value
        }
        return problems
    }

    private var tableUseProblems: [RulesProblem] {
        let names = pointsTables.map(\.name)
        return [
            ("individual", tableUse.individual), ("second race", tableUse.secondRace),
            ("relay", tableUse.relay),
        ]
        .compactMap { key, name in
            guard let name, !names.contains(name) else { return nil }
            return RulesProblem(
                path: ["tables", key], found: "\"\(name)\"",
                expected: "one of the points tables: \(names.joined(separator: ", "))")
        }
    }

    private var countingProblems: [RulesProblem] {
        var counts = [
            (["counting", "distance"], counting.distance), (["counting", "relay"], counting.relay),
        ]
        if case .races(let best, _) = overall { counts.append((["overall", "counts"], best)) }
        return counts.compactMap { path, best in
            guard let best,
                !(1...max(1, best.held)).contains(best.counted)
                    || best.fewest.map({ !(1..<best.counted).contains($0) }) == true
            else { return nil }
            return RulesProblem(
                path: path, found: "\(best)",
                expected: "at least 1 and at most as many as are held: best 6 of 8")
        }
    }

    private var numberProblems: [RulesProblem] {
        [
            (["all-round", "super-final"], allRound?.superFinal),
            (["all-round", "admits"], allRound?.admitted),
            (["team standing", "skaters per event"], team?.skatersPerEvent),
        ]
        .compactMap { path, number in
            guard let number, number < 1 else { return nil }
            return RulesProblem(path: path, found: "\(number)", expected: "1 or more")
        }
    }
}
