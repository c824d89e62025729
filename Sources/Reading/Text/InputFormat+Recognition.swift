extension InputFormat {
    /// What the ending of a file's name promises; a season page when it promises nothing.
    init(fileName: String) {
        if Self.isYAML(fileName) {
            self = .rulebook
        } else if fileName.lowercased().hasSuffix(".csv") {
            self = .placings
        } else if Self.isWikitext(fileName) {
            self = .wikitext
        } else {
            self = .seasonPage
        }
    }

    /// Recognises a file by its first line that says something.
    ///
    /// The first key of a YAML file names its kind, the columns of a table theirs, a page begins
    /// with its title. A page with a line that opens a table or a box of facts is wikitext.
    init?(of text: SourceText, named name: String) {
        let isYAML = Self.isYAML(name)
        let first = text.lines.first { line in
            !line.allSatisfy(\.isSpace) && !(isYAML && (line.hasPrefix("#") || line == "---"))
        }
        guard let first else { return nil }
        let columns = first.lowercased().split(separator: ",").map {
            $0.filter { !$0.isSpace && $0 != "\"" }
        }
        if RaceFileColumn.recognises(columns) {
            self = .raceFile
        } else if let table = Self.table(with: Set(columns)) {
            self = table
        } else if first.hasPrefix("rulebook:") || first.hasPrefix("rulebook :") {
            self = .rulebook
        } else if first.hasPrefix("season:") || first.hasPrefix("season :") {
            self = .seasonSetUp
        } else if !isYAML, Self.isWikitext(name) || text.lines.contains(where: Self.opens) {
            self = .wikitext
        } else if !isYAML, first.hasPrefix("=") {
            self = .seasonPage
        } else {
            return nil
        }
    }

    private static func opens(_ line: String) -> Bool {
        line.hasPrefix("{|") || line.hasPrefix("{{Infobox") || line.hasPrefix("{{infobox")
    }

    private static func isWikitext(_ name: String) -> Bool {
        let name = name.lowercased()
        return [".wiki", ".wikitext", ".mediawiki"].contains { name.hasSuffix($0) }
    }

    /// What kind of table has these columns, in whatever order.
    private static func table(with columns: Set<String>) -> InputFormat? {
        func has(_ names: String...) -> Bool { columns.isSuperset(of: names) }
        if has("code", "reason") { return .exclusions }
        if has("do", "name") { return .people }
        guard has("season") else { return nil }
        if has("event", "nation", "name") { return .entries }
        if has("table") { return has("rank") ? .names : .titles }
        if has("rank") { return has("published") ? .corrections : .placings }
        return has("state") ? .seasons : nil
    }

    private static func isYAML(_ name: String) -> Bool {
        let name = name.lowercased()
        return name.hasSuffix(".yaml") || name.hasSuffix(".yml")
    }
}
