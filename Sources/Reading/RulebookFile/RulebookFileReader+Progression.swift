import Rulebook
import ShortTrack
import Yams

extension RulebookFileReader {
    /// The lines of the progression chart; a rulebook may have none.
    mutating func progression(of root: Branch) -> [ProgressionLine]? {
        guard root["progression"] != nil else { return [] }
        guard let items = outline.items(root, "progression") else { return nil }
        let lines = items.map { line($0.node, at: $0.path) }
        return lines.contains { $0 == nil } ? nil : lines.compactMap(\.self)
    }

    private mutating func line(_ node: Node, at path: [String]) -> ProgressionLine? {
        guard let branch = outline.branch(node, at: path) else { return nil }
        outline.check(
            branch,
            required: ["distances", "round", "starters", "races", "per race", "fastest", "next"],
            optional: ["others"])
        let distances = outline.items(branch, "distances").map { items in
            items.map { metres($0.node, at: $0.path) }
        }
        let round = round(branch, "round")
        let starters = outline.value(branch, "starters", expected: "a range such as 8-10") {
            Self.range($0)
        }
        let races = number(branch, "races")
        let perRace = number(branch, "per race")
        let fastest = number(branch, "fastest")
        let next = self.round(branch, "next")
        let others = self.round(branch, "others")
        guard let distances, !distances.contains(where: { $0 == nil }), let round, let starters,
            let races, let perRace, let fastest, let next,
            others != nil || branch["others"] == nil
        else { return nil }
        return ProgressionLine(
            distances: distances.compactMap(\.self), round: round, fewest: starters.lowerBound,
            most: starters.upperBound, races: races, perRace: perRace, fastest: fastest,
            next: next, others: others)
    }

    private mutating func metres(_ node: Node, at path: [String]) -> Int? {
        let expected = "metres such as 500"
        guard let text = outline.scalar(node, at: path, expected: expected) else { return nil }
        if let metres = Int(text), (100...10_000).contains(metres) { return metres }
        outline.refuse(path, found: "\"\(text)\"", expected: expected)
        return nil
    }

    mutating func number(
        _ branch: Branch, _ key: String, in range: ClosedRange<Int> = 0...999
    ) -> Int? {
        outline.value(
            branch, key, expected: "a number from \(range.lowerBound) to \(range.upperBound)"
        ) { text in
            Int(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    private mutating func round(_ branch: Branch, _ key: String) -> Round? {
        let expected = Round.allCases.map { $0.title.lowercased() }.joined(separator: ", ")
        return outline.value(branch, key, expected: "one of \(expected)") { text in
            Round.allCases.first { $0.title.lowercased() == text.lowercased() }
        }
    }

    private static func range(_ text: String) -> ClosedRange<Int>? {
        let ends = text.split(whereSeparator: { $0 == "-" || $0 == "–" }).map { Int($0.trimmed) }
        guard let first = ends.first, let fewest = first, let last = ends.last, let most = last,
            ends.count <= 2, fewest >= 1, fewest <= most
        else { return nil }
        return fewest...most
    }
}
