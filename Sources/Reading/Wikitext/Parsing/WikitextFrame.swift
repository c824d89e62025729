/// Something of wikitext that is open: the page, a table, a template, a link.
///
/// What stands inside is kept as the text a reader of the page sees, so that closing it is adding
/// a text to what it stands in.
struct WikitextFrame {
    enum Kind: String {
        case page
        case table
        case template
        case link
        case external = "link to another site"
        case reference
        case raised = "<sup>"
        case struck = "<s>"

        /// What a tag of this name opens; nothing for tags about looks, whose text is read.
        init?(tag: some StringProtocol) {
            switch tag {
            case "ref": self = .reference
            case "sup": self = .raised
            case "s", "del", "strike": self = .struck
            default: return nil
            }
        }
    }

    let kind: Kind
    /// The line it was opened on.
    let line: Int
    /// What has been read and belongs to no line, cell or argument yet.
    var text: [UInt8] = []
    /// The lines of the page.
    var lines: [PageLine] = []
    var table: WikitextTable?
    /// The finished parts between `|` of a template or link.
    var parts: [WikitextPart] = []
    /// The name of the template's argument that is being read.
    var partName: String?
    /// The line that argument began on.
    var partLine: Int

    init(_ kind: Kind, line: Int) {
        self.kind = kind
        self.line = line
        partLine = line
    }

    /// Whether it holds lines of its own, as the page and the cells of a table do.
    var holdsLines: Bool { kind == .page || kind == .table }

    /// The text read so far, leaving none.
    mutating func takeText() -> String {
        defer { text.removeAll(keepingCapacity: true) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Ends the part before a `|` or the end.
    mutating func endPart(next line: Int) {
        parts.append(WikitextPart(name: partName, value: takeText().trimmed, line: partLine))
        partName = nil
        partLine = line
    }
}
