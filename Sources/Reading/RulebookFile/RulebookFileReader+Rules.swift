import Rulebook
import ShortTrack
import Yams

extension RulebookFileReader {
    mutating func counting(of root: Branch) -> CountingRules? {
        guard let branch = outline.branch(root, "counting") else { return nil }
        outline.check(branch, required: ["distance", "relay"])
        let distance = bestOf(branch, "distance")
        let relay = bestOf(branch, "relay")
        guard let distance, let relay else { return nil }
        return CountingRules(distance: distance, relay: relay)
    }

    /// A count, or that it is not known; nothing when it cannot be read.
    private mutating func bestOf(_ branch: Branch, _ key: String) -> BestOf?? {
        outline.value(
            branch, key, expected: "a count such as best 6 of 8, best 1-6 of 6 or unknown"
        ) { text in
            text == "unknown" ? .some(nil) : BestOf(text).map(Optional.some)
        }
    }

    mutating func ties(of root: Branch) -> (event: EventTie, standing: StandingTie)? {
        guard let branch = outline.branch(root, "ties") else { return nil }
        outline.check(branch, required: ["event", "standing"])
        let event = outline.choice(branch, "event", of: EventTie.self)
        let standing = standingTie(branch)
        guard let event, let standing else { return nil }
        return (event, standing)
    }

    private mutating func standingTie(_ branch: Branch) -> StandingTie? {
        guard case .sequence? = branch["standing"] else {
            return outline.value(
                branch, "standing", expected: "shared rank, countback or a list of tie-breaks"
            ) { StandingTie($0) }
        }
        let breaks = (outline.items(branch, "standing") ?? []).map { item -> TieBreak? in
            let expected = "countback, sum of places, best place or time in the 500 m"
            guard let text = outline.scalar(item.node, at: item.path, expected: expected) else {
                return nil
            }
            if let tieBreak = TieBreak(text) { return tieBreak }
            outline.refuse(item.path, found: "\"\(text)\"", expected: expected)
            return nil
        }
        return breaks.contains { $0 == nil } ? nil : StandingTie(breaks.compactMap(\.self))
    }

    mutating func overall(of root: Branch) -> OverallRule? {
        guard let branch = outline.branch(root, "overall") else { return nil }
        outline.check(branch, required: ["adds"], optional: ["counts", "trophy"])
        let adds = outline.value(branch, "adds", expected: "distances, races or nothing") { word in
            ["distances", "races", "nothing"].contains(word) ? word : nil
        }
        let counts = outline.value(branch, "counts", expected: "a count such as best 15 of 18") {
            BestOf($0)
        }
        let trophy = outline.text(branch, "trophy")
        if adds == "nothing", trophy != nil {
            outline.refuse(
                branch.path + ["trophy"], found: "a trophy without an overall standing",
                expected: "adds: distances, or no trophy")
        }
        if let adds, (adds == "races") != (branch["counts"] != nil) {
            outline.refuse(
                branch.path + (branch["counts"] == nil ? [] : ["counts"]),
                found: "adds: \(adds) \(adds == "races" ? "without" : "with") a count",
                expected: "adds: races with a count such as best 15 of 18")
        }
        switch adds {
        case "nothing": return OverallRule.none
        case "distances": return .sumOfDistances(trophy: trophy)
        default: return counts.map { .races($0, trophy: trophy) }
        }
    }

    /// The meeting all-round, where there is one; nothing when it cannot be read.
    mutating func allRound(of root: Branch) -> AllRoundRule?? {
        guard root["all-round"] != nil else { return .some(nil) }
        guard let branch = outline.branch(root, "all-round") else { return nil }
        outline.check(branch, required: ["super-final", "admits"])
        let superFinal = number(branch, "super-final", in: 100...10_000)
        let admits = number(branch, "admits")
        guard let superFinal, let admits else { return nil }
        return AllRoundRule(superFinal: superFinal, admitted: admits)
    }

    /// The standing of nations, where there is one; nothing when it cannot be read.
    mutating func team(of root: Branch) -> TeamRule?? {
        guard root["team standing"] != nil else { return .some(nil) }
        guard let branch = outline.branch(root, "team standing") else { return nil }
        outline.check(branch, required: ["relays", "skaters per event"], optional: ["trophy"])
        let relays = outline.value(
            branch, "relays", expected: "counted, not counted or unknown"
        ) { word -> Bool?? in
            switch word {
            case "counted": .some(true)
            case "not counted": .some(false)
            case "unknown": .some(nil)
            default: nil
            }
        }
        let skaters = number(branch, "skaters per event")
        let trophy = outline.text(branch, "trophy")
        guard let relays, let skaters else { return nil }
        return TeamRule(trophy: trophy, relaysCount: relays, skatersPerEvent: skaters)
    }

    mutating func officiating(of root: Branch) -> (
        penalty: PenaltyInFinalA, yellowCard: YellowCardRule, advanced: AdvancedSkaterRule,
        missedStart: MissedStartRule?
    )? {
        guard let branch = outline.branch(root, "officiating") else { return nil }
        outline.check(
            branch, required: ["penalty in Final A", "yellow card", "advanced skater"],
            optional: ["missed start"])
        let penalty = outline.choice(branch, "penalty in Final A", of: PenaltyInFinalA.self)
        let yellowCard = outline.choice(branch, "yellow card", of: YellowCardRule.self)
        let advanced = outline.choice(branch, "advanced skater", of: AdvancedSkaterRule.self)
        let missedStart = outline.choice(branch, "missed start", of: MissedStartRule.self)
        guard let penalty, let yellowCard, let advanced else { return nil }
        return (penalty, yellowCard, advanced, missedStart)
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
