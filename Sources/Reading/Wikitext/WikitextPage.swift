import ShortTrack

/// Reads a season page kept as wikitext, as encyclopedias keep theirs.
///
/// Only the form differs from the text of a page: what is read is the same outline, by the same
/// grammar, with the line numbers of the wikitext.
enum WikitextPage {
    static func read(_ text: SourceText, actor: String, findings: Findings) -> ReadFile {
        var parser = WikitextParser(findings: findings)
        let lines = parser.lines(of: text)
        // A page is saved without a line end at its end, so that its absence says nothing. The end
        // of a table does: a file cut elsewhere ends inside one or under a heading.
        let lastRow = lines.last { if case .row = $0.form { true } else { false } }?.number ?? 0
        let isClosed = lines.last?.number == lastRow || parser.categoryLine > lastRow
        return SeasonPageReader.read(
            titled(lines, boldTitle: parser.boldTitle), as: .wikitext,
            end: isClosed ? .closed : .withLine, actor: actor, findings: parser.findings)
    }

    /// The outline with the title of the season at its head.
    ///
    /// A page is named outside its text. In it the first bold words name the subject, or else
    /// the box of facts does.
    private static func titled(_ lines: [PageLine], boldTitle: PageLine?) -> [PageLine] {
        func isTitle(_ line: PageLine) -> Bool {
            if case .heading(1, _) = line.form { true } else { false }
        }
        let fact = lines.lazy.compactMap { line -> PageLine? in
            guard case .item(let item) = line.form, let colon = item.firstIndex(of: ":"),
                ["Title", "Name"].contains(item[..<colon].trimmed)
            else { return nil }
            let title = item[item.index(after: colon)...].trimmed
            return PageLine(number: line.number, form: .heading(level: 1, title: title))
        }.first
        let title = [lines.first(where: isTitle), boldTitle, fact].compactMap(\.self)
            .first { SeasonPageReader.season(in: $0.words) != nil }
        return title.map { [$0] + lines.filter { !isTitle($0) } } ?? lines
    }
}
