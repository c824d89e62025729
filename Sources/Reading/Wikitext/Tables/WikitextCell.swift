import ShortTrack

/// A cell of a table of wikitext.
struct WikitextCell {
    let line: Int
    let isHeader: Bool
    /// What stands in it, line by line.
    var lines: [PageLine] = []
    /// How many rows and columns it takes; zero rows are all that follow.
    var rowspan = 1
    var colspan = 1
    var hasAttributes = false

    /// Whether it is there to lay out the page and holds headings and tables of its own.
    var isLayout: Bool {
        lines.contains { line in
            switch line.form {
            case .heading, .row: true
            default: false
            }
        }
    }

    /// What it says, the nation's code before the name: "KOR Park Ji-won KOR Kim Gun-woo".
    var text: String { shownLines.joined(separator: " ") }

    /// What it says of a place: the rink, on a line of its own, in brackets.
    var place: String {
        let lines = shownLines
        guard lines.count == 2, Nation(lines[0]) == nil, !text.contains("(") else { return text }
        return "\(lines[0]) (\(lines[1]))"
    }

    private var shownLines: [String] {
        lines.flatMap { $0.words.split(whereSeparator: \.isNewline) }
            .map { Self.nationFirst($0.trimmed) }.filter { !$0.isEmpty }
    }

    /// "Park Ji-won (KOR)" with the code in front, as the other pages have it.
    private static func nationFirst(_ text: String) -> String {
        guard text.hasSuffix(")"), let open = text.lastIndex(of: "("),
            let nation = Nation(text[text.index(after: open)...].dropLast().trimmed), nation.isKnown
        else { return text }
        let name = text[..<open].trimmed
        if name.isEmpty { return "\(nation)" }
        // A flag has said the nation already.
        let flag = name.split(separator: " ").first.flatMap { Nation($0) }
        if let flag, flag.isKnown { return flag == nation ? name : text }
        return "\(nation) \(name)"
    }
}
