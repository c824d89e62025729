/// One line of a page, by its form.
struct PageLine {
    /// The form of a line.
    enum Form: Hashable {
        case blank
        /// `== Men ==`.
        case heading(level: Int, title: String)
        /// `| 1 | KOR | 340 |`, cells trimmed.
        case row([String])
        /// `- Title: …`, without the dash.
        case item(String)
        case text(String)
        /// Begun as a heading or a row and not ended as one.
        case unclosed(String)
    }

    let number: Int
    let form: Form

    init(_ line: String, number: Int) {
        self.number = number
        let text = line.trimmed
        if text.isEmpty {
            form = .blank
        } else if text.hasPrefix("=") {
            form = Self.heading(text) ?? .unclosed(text)
        } else if text.hasPrefix("|") {
            form =
                text.hasSuffix("|") && text.count > 1
                ? .row(
                    text.dropFirst().dropLast()
                        .split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed))
                : .unclosed(text)
        } else if text.hasPrefix("- ") {
            form = .item(text.dropFirst(2).trimmed)
        } else {
            form = .text(text)
        }
    }

    private static func heading(_ text: String) -> Form? {
        let level = text.prefix { $0 == "=" }.count
        let end = text.reversed().prefix { $0 == "=" }.count
        let title = text.dropFirst(level).dropLast(end).trimmed
        guard level == end, level <= 6, !title.isEmpty else { return nil }
        return .heading(level: level, title: title)
    }
}
