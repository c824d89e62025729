import Yams

/// Writes YAML as people do by hand: keys in the order given, plain words.
enum YAMLFile {
    /// The text of a file.
    static func text(_ keys: [(String, Node?)]) throws -> String {
        try Yams.serialize(node: .keys(keys), width: 100, allowUnicode: true)
    }
}

extension Node {
    /// Keys and what is under them, those with nothing left out.
    static func keys(_ keys: [(String, Node?)], _ style: Mapping.Style = .block) -> Node {
        .mapping(
            Mapping(
                keys.compactMap { key, node in node.map { (Node(key), $0) } }, Tag(.map), style))
    }

    /// A number.
    init(_ number: Int) { self.init("\(number)") }

    /// Words, in quotes where they look like something else, such as a skater named No.
    ///
    /// Signs that are no text are left out.
    init(text: String) {
        let text = text.withoutSigns
        let isPlain = Resolver.default.resolveTag(of: Node(text)) == .str
        self = .scalar(Scalar(text, .implicit, isPlain ? .any : .singleQuoted))
    }

    /// One after the other.
    static func list(_ nodes: [Node], _ style: Sequence.Style = .block) -> Node {
        .sequence(Sequence(nodes, Tag(.seq), style))
    }
}
