import ShortTrack

extension WikitextParser {
    /// Reads what stands at the cursor, one sign or one byte of text.
    mutating func readInline(_ cursor: inout WikitextCursor) {
        guard let byte = cursor.byte else { return }
        if comment != nil {
            if cursor.skip("-->") { comment = nil } else { cursor.advance() }
            return
        }
        if byte == UInt8(ascii: "&"), let text = cursor.skipReference() { return put(text) }
        if verbatim != nil {
            if cursor.skip("</nowiki>") { verbatim = nil } else { take(byte, &cursor) }
            return
        }
        switch byte {
        case UInt8(ascii: "<"): readTag(&cursor)
        case UInt8(ascii: "'") where cursor.following == byte: toggleBold(cursor.skipRun())
        case UInt8(ascii: "{") where cursor.following == byte: open(.template, "{{", &cursor)
        case UInt8(ascii: "}") where cursor.following == byte: close(.template, "}}", &cursor)
        case UInt8(ascii: "["):
            if cursor.following == byte {
                open(.link, "[[", &cursor)
            } else if cursor.looksAt("[http") || cursor.looksAt("[//") {
                open(.external, "[", &cursor)
            } else {
                take(byte, &cursor)
            }
        case UInt8(ascii: "]"):
            if frames[top].kind == .external {
                close(.external, "]", &cursor)
            } else if cursor.following == byte {
                close(.link, "]]", &cursor)
            } else {
                take(byte, &cursor)
            }
        case UInt8(ascii: "|"): readBar(&cursor)
        case UInt8(ascii: "!") where isHeaderLine && frames[top].kind == .table:
            if cursor.skip("!!") { openCell(isHeader: true) } else { take(byte, &cursor) }
        case UInt8(ascii: "=") where frames[top].kind == .template && frames[top].partName == nil:
            cursor.advance()
            frames[top].partName = frames[top].takeText().trimmed
        default: take(byte, &cursor)
        }
    }

    private mutating func take(_ byte: UInt8, _ cursor: inout WikitextCursor) {
        put(byte)
        cursor.advance()
    }

    /// `|` ends an argument, a cell, or the attributes of a cell; elsewhere it is a sign.
    private mutating func readBar(_ cursor: inout WikitextCursor) {
        switch frames[top].kind {
        case .template, .link:
            cursor.advance()
            frames[top].endPart(next: number)
        case .table where isCellLine && cursor.skip("||"): openCell(isHeader: isHeaderLine)
        case .table where frames[top].table?.takesAttributes == true:
            cursor.advance()
            takeAttributes()
        default: take(UInt8(ascii: "|"), &cursor)
        }
    }

    private mutating func readTag(_ cursor: inout WikitextCursor) {
        if cursor.skip("<!--") {
            comment = number
            return
        }
        if cursor.skip("<nowiki>") {
            verbatim = number
            return
        }
        let name = cursor.tagName
        let kind = WikitextFrame.Kind(tag: name.drop { $0 == "/" })
        guard !name.isEmpty, let tag = cursor.skipTag() else {
            take(UInt8(ascii: "<"), &cursor)
            if kind == .reference { report(.reference, line: number) }
            return
        }
        if ["br", "/br"].contains(name) {
            // Those who share a place stand below each other in its cell.
            put(10)
        } else if let kind, name.hasPrefix("/") {
            close(kind)
        } else if let kind, tag.last != UInt8(ascii: "/"), frames.count < Self.deepest {
            open(kind)
        }
    }
}
