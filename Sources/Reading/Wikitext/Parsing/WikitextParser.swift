import ShortTrack

/// Turns wikitext into the outline of the page a reader sees.
///
/// Headings, rows of tables, list items and sentences, each with its line in the file, are handed
/// to the grammar of season pages; what says nothing of the season (references, comments, images,
/// styles) is left out. Every byte is looked at once. What is opened and never closed is closed
/// where the next heading, row or end shows that it must be, and is named in a finding.
struct WikitextParser {
    /// More is open at once on no page written by hand.
    static let deepest = 40

    var findings: Findings
    /// What is open: the page first, the innermost last.
    var frames = [WikitextFrame(.page, line: 1)]
    /// The line being read.
    var number = 0
    /// What the line being read is by its beginning, and where it begins.
    var lead = WikitextLead.text
    var leadLine = 1
    /// The level of the last heading.
    var level = 1
    /// The line a comment was opened on.
    var comment: Int?
    /// The line was opened on from which wikitext is shown as it is written.
    var verbatim: Int?
    /// Whether the line is one of a table's cells, so that `||` begins another.
    var isCellLine = false
    var isHeaderLine = false
    /// Where bold words begin on the page itself.
    private var boldStart: Int?
    /// The first bold words of the page: an article names its subject in them.
    private(set) var boldTitle: PageLine?
    /// The line of the last category, which a page has behind everything else.
    var categoryLine = 0

    init(findings: Findings) { self.findings = findings }

    /// The outline of a whole file, its title not yet found.
    mutating func lines(of text: SourceText) -> [PageLine] {
        for (index, line) in text.lines.enumerated() { take(line, number: index + 1) }
        finish()
        return frames[0].lines
    }

    private mutating func take(_ line: String, number: Int) {
        self.number = number
        var cursor = WikitextCursor(line)
        if comment == nil, verbatim == nil { begin(line, &cursor) }
        while cursor.byte != nil { readInline(&cursor) }
        endLine()
    }

    private mutating func begin(_ line: String, _ cursor: inout WikitextCursor) {
        let lead = WikitextLead(line)
        if case .heading(let level) = lead, level > 1 { closeForHeading(level) }
        closeForTableMark(cursor)
        if frames[top].holdsLines {
            flush()
            self.lead = lead
            leadLine = number
            isCellLine = false
            isHeaderLine = false
            boldStart = nil
        }
        if frames[top].kind == .table {
            readTableMark(&cursor)
        } else {
            openTable(&cursor)
        }
    }

    private mutating func endLine() {
        if comment != nil || verbatim != nil { return }
        while [.link, .external, .raised, .struck].contains(frames[top].kind) { closeUnclosed() }
        if frames[top].holdsLines {
            flush()
        } else {
            frames[top].text.append(10)
        }
    }

    /// Makes a line of what was read since the last one.
    mutating func flush() {
        let text = frames[top].takeText().split(separator: "\n").map { line in
            line.split(whereSeparator: \.isSpace).joined(separator: " ")
        }
        .joined(separator: "\n").trimmed
        boldStart = nil
        // "__NOTOC__" and its like are about looks.
        guard !text.isEmpty, !(text.hasPrefix("__") && text.hasSuffix("__")) else { return }
        let form = lead.form(of: text)
        if form == .text("") || form == .item("") { return }
        if case .heading(let level, _) = form { self.level = level }
        add(PageLine(number: leadLine, form: form))
        lead = .text
    }

    /// Adds a finished line to the page or to the table's open cell.
    mutating func add(_ line: PageLine) {
        if frames[top].table?.add(line) == nil { frames[top].lines.append(line) }
    }

    private mutating func finish() {
        if let line = comment ?? verbatim ?? frames.first(where: { $0.kind == .table })?.line {
            let what = comment != nil ? "a comment" : verbatim != nil ? "<nowiki>" : "a table"
            findings.report(
                .truncatedPage, .error, line: number, subject: "the page",
                found: "it ends inside \(what) opened in line \(line)", suggestion: "the whole page"
            )
        }
        while top > 0 { closeUnclosed() }
        flush()
    }

    /// The innermost thing that is open.
    var top: Int { frames.count - 1 }

    mutating func put(_ text: String) { frames[top].text.append(contentsOf: text.utf8) }

    mutating func put(_ byte: UInt8) { frames[top].text.append(byte) }

    /// Bold or italic: the first bold words of the page are kept, the quotes nowhere.
    mutating func toggleBold(_ quotes: Int) {
        // Of four or of more than five quotes the first ones are apostrophes.
        let shown = quotes == 4 ? 1 : max(0, quotes - 5)
        for _ in 0..<shown { put(UInt8(ascii: "'")) }
        guard quotes > 2, top == 0, boldTitle == nil else { return }
        guard let start = boldStart else {
            boldStart = frames[0].text.count
            return
        }
        let words = String(decoding: frames[0].text[start...], as: UTF8.self).trimmed
        boldTitle = PageLine(number: number, form: .heading(level: 1, title: words))
    }
}
