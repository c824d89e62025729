/// What stands between two `|` of a template or a link.
struct WikitextPart {
    /// The name of an argument given by name.
    let name: String?
    let value: String
    /// The line it begins on.
    let line: Int
}
