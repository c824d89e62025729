import ShortTrack

extension ProgressionChart {
    /// What cannot be played by.
    func problems(at path: [String]) -> [RulesProblem] {
        var problems: [RulesProblem] = []
        func report(_ key: String, _ found: String, _ expected: String) {
            problems.append(RulesProblem(path: path + [key], found: found, expected: expected))
        }
        if distances.isEmpty { report("distances", "none", "metres such as 500") }
        if raceSize < 2 { report("race size", "\(raceSize)", "2 or more") }
        if finalSize < 2 { report("final size", "\(finalSize)", "2 or more") }
        if let direct, direct.best < 1 || direct.best >= direct.entries {
            report(
                "direct", "\(direct.best) of \(direct.entries) entries", "some of the entries")
        }
        return problems
            + lines.enumerated().flatMap { $1.problems(at: path + ["lines", "\($0 + 1)"]) }
    }
}

extension ProgressionLine {
    fileprivate func problems(at path: [String]) -> [RulesProblem] {
        var problems: [RulesProblem] = []
        func report(_ key: String, _ found: String, _ expected: String) {
            problems.append(RulesProblem(path: path + [key], found: found, expected: expected))
        }
        if fewest < 1 || fewest > most {
            report("starters", "\(fewest)-\(most)", "a range such as 8-10")
        }
        if races < 1 { report("races", "\(races)", "1 or more") }
        if fewest >= 1, races > fewest {
            report("races", "\(races) for \(fewest) starters", "at most \(fewest)")
        }
        if perRace < 1 { report("per race", "\(perRace)", "1 or more") }
        if fastest < 0 || races >= 1 && fastest > races {
            report("fastest", "\(fastest)", "0 to \(races), one of each race at most")
        }
        if round.isFinal { report("round", round.title, "a round before the finals") }
        if destinations.contains(round) { report("next", round.title, "another round") }
        if Set(destinations).count < destinations.count {
            report("others", "a round named twice", "another round for each way")
        }
        if goingOn > most {
            report("next", "\(goingOn) going on from \(most) starters", "fewer than start")
        }
        return problems
    }
}
