import Rulebook
import ShortTrack
import Yams

extension RulebookFileReader {
    mutating func pointsTables(of root: Branch) -> [PointsTable]? {
        guard let branch = outline.branch(root, "points") else { return nil }
        let tables = branch.values.map { pointsTable($0.key, $0.value, in: branch) }
        return tables.contains { $0 == nil } ? nil : tables.compactMap(\.self)
    }

    private mutating func pointsTable(_ name: String, _ node: Node, in parent: Branch)
        -> PointsTable?
    {
        guard let branch = outline.branch(node, at: parent.path + [name]) else { return nil }
        outline.check(branch, required: ["below"], optional: ["places", "formula"])
        let below = outline.value(branch, "below", expected: "nothing or unknown") {
            PointsTable.Below(rawValue: $0)
        }
        switch (branch["places"], branch["formula"]) {
        case (_?, nil):
            let cells = (outline.items(branch, "places") ?? []).map { cell($0.node, at: $0.path) }
            guard let below, !cells.contains(where: { $0 == nil }) else { return nil }
            return PointsTable(name: name, places: cells.compactMap(\.self), below: below)
        case (nil, let node?):
            let formula = formula(node, at: branch.path + ["formula"])
            guard let below, let formula else { return nil }
            return PointsTable(name: name, formula: formula, below: below)
        case (let places, _):
            outline.refuse(
                branch.path,
                found: places == nil ? "neither places nor a formula" : "places and a formula",
                expected: "either places or a formula")
            return nil
        }
    }

    private mutating func formula(_ node: Node, at path: [String]) -> PointsFormula? {
        guard let branch = outline.branch(node, at: path) else { return nil }
        outline.check(branch, required: ["first", "percent", "places"])
        let first = number(branch, "first", in: 1...100_000)
        let percent = number(branch, "percent", in: 1...99)
        let places = number(branch, "places", in: 1...999)
        guard let first, let percent, let places else { return nil }
        return PointsFormula(first: first, percent: percent, places: places)
    }

    private mutating func cell(_ node: Node, at path: [String]) -> PointsCell? {
        let expected = "points, a list of possible points, or unknown"
        if case .sequence = node {
            let options = (outline.list(node, at: path) ?? []).map { points($0, at: path) }
            guard options.count >= 2 else {
                outline.refuse(path, found: "\(options.count) points", expected: "two or more")
                return nil
            }
            return options.contains { $0 == nil } ? nil : .oneOf(options.compactMap(\.self))
        }
        guard let text = outline.scalar(node, at: path, expected: expected) else { return nil }
        if text == "unknown" { return .unknown }
        if let points = Points(text) { return .known(points) }
        outline.refuse(path, found: "\"\(text)\"", expected: expected)
        return nil
    }

    private mutating func points(_ node: Node, at path: [String]) -> Points? {
        let expected = "points such as 80 or 43.75"
        guard let text = outline.scalar(node, at: path, expected: expected) else { return nil }
        if let points = Points(text) { return points }
        outline.refuse(path, found: "\"\(text)\"", expected: expected)
        return nil
    }

    mutating func tableUse(of root: Branch) -> TableUse? {
        guard let branch = outline.branch(root, "tables") else { return nil }
        outline.check(branch, required: ["individual", "second race", "relay"])
        func table(_ key: String) -> String?? {
            outline.text(branch, key).map { $0 == "unknown" ? nil : $0 }
        }
        guard let individual = table("individual"), let secondRace = table("second race"),
            let relay = table("relay")
        else { return nil }
        return TableUse(individual: individual, secondRace: secondRace, relay: relay)
    }
}
