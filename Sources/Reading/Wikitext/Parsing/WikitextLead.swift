/// What the beginning of a line makes of it.
enum WikitextLead: Hashable {
    case text
    /// `* 2024 European Championships`.
    case item
    /// `=== Men ===`, with as many signs behind as before.
    case heading(Int)

    init(_ line: String) {
        var bytes = line.utf8.drop { $0 == 32 || $0 == 9 }
        switch bytes.first {
        case UInt8(ascii: "*"), UInt8(ascii: "#"): self = .item
        case UInt8(ascii: "="):
            // Behind a heading there may be a comment.
            bytes = bytes.prefix { $0 != UInt8(ascii: "<") }
            while let last = bytes.last, last == 32 || last == 9 { bytes.removeLast() }
            let signs = bytes.prefix { $0 == UInt8(ascii: "=") }.count
            self = signs <= 6 && bytes.last == UInt8(ascii: "=") ? .heading(signs) : .text
        default: self = .text
        }
    }

    /// The form of a line of the outline.
    func form(of text: String) -> PageLine.Form {
        switch self {
        case .text: .text(text.drop { $0 == ":" || $0 == ";" }.trimmed)
        case .item: .item(text.drop { "*#:".contains($0) }.trimmed)
        case .heading: PageLine(text, number: 0).form
        }
    }
}
