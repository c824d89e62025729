import Mustache
import Phrases

/// One cell of a table.
struct CellModel: MustacheParent {
    /// What stands in it.
    enum Kind {
        case text(Phrase)
        case who([WhoModel])
        case verdict(VerdictModel)
    }

    let kind: Kind
    /// What a pointer held over it is told, and nobody needs to know.
    var hint: Phrase?
    var path: String?
    var isNumeric = false
    var isHeader = false
    /// A result that does not count.
    var isDropped = false
    /// How its column is set.
    var style: TableModel.Style?
    /// The title of its column, shown beside it where a narrow screen stacks the cells of a row.
    var label: Phrase = ""

    init(
        kind: Kind, hint: Phrase? = nil, path: String? = nil, isNumeric: Bool = false,
        isHeader: Bool = false, isDropped: Bool = false
    ) {
        self.kind = kind
        self.hint = hint
        self.path = path
        self.isNumeric = isNumeric
        self.isHeader = isHeader
        self.isDropped = isDropped
    }

    init(
        text: Phrase, hint: Phrase? = nil, path: String? = nil, isNumeric: Bool = false,
        isHeader: Bool = false, isDropped: Bool = false
    ) {
        self.init(
            kind: .text(text), hint: hint, path: path, isNumeric: isNumeric, isHeader: isHeader,
            isDropped: isDropped)
    }

    /// A cell of data, the same in every language.
    @_disfavoredOverload
    init(
        text: String, hint: Phrase? = nil, path: String? = nil, isNumeric: Bool = false,
        isHeader: Bool = false, isDropped: Bool = false
    ) {
        self.init(
            text: Phrase(verbatim: text), hint: hint, path: path, isNumeric: isNumeric,
            isHeader: isHeader, isDropped: isDropped)
    }

    /// Whether nothing stands in it.
    var isEmpty: Bool { if case .text(let text) = kind { text.isEmpty } else { false } }

    /// Every name has a value, for what is missing here is looked for further out on the page.
    func child(named name: String) -> Any? {
        switch (name, kind) {
        case ("text", .text(let text)): text
        case ("text", _): ""
        case ("who", .who(let who)): who
        case ("verdict", .verdict(let verdict)): verdict
        case ("who", _), ("verdict", _): false
        case ("label", _): label
        case ("hint", _): hint ?? false
        case ("path", _): path ?? false
        case ("style", _): isNumeric ? "num" : style?.rawValue as Any? ?? false
        case ("isHeader", _): isHeader
        case ("isDropped", _): isDropped
        default: nil
        }
    }
}
