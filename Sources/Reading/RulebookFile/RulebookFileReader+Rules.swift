import Rulebook
import ShortTrack

extension RulebookFileReader {
    mutating func counting(of root: Branch) -> CountingRules? {
        guard let branch = outline.branch(root, "counting") else { return nil }
        outline.check(branch, required: ["distance", "relay"])
        let distance = bestOf(branch, "distance")
        let relay = bestOf(branch, "relay")
        guard let distance, let relay else { return nil }
        return CountingRules(distance: distance, relay: relay)
    }

    private mutating func bestOf(_ branch: Branch, _ key: String) -> BestOf? {
        outline.value(branch, key, expected: "a count such as best 6 of 8") { BestOf($0) }
    }

    mutating func ties(of root: Branch) -> (event: EventTie, standing: StandingTie)? {
        guard let branch = outline.branch(root, "ties") else { return nil }
        outline.check(branch, required: ["event", "standing"])
        let event = outline.choice(branch, "event", of: EventTie.self)
        let standing = outline.choice(branch, "standing", of: StandingTie.self)
        guard let event, let standing else { return nil }
        return (event, standing)
    }

    mutating func overall(of root: Branch) -> OverallRule? {
        guard let branch = outline.branch(root, "overall") else { return nil }
        outline.check(branch, required: ["adds"], optional: ["trophy"])
        let adds = outline.value(branch, "adds", expected: "distances or nothing") { word in
            ["distances", "nothing"].contains(word) ? word : nil
        }
        let trophy = outline.text(branch, "trophy")
        if adds == "nothing", trophy != nil {
            outline.refuse(
                branch.path + ["trophy"], found: "a trophy without an overall standing",
                expected: "adds: distances, or no trophy")
        }
        return adds.map { $0 == "nothing" ? .none : .sumOfDistances(trophy: trophy) }
    }

    mutating func officiating(of root: Branch) -> (
        penalty: PenaltyInFinalA, yellowCard: YellowCardRule, advanced: AdvancedSkaterRule
    )? {
        guard let branch = outline.branch(root, "officiating") else { return nil }
        outline.check(branch, required: ["penalty in Final A", "yellow card", "advanced skater"])
        let penalty = outline.choice(branch, "penalty in Final A", of: PenaltyInFinalA.self)
        let yellowCard = outline.choice(branch, "yellow card", of: YellowCardRule.self)
        let advanced = outline.choice(branch, "advanced skater", of: AdvancedSkaterRule.self)
        guard let penalty, let yellowCard, let advanced else { return nil }
        return (penalty, yellowCard, advanced)
    }

    mutating func evidence(of root: Branch) -> [Clause.Name: Evidence]? {
        guard let branch = outline.branch(root, "evidence") else { return nil }
        outline.check(branch, required: [], optional: Clause.Name.allCases.map(\.rawValue))
        var evidence: [Clause.Name: Evidence] = [:]
        for (key, node) in branch.values {
            guard let name = Clause.Name(rawValue: key),
                let entry = outline.branch(node, at: branch.path + [key])
            else { continue }
            outline.check(entry, required: ["grade", "source"])
            guard let grade = outline.choice(entry, "grade", of: Evidence.Grade.self),
                let source = outline.text(entry, "source")
            else { continue }
            evidence[name] = Evidence(grade: grade, source: source)
        }
        return evidence
    }
}
