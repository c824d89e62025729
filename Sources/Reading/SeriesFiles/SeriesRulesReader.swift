import Rulebook
import ShortTrack
import Yams

/// Reads the rules of a series; with one mistake in them nothing is taken.
struct SeriesRulesReader {
    var outline: Outline
    /// Where each decision stands in the file.
    var paths: [SeriesDecision: [String]] = [:]

    init(name: String) {
        outline = Outline(code: .rulebookInvalid, findings: Findings(file: name))
    }

    /// What is wrong, by line.
    var findings: [Finding] {
        outline.findings.all.enumerated()
            .sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
            .map(\.element)
    }

    mutating func read(_ bytes: [UInt8]) -> SeriesRulebook? {
        guard
            let text = SourceText(
                bytes, expected: "the rules: series, points, counting, ties",
                findings: &outline.findings),
            let root = outline.root(of: text)
        else { return nil }
        outline.check(
            root, required: ["series", "points", "counting", "ties"],
            optional: [
                "winner", "tied place", "missed round", "deductions", "excluded", "never dropped",
            ])
        let title = outline.text(root, "series")
        let points = points(of: root)
        let winner = outline.choice(root, "winner", of: SeriesWinner.self)
        let tiedPlace = outline.choice(root, "tied place", of: EventTie.self)
        let missed = outline.value(
            root, "missed round", expected: "points such as 13, or starters + 1"
        ) { MissedRound($0) }
        let counting = counting(of: root)
        let ties = ties(of: root)
        let decisions = decisions(of: root)
        guard let title, let points, let counting, let ties else { return nil }
        let rulebook = SeriesRulebook(
            title: title, points: points, winner: winner ?? .mostPoints,
            tiedPlace: tiedPlace ?? .fullPoints, missedRound: missed, counting: counting,
            ties: ties, decisions: decisions)
        if points == .place, root["winner"] == nil {
            outline.findings.report(
                .rulebookInvalid, .warning, line: outline.line(of: ["points"]), subject: "points",
                found: "the place, and the most points win: who is last in every round wins",
                suggestion: "winner: fewest points")
        }
        for problem in rulebook.problems where root["missed round"] == nil || missed != nil {
            outline.refuse(problem.path, found: problem.found, expected: problem.expected)
        }
        return outline.findings.hasErrors ? nil : rulebook
    }

    private mutating func points(of root: Branch) -> SeriesPoints? {
        guard let node = root["points"] else { return nil }
        let path = ["points"]
        let expected =
            "a list such as [25, 18, 15], a first place with a ratio, the place, or as given"
        switch node {
        case .sequence:
            let items = outline.items(root, "points") ?? []
            let points = items.map { point($0.node, at: $0.path) }
            if items.isEmpty { outline.refuse(path, found: "an empty list", expected: expected) }
            return points.contains(nil) ? nil : .places(points.compactMap(\.self))
        case .mapping:
            return outline.branch(root, "points").flatMap { formula(of: $0) }
        default:
            return outline.value(root, "points", expected: expected) { word in
                ["the place": SeriesPoints.place, "as given": .given][word]
            }
        }
    }

    private mutating func point(_ node: Node, at path: [String]) -> Points? {
        let expected = "points such as 80 or 43.75, up to 1000000"
        guard let text = outline.scalar(node, at: path, expected: expected) else { return nil }
        if let points = Points(text), points >= .zero, points <= Points(1_000_000) { return points }
        outline.refuse(path, found: "\"\(text)\"", expected: expected)
        return nil
    }

    private mutating func formula(of branch: Branch) -> SeriesPoints? {
        outline.check(
            branch, required: ["first place", "ratio"], optional: ["decimals", "last place"])
        let win = branch["first place"].flatMap { point($0, at: branch.path + ["first place"]) }
        let ratio = outline.value(
            branch, "ratio", expected: "a number between 0 and 1 such as 0.8, up to four decimals",
            Self.ratio)
        let decimals = outline.value(branch, "decimals", expected: "0, 1 or 2") { text in
            Int(text).flatMap { (0...2).contains($0) ? $0 : nil }
        }
        let last = outline.value(
            branch, "last place", expected: "a place from 1 to \(FallingPoints.mostPlaces)"
        ) { text in Int(text).flatMap { (1...FallingPoints.mostPlaces).contains($0) ? $0 : nil } }
        guard let win, let ratio else { return nil }
        guard
            let formula = FallingPoints(
                win: win, ratio: ratio, decimals: decimals ?? 0, lastPlace: last)
        else {
            outline.refuse(
                branch.path + ["first place"], found: "\(win)", expected: "more than 0 points")
            return nil
        }
        return .places(formula.places)
    }

    /// `0.8` as 8000 ten-thousandths.
    private static func ratio(_ text: String) -> Int? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0] == "0", (1...4).contains(parts[1].utf8.count),
            parts[1].utf8.allSatisfy({ (48...57).contains($0) }),
            let ratio = Int(parts[1] + String(repeating: "0", count: 4 - parts[1].utf8.count)),
            ratio > 0
        else { return nil }
        return ratio
    }

    private mutating func counting(of root: Branch) -> [SeriesSegment]? {
        guard let node = root["counting"] else { return nil }
        guard case .sequence = node else {
            return count(root, "counting").map { [SeriesSegment(first: 1, last: nil, count: $0)] }
        }
        var segments: [SeriesSegment?] = []
        var next = 1
        for item in outline.items(root, "counting") ?? [] {
            guard let branch = outline.branch(item.node, at: item.path) else { return nil }
            outline.check(branch, required: ["rounds", "count"])
            let rounds = outline.value(
                branch, "rounds", expected: "rounds such as 1-7, or the rest"
            ) { Self.rounds($0, after: next - 1) }
            let count = count(branch, "count")
            next = (rounds?.last ?? next) + 1
            segments.append(
                rounds.flatMap { rounds in
                    count.map { SeriesSegment(first: rounds.first, last: rounds.last, count: $0) }
                })
        }
        if segments.isEmpty {
            outline.refuse(
                ["counting"], found: "an empty list", expected: "all, best 6, or segments")
        }
        return segments.contains(nil) || segments.isEmpty ? nil : segments.compactMap(\.self)
    }

    private mutating func count(_ branch: Branch, _ key: String) -> SeriesCount? {
        outline.value(
            branch, key, expected: "all, best 6, or drop 1 after 4, 2 after 8"
        ) { SeriesCount($0) }
    }

    /// `1-7`, `8` or `the rest`.
    private static func rounds(_ text: String, after last: Int) -> (first: Int, last: Int?)? {
        if text == "the rest" { return (last + 1, nil) }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
            .map { Int($0.trimmed).flatMap { $0 > 0 ? $0 : nil } }
        guard parts.count <= 2, let first = parts.first ?? nil, let end = parts.last ?? nil else {
            return nil
        }
        return (first, end)
    }

    private mutating func ties(of root: Branch) -> [SeriesTieBreak]? {
        guard let items = outline.items(root, "ties") else { return nil }
        let names = SeriesTieBreak.allCases.map(\.rawValue)
        let ties = items.map { item -> SeriesTieBreak? in
            let expected = names.joined(separator: " or ")
            guard let text = outline.scalar(item.node, at: item.path, expected: expected) else {
                return nil
            }
            if let tie = SeriesTieBreak(rawValue: text) { return tie }
            outline.refuse(item.path, found: "\"\(text)\"", expected: expected)
            return nil
        }
        return ties.contains(nil) ? nil : ties.compactMap(\.self)
    }
}
