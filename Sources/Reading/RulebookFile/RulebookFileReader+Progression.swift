import Rulebook
import ShortTrack
import Yams

extension RulebookFileReader {
    /// The progression charts; a rulebook may have none.
    mutating func progression(of root: Branch) -> [ProgressionChart]? {
        guard root["progression"] != nil else { return [] }
        guard let items = outline.items(root, "progression") else { return nil }
        let charts = items.map { chart($0.node, at: $0.path) }
        return charts.contains { $0 == nil } ? nil : charts.compactMap(\.self)
    }

    private mutating func chart(_ node: Node, at path: [String]) -> ProgressionChart? {
        guard let branch = outline.branch(node, at: path) else { return nil }
        outline.check(
            branch, required: ["race size"],
            optional: ["distances", "relays", "final size", "direct", "lines"])
        if (branch["distances"] == nil) == (branch["relays"] == nil) {
            outline.refuse(
                path, found: "distances and relays, or neither", expected: "one of the two")
        }
        let isRelay = branch["relays"] != nil
        let distances = outline.items(branch, isRelay ? "relays" : "distances").map { items in
            items.map { metres($0.node, at: $0.path) }
        }
        let raceSize = number(branch, "race size", in: 2...20)
        let finalSize =
            branch["final size"] == nil ? raceSize : number(branch, "final size", in: 2...20)
        let direct = direct(of: branch)
        let lines =
            branch["lines"] == nil
            ? [] : outline.items(branch, "lines")?.map { line($0.node, at: $0.path) }
        guard let distances, !distances.contains(where: { $0 == nil }), let raceSize, let finalSize,
            let direct, let lines, !lines.contains(where: { $0 == nil })
        else { return nil }
        return ProgressionChart(
            distances: distances.compactMap(\.self), isRelay: isRelay, raceSize: raceSize,
            finalSize: finalSize, direct: direct, lines: lines.compactMap(\.self))
    }

    /// Who skips the first round, where anybody does; nothing when it cannot be read.
    private mutating func direct(of chart: Branch) -> DirectEntry?? {
        guard chart["direct"] != nil else { return .some(nil) }
        guard let branch = outline.branch(chart, "direct") else { return nil }
        outline.check(branch, required: ["entries", "best", "to"])
        let entries = number(branch, "entries")
        let best = number(branch, "best")
        let round = round(branch, "to")
        guard let entries, let best, let round else { return nil }
        return DirectEntry(entries: entries, best: best, round: round)
    }

    private mutating func line(_ node: Node, at path: [String]) -> ProgressionLine? {
        guard let branch = outline.branch(node, at: path) else { return nil }
        outline.check(
            branch, required: ["round", "starters", "races", "per race", "next"],
            optional: ["fastest", "others", "assumed from"])
        let round = round(branch, "round")
        let starters = outline.value(branch, "starters", expected: "a range such as 8-10") {
            Self.range($0)
        }
        let races = number(branch, "races")
        let perRace = number(branch, "per race")
        let fastest = branch["fastest"] == nil ? 0 : number(branch, "fastest")
        let next = self.round(branch, "next")
        let others = others(of: branch)
        let season = outline.text(branch, "assumed from")
        guard let round, let starters, let races, let perRace, let fastest, let next, let others
        else { return nil }
        return ProgressionLine(
            round: round, fewest: starters.lowerBound, most: starters.upperBound, races: races,
            perRace: perRace, fastest: fastest, next: next, others: others, assumedFrom: season)
    }

    /// The ways of those left behind: a round alone for all of them, or a list of ways.
    private mutating func others(of line: Branch) -> [Way]? {
        guard let node = line["others"] else { return [] }
        guard case .sequence = node else {
            return round(line, "others").map { [Way(to: $0, .all)] }
        }
        guard let items = outline.items(line, "others") else { return nil }
        let ways = items.map { way($0.node, at: $0.path) }
        return ways.contains { $0 == nil } ? nil : ways.compactMap(\.self)
    }

    private mutating func way(_ node: Node, at path: [String]) -> Way? {
        guard let branch = outline.branch(node, at: path) else { return nil }
        outline.check(
            branch, required: ["to"], optional: ["per race", "fastest", "total", "best", "who"])
        let round = round(branch, "to")
        let perRace = number(branch, "per race")
        let fastest = number(branch, "fastest")
        let total = number(branch, "total")
        let best = number(branch, "best")
        let isEverybody = outline.value(branch, "who", expected: "everybody") {
            $0 == "everybody" ? true : nil
        }
        let keys = ["per race", "fastest", "total", "best", "who"].filter { branch[$0] != nil }
        guard let round else { return nil }
        switch (keys, perRace, fastest, total, best) {
        case ([], _, _, _, _): return Way(to: round, .all)
        case (["who"], _, _, _, _): return isEverybody.map { _ in Way(to: round, .everybody) }
        case (["best"], _, _, _, let best?): return Way(to: round, .best(best))
        case (["per race"], let perRace?, _, _, _):
            return Way(to: round, .places(perRace: perRace, fastest: 0))
        case (["per race", "fastest"], let perRace?, let fastest?, _, _):
            return Way(to: round, .places(perRace: perRace, fastest: fastest))
        case (["per race", "total"], let perRace?, _, let total?, _):
            return Way(to: round, .filled(perRace: perRace, total: total))
        default:
            outline.refuse(
                path, found: keys.joined(separator: " and "),
                expected:
                    "nothing, who, best, per race, per race and fastest, or per race and total")
            return nil
        }
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

    mutating func round(_ branch: Branch, _ key: String) -> Round? {
        let expected = Round.allCases.map { $0.title.lowercased() }.joined(separator: ", ")
        return outline.value(branch, key, expected: "one of \(expected)") { text in
            Round.allCases.first { $0.title.lowercased() == text.lowercased() }
        }
    }

    static func range(_ text: String) -> ClosedRange<Int>? {
        let ends = text.split(whereSeparator: { $0 == "-" || $0 == "–" }).map { Int($0.trimmed) }
        guard let first = ends.first, let fewest = first, let last = ends.last, let most = last,
            ends.count <= 2, fewest >= 1, fewest <= most
        else { return nil }
        return fewest...most
    }
}
