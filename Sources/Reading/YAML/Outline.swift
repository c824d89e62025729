import ShortTrack
import Yams

/// A YAML file being read against what was expected: every surprise becomes a finding with its
/// line, and the line of every key is remembered for what shows only when all is read.
struct Outline {
    let code: FindingCode
    var findings: Findings
    private(set) var lines: [[String]: Int] = [:]

    /// - Parameter code: the code its findings go by.
    init(code: FindingCode, findings: Findings) {
        self.code = code
        self.findings = findings
    }

    /// The top of the file; nothing where it is no YAML.
    mutating func root(of text: SourceText) -> Branch? {
        do {
            // Without a resolver: what a scalar stands for is said by what is expected of it.
            let yaml = text.lines.joined(separator: "\n")
            guard let node = try Yams.compose(yaml: yaml, .basic) else {
                refuse([], line: 1, found: "nothing", expected: "keys and values")
                return nil
            }
            lines[[]] = node.mark?.line ?? 1
            return branch(node, at: [])
        } catch let error as YamlError {
            let (line, problem) = Self.place(of: error, in: text.lines)
            // What is missing at the end is missed by the parser on the line behind it.
            refuse(
                [], line: min(line, text.lines.count), found: "no YAML: \(problem)",
                expected: "YAML that can be parsed")
        } catch {
            refuse([], line: 1, found: "no YAML", expected: "YAML that can be parsed")
        }
        return nil
    }

    /// Reports that something is not as expected.
    mutating func refuse(_ path: [String], line: Int? = nil, found: String, expected: String) {
        findings.report(
            code, .error, line: line ?? self.line(of: path),
            subject: path.isEmpty ? "the file" : path.joined(separator: ", "), found: found,
            suggestion: expected)
    }

    /// The line of a key, or of the nearest one around it.
    func line(of path: [String]) -> Int {
        for length in stride(from: path.count, through: 0, by: -1) {
            if let line = lines[Array(path.prefix(length))] { return line }
        }
        return 1
    }

    /// Reads a node as keys and values.
    mutating func branch(_ node: Node, at path: [String]) -> Branch? {
        guard case .mapping(let mapping) = node else {
            refuse(
                path, line: node.mark?.line, found: Self.kind(of: node), expected: "keys and values"
            )
            return nil
        }
        var values: [(key: String, value: Node)] = []
        for (key, value) in mapping {
            let name = key.string ?? ""
            lines[path + [name]] = key.mark?.line ?? line(of: path)
            values.append((name, value))
        }
        return Branch(path: path, values: values)
    }

    /// Reads a node as a list.
    mutating func list(_ node: Node, at path: [String]) -> [Node]? {
        guard case .sequence(let sequence) = node else {
            refuse(path, line: node.mark?.line, found: Self.kind(of: node), expected: "a list")
            return nil
        }
        for (index, item) in sequence.enumerated() {
            lines[path + ["\(index + 1)"]] = item.mark?.line ?? line(of: path)
        }
        return Array(sequence)
    }

    /// Reads a node as one word or number.
    mutating func scalar(_ node: Node, at path: [String], expected: String) -> String? {
        guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
            refuse(path, line: node.mark?.line, found: Self.kind(of: node), expected: expected)
            return nil
        }
        return scalar.string
    }

    private static func kind(of node: Node) -> String {
        switch node {
        case .scalar(let scalar): scalar.string.isEmpty ? "nothing" : "\"\(scalar.string)\""
        case .mapping: "keys and values"
        case .sequence: "a list"
        case .alias: "an alias"
        }
    }

    private static func place(of error: YamlError, in lines: [String]) -> (
        line: Int, problem: String
    ) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            (mark.line, problem)
        case .duplicatedKeysInMapping(let duplicates, let context):
            (
                repeated(
                    duplicates.first ?? "", in: lines, from: context.mark.line,
                    depth: max(0, context.mark.column - 1))
                    ?? context.mark.line,
                "a key twice: \(duplicates.joined(separator: ", "))"
            )
        default: (1, "it cannot be parsed")
        }
    }

    /// The line of the second of two keys of one name, as deep as the mapping they are in.
    private static func repeated(
        _ key: String, in lines: [String], from line: Int, depth: Int
    ) -> Int? {
        lines.indices.dropFirst(line - 1).filter { index in
            let rest = lines[index].utf8.dropFirst(depth)
            return rest.starts(with: "\(key):".utf8) || rest.starts(with: "\"\(key)\":".utf8)
        }
        .dropFirst().first.map { $0 + 1 }
    }
}
