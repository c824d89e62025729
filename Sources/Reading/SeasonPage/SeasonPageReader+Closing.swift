import RecordBook
import ShortTrack

extension SeasonPageReader {
    /// The sections after the tables: the podium table by nation, the titles to see also, the
    /// sources.
    mutating func readClosingSections() {
        if let section = page["Podium table by nation"] {
            understood(section.line)
            for line in section.lines { understood(line.number) }
            findings.report(
                section.rows.isEmpty ? .tableEmpty : .unexpectedLine, .note, line: section.line,
                subject: "podium table by nation",
                found: section.rows.isEmpty
                    ? "a heading without a table" : "a table of \(section.rows.count) rows",
                suggestion: "rinkside podiums \(season) --by nation counts it from the calendar")
        }
        for section in page.sections where Self.isAboutSources(section) {
            for line in [section.line] + section.lines.map(\.number) { understood(line) }
        }
        if let section = page["See also"] {
            understood(section.line)
            for line in section.lines {
                switch line.form {
                case .item(let title), .text(let title):
                    guard !title.isEmpty else { continue }
                    understood(line.number)
                    state(.seeAlso(title), .before, line: line.number)
                default: break
                }
            }
        }
    }

    /// Whether a section is one of those that close a page and hold no table of the season.
    func isClosing(_ section: PageSection) -> Bool {
        ["podiumtablebynation", "seealso"].contains(FoldedName(section.title).key)
            || Self.isAboutSources(section)
    }

    static func isAboutSources(_ section: PageSection) -> Bool {
        ["references", "sources", "externallinks"].contains(FoldedName(section.title).key)
    }

    /// States every form of every name where it was first printed.
    mutating func statePeople() {
        for form in people.forms { state(.person(form.person), .before, line: form.line) }
    }

    /// Names every line that nothing above has understood.
    mutating func reportPending() {
        for line in lines where pending.contains(line.number) {
            switch line.form {
            case .blank, .frame: break
            case .unclosed(let text):
                findings.report(
                    .malformedRow, .error, line: line.number, subject: "a line", found: text,
                    suggestion: text.hasPrefix("|")
                        ? "a row that ends with |" : "a heading with as many = behind as before")
            case .heading(_, let title):
                findings.report(
                    .unexpectedLine, .warning, line: line.number, subject: "a heading",
                    found: title, suggestion: "a section of a season page")
            case .row(let cells):
                findings.report(
                    .unexpectedLine, .warning, line: line.number, subject: "a table row",
                    found: cells.joined(separator: " | "), suggestion: "nothing was taken from it")
            case .item(let text), .text(let text):
                findings.report(
                    .unexpectedLine, .warning, line: line.number, subject: "a line", found: text,
                    suggestion: "nothing was taken from it")
            }
        }
    }
}
