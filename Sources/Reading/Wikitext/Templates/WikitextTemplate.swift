import ShortTrack

/// A template as used on a page: `{{flagathlete|[[Park Ji-won]]|KOR}}`.
struct WikitextTemplate {
    let name: String
    let line: Int
    /// The arguments in their order, what they show already worked out.
    private let arguments: [WikitextPart]

    /// - Parameter parts: the name, then the arguments.
    init(_ parts: [WikitextPart], line: Int) {
        // A first part with `=` is still a name, if a strange one.
        name = parts.first.map { ($0.name.map { "\($0)=" } ?? "") + $0.value } ?? ""
        arguments = Array(parts.dropFirst())
        self.line = line
    }

    /// An argument by position, from 1; by its number as name too, as in `1=KOR`.
    subscript(position: Int) -> String? {
        let unnamed = arguments.filter { $0.name == nil }
        return unnamed.indices.contains(position - 1)
            ? unnamed[position - 1].value
            : arguments.first { $0.name == "\(position)" }?.value
    }

    /// An argument given by name: `lt=Lim Hyo-jun`.
    subscript(name: String) -> String? { arguments.first { $0.name == name }?.value }

    /// What can be read of a template nobody here knows: its arguments without a name.
    var words: String {
        arguments.filter { $0.name == nil && !$0.value.isEmpty }.map(\.value)
            .joined(separator: " ")
    }

    /// The arguments one below the other, as a list in a cell shows them.
    var list: String { arguments.filter { $0.name == nil }.map(\.value).joined(separator: "\n") }

    /// The name in the one form that counts: `flagIOCathlete` and `FlagIOCathlete` are one.
    var key: String { name.lowercased().map { $0 == "_" ? " " : "\($0)" }.joined() }

    /// Whether it is the box of facts at the top of a page.
    var isInfobox: Bool { key.hasPrefix("infobox") }

    /// The facts of a box, without what is left empty or only about looks.
    var facts: [(key: String, value: String, line: Int)] {
        arguments.compactMap { argument in
            guard let name = argument.name, let initial = name.first, !argument.value.isEmpty,
                !Self.looks.contains(name.lowercased())
            else { return nil }
            let value = argument.value.split(whereSeparator: \.isSpace)
            return (
                initial.uppercased() + name.dropFirst(), value.joined(separator: " "),
                argument.line
            )
        }
    }

    private static let looks: Set<String> = [
        "alt", "caption", "color", "colour", "image", "image_size", "imagesize", "logo", "logosize",
        "pixels", "size",
    ]
}
