import ShortTrack

extension WikitextParser {
    /// Opens a table where a line begins with `{|`.
    mutating func openTable(_ cursor: inout WikitextCursor) {
        var ahead = cursor
        while let byte = ahead.byte, [32, 9, UInt8(ascii: ":")].contains(byte) { ahead.advance() }
        guard frames.count < Self.deepest, ahead.skip("{|") else { return }
        flush()
        open(.table)
        frames[top].table = WikitextTable(level: level)
        cursor.skipToEnd()
    }

    /// Reads the sign a line of a table begins with.
    mutating func readTableMark(_ cursor: inout WikitextCursor) {
        cursor.skipBlanks()
        if cursor.skip("|}") {
            closeTable()
        } else if cursor.skip("|-") {
            flush()
            frames[top].table?.endRow()
            cursor.skipToEnd()
        } else if cursor.skip("|+") {
            flush()
            frames[top].table?.openCaption(number)
        } else if cursor.looksAt("|") || cursor.looksAt("!") {
            isHeaderLine = cursor.looksAt("!")
            isCellLine = true
            cursor.advance()
            openCell(isHeader: isHeaderLine)
        } else {
            openTable(&cursor)
        }
    }

    mutating func openCell(isHeader: Bool) {
        flush()
        lead = .text
        leadLine = number
        frames[top].table?.openCell(isHeader: isHeader, line: number)
    }

    /// Takes what stands before the first `|` of a cell as its attributes.
    mutating func takeAttributes() {
        let text = frames[top].takeText().trimmed
        frames[top].table?.takeAttributes(text)
        guard !text.isEmpty, !text.contains("="), text.lowercased() != "nowrap" else { return }
        findings.report(
            .malformedRow, .warning, line: number, subject: "a table cell",
            found: "\"\(text)\" before |", suggestion: "an attribute such as rowspan=\"2\", or ||")
    }

    /// Closes the innermost table: its rows become lines of what it stands in.
    mutating func closeTable() {
        flush()
        let table = frames.removeLast().table
        guard let table else { return }
        if table.isTooWide {
            findings.report(
                .malformedRow, .error, line: number, subject: "a table",
                found: "more than \(WikitextTable.widest) columns",
                suggestion: "spans that fit the table")
        }
        lead = .text
        leadLine = number
        if frames[top].holdsLines {
            for line in table.outline { add(line) }
        } else {
            put(table.outline.map(\.words).joined(separator: " "))
        }
    }

    /// A heading ends what cannot go over it: all but the tables that hold it.
    mutating func closeForHeading(_ level: Int) {
        let first =
            frames.firstIndex { frame in
                frame.table.map { $0.level >= level } ?? (frame.kind != .page)
            }
        guard let first else { return }
        while top >= first { closeUnclosed() }
    }

    /// The next row or the end of a table ends what stands open in one of its cells.
    mutating func closeForTableMark(_ cursor: WikitextCursor) {
        guard let table = frames.lastIndex(where: { $0.kind == .table }) else { return }
        var ahead = cursor
        ahead.skipBlanks()
        guard ahead.looksAt("|-") || ahead.looksAt("|}") && !ahead.looksAt("|}}") else { return }
        while top > table { closeUnclosed() }
    }
}
