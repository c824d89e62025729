import Rulebook
import ShortTrack

extension SeriesRulesReader {
    mutating func decisions(of root: Branch) -> [SeriesDecision] {
        deductions(of: root) + exclusions(of: root) + undroppables(of: root)
    }

    private mutating func deductions(of root: Branch) -> [SeriesDecision] {
        decisions(
            of: root, "deductions", required: ["points"], optional: ["from round"]
        ) { outline, branch in
            let points = outline.value(
                branch, "points", expected: "the points taken away, more than 0, such as 10"
            ) { text in
                Points(text).flatMap { $0 > .zero && $0 <= Points(1_000_000) ? $0 : nil }
            }
            let round = outline.text(branch, "from round", expected: "a round of the results")
            return points.map { .deduction($0, fromRound: round) }
        }
    }

    private mutating func exclusions(of root: Branch) -> [SeriesDecision] {
        decisions(of: root, "excluded", required: ["places"]) { outline, branch in
            outline.value(branch, "places", expected: "close up or stay empty") { word in
                ["close up": .exclusionClosing, "stay empty": .exclusionLeavingGaps][word]
            }
        }
    }

    private mutating func undroppables(of root: Branch) -> [SeriesDecision] {
        decisions(of: root, "never dropped", required: ["round"]) { outline, branch in
            outline.text(branch, "round", expected: "a round of the results").map {
                .undroppable(round: $0)
            }
        }
    }

    /// A list of decisions, each about a competitor and with a reason.
    private mutating func decisions(
        of root: Branch, _ key: String, required: [String], optional: [String] = [],
        kind: (inout Outline, Branch) -> SeriesDecision.Kind?
    ) -> [SeriesDecision] {
        (outline.items(root, key) ?? []).compactMap { item in
            guard let branch = outline.branch(item.node, at: item.path) else { return nil }
            outline.check(
                branch, required: ["competitor", "reason"] + required, optional: optional)
            let competitor = outline.text(branch, "competitor", expected: "a competitor's name")
            let reason = outline.text(branch, "reason")
            let kind = kind(&outline, branch)
            guard let competitor, let reason, let kind else { return nil }
            let decision = SeriesDecision(
                competitor: competitor.trimmed, kind: kind, reason: reason)
            paths[decision] = item.path
            return decision
        }
    }

    /// Whether the results know everybody and every round the rules name.
    ///
    /// A warning each: the rules of a series may be written before its last round.
    mutating func check(_ rulebook: SeriesRulebook, with results: SeriesResults) {
        let rounds = results.rounds.map(\.name)
        for decision in rulebook.decisions {
            warn(
                .unknownPerson, "competitor", of: decision, named: decision.competitor,
                known: results.competitors)
            if let round = decision.round {
                warn(
                    .unknownEvent, decision.roundKey, of: decision, named: round, known: rounds)
            }
        }
    }

    private mutating func warn(
        _ code: FindingCode, _ key: String, of decision: SeriesDecision, named name: String,
        known: [String]
    ) {
        guard !known.contains(name), let path = paths[decision] else { return }
        let near = known.map { (name: $0, edits: Outline.edits($0, name)) }
            .min { $0.edits < $1.edits }
        let isNear =
            near.map { $0.edits < name.count && $0.edits <= max(1, name.count / 3) }
            ?? false
        outline.findings.report(
            code, .warning, line: outline.line(of: path + [key]),
            subject: (path + [key]).joined(separator: ", "),
            found: "\"\(name)\" is not in the results, so this changes nothing",
            suggestion: isNear ? near.map { "did you mean \"\($0.name)\"?" } ?? "" : "")
    }
}

extension SeriesDecision {
    /// The key a rules file names the round by.
    fileprivate var roundKey: String {
        if case .deduction = kind { "from round" } else { "round" }
    }
}
