import ShortTrack

extension WikitextParser {
    mutating func open(_ kind: WikitextFrame.Kind) {
        frames.append(WikitextFrame(kind, line: number))
    }

    mutating func open(
        _ kind: WikitextFrame.Kind, _ sign: StaticString, _ cursor: inout WikitextCursor
    ) {
        guard cursor.skip(sign) else { return }
        guard frames.count < Self.deepest else { return put("\(sign)") }
        open(kind)
    }

    mutating func close(
        _ kind: WikitextFrame.Kind, _ sign: StaticString, _ cursor: inout WikitextCursor
    ) {
        guard cursor.skip(sign) else { return }
        if !close(kind) { put("\(sign)") }
    }

    /// Closes the innermost thing of a kind, with what is still open in it.
    ///
    /// What was opened outside a cell is not closed in it: a table keeps its own order.
    @discardableResult mutating func close(_ kind: WikitextFrame.Kind) -> Bool {
        guard let index = frames.lastIndex(where: { $0.kind == kind || $0.kind == .table }),
            frames[index].kind == kind
        else {
            findings.report(
                .unclosedMarkup, .warning, line: number, subject: "the page",
                found: "the end of a \(kind.rawValue) that was not begun",
                suggestion: "its beginning, or nothing")
            return false
        }
        while top > index { closeUnclosed() }
        closeTop()
        return true
    }

    /// Closes the innermost thing though its end is missing.
    mutating func closeUnclosed() {
        report(frames[top].kind, line: frames[top].line)
        closeTop()
    }

    mutating func report(_ kind: WikitextFrame.Kind, line: Int) {
        findings.report(
            .unclosedMarkup, .error, line: line, subject: "the page",
            found: "a \(kind.rawValue) that is not closed",
            suggestion: "its end; it was read up to line \(number)")
    }

    /// Closes the innermost thing: what it shows is added to what it stands in.
    mutating func closeTop() {
        guard top > 0 else { return }
        if frames[top].kind == .table { return closeTable() }
        var frame = frames.removeLast()
        switch frame.kind {
        case .template:
            frame.endPart(next: number)
            close(WikitextTemplate(frame.parts, line: frame.line))
        case .link:
            frame.endPart(next: number)
            let parts = frame.parts.map(\.value)
            if WikitextLink.isCategory(parts) { categoryLine = frame.line }
            put(WikitextLink.text(of: parts))
        case .external: put(frame.takeText().drop { !$0.isSpace }.trimmed)
        case .raised: put(WikitextTemplate.raised(frame.takeText().trimmed))
        case .struck: strike(frame.takeText().trimmed)
        case .reference, .page, .table: break
        }
    }

    /// Leaves out what a page has struck out: somebody disqualified later, say.
    private mutating func strike(_ text: String) {
        let text = text.split(whereSeparator: \.isSpace).joined(separator: " ")
        guard !text.isEmpty else { return }
        findings.report(
            .unexpectedLine, .warning, line: number, subject: "the page",
            found: "\"\(text)\", struck out", suggestion: "nothing was taken from it")
    }

    private mutating func close(_ template: WikitextTemplate) {
        if template.isInfobox, frames[top].holdsLines {
            flush()
            add(PageLine(number: template.line, form: .text("Infobox")))
            for fact in template.facts {
                add(PageLine(number: fact.line, form: .item("\(fact.key): \(fact.value)")))
            }
            leadLine = number
            return
        }
        if template.isStruck { return strike(template.words) }
        if template.isWholeCell, frames[top].table?.takesAttributes == true { takeAttributes() }
        if let text = template.text { return put(text) }
        findings.report(
            .unknownTemplate, .warning, line: template.line, subject: "the page",
            found: "{{\(template.name)}}",
            suggestion: template.words.isEmpty
                ? "nothing was taken from it" : "read as \"\(template.words)\"")
        put(template.words)
    }
}
