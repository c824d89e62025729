import ShortTrack
import Yams

extension Outline {
    /// Checks the keys of a branch: none unknown, none missing.
    mutating func check(_ branch: Branch, required: [String], optional: [String] = []) {
        let known = required + optional
        for (key, _) in branch.values where !known.contains(key) {
            let near = known.min { Self.edits(key, $0) < Self.edits(key, $1) }
            let guess = near.flatMap { Self.edits(key, $0) <= max(1, $0.count / 3) ? $0 : nil }
            refuse(
                branch.path + [key], found: "the unknown key \"\(key)\"",
                expected: guess.map { "did you mean \"\($0)\"?" }
                    ?? "one of \(known.joined(separator: ", "))")
        }
        for key in required where branch[key] == nil {
            refuse(branch.path, found: "no key \"\(key)\"", expected: "a key \"\(key)\"")
        }
    }

    /// Words under a key; nothing, without a finding, where the key is missing.
    mutating func text(_ branch: Branch, _ key: String, expected: String = "a few words")
        -> String?
    {
        guard let node = branch[key] else { return nil }
        return scalar(node, at: branch.path + [key], expected: expected)
    }

    /// A value made from the words under a key.
    mutating func value<Value>(
        _ branch: Branch, _ key: String, expected: String, _ make: (String) -> Value?
    ) -> Value? {
        guard let text = text(branch, key, expected: expected) else { return nil }
        if let value = make(text) { return value }
        refuse(branch.path + [key], found: "\"\(text)\"", expected: expected)
        return nil
    }

    /// One of the words a rule can be.
    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ branch: Branch, _ key: String, of type: Choice.Type = Choice.self
    ) -> Choice? {
        value(
            branch, key, expected: Choice.allCases.map(\.rawValue).joined(separator: " or "),
            Choice.init(rawValue:))
    }

    /// The branch under a key.
    mutating func branch(_ branch: Branch, _ key: String) -> Branch? {
        branch[key].flatMap { self.branch($0, at: branch.path + [key]) }
    }

    /// The items under a key, each with its place.
    mutating func items(_ branch: Branch, _ key: String) -> [(node: Node, path: [String])]? {
        guard let node = branch[key], let items = list(node, at: branch.path + [key]) else {
            return nil
        }
        return items.enumerated().map { ($1, branch.path + [key, "\($0 + 1)"]) }
    }

    /// How many letters to change, add or leave out to make one word of another.
    static func edits(_ first: String, _ second: String) -> Int {
        let second = Array(second)
        guard first.count < 60, second.count < 60 else { return .max }
        var row = Array(0...second.count)
        for (index, letter) in first.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in second.indices {
                let change = diagonal + (letter == second[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(change, row[column] + 1, diagonal + 1)
            }
        }
        return row[second.count]
    }
}
