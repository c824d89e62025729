/// One line of a page, by its form.
///
/// Whatever a page is written in, it comes here as lines of these forms; what follows reads only
/// them.
struct PageLine {
    /// The form of a line.
    enum Form: Hashable {
        case blank
        /// `== Men ==`.
        case heading(level: Int, title: String)
        /// `| 1 | KOR | 340 |`, cells trimmed.
        case row([String])
        /// `|`, `|-` or `|}`: what is left of the frame of a table, without cells.
        case frame(String)
        /// `- Title: …`, without the dash.
        case item(String)
        case text(String)
        /// Begun as a heading or a row and not ended as one.
        case unclosed(String)
    }

    let number: Int
    let form: Form

    init(number: Int, form: Form) {
        self.number = number
        self.form = form
    }

    init(_ line: String, number: Int) {
        let text = line.trimmed
        let form: Form =
            if text.isEmpty {
                .blank
            } else if text.hasPrefix("=") {
                Self.heading(text) ?? .unclosed(text)
            } else if ["|", "|-", "|}"].contains(text) {
                .frame(text)
            } else if text.hasPrefix("|") {
                text.hasSuffix("|")
                    ? .row(
                        text.dropFirst().dropLast()
                            .split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed))
                    : .unclosed(text)
            } else if text.hasPrefix("- ") {
                .item(text.dropFirst(2).trimmed)
            } else {
                .text(text)
            }
        self.init(number: number, form: form)
    }

    /// What the line says, without the signs of its form.
    var words: String {
        switch form {
        case .blank: ""
        case .heading(_, let title): title
        case .row(let cells): cells.joined(separator: " | ")
        case .frame(let text), .item(let text), .text(let text), .unclosed(let text): text
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
