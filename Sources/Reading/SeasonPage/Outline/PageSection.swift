/// A heading and everything under it.
struct PageSection {
    let title: String
    let level: Int
    let line: Int
    /// The lines before the first heading below this one, blank ones left out.
    private(set) var lines: [PageLine] = []
    private(set) var sections: [PageSection] = []

    /// The whole page: the section of its title, where it begins with one.
    init?(_ lines: [PageLine]) {
        var rest = lines.drop { $0.form == .blank }[...]
        guard let first = rest.popFirst(), case .heading(1, let title) = first.form else {
            return nil
        }
        self.init(title: title, level: 1, line: first.number)
        take(&rest)
    }

    private init(title: String, level: Int, line: Int) {
        self.title = title
        self.level = level
        self.line = line
    }

    private mutating func take(_ rest: inout ArraySlice<PageLine>) {
        while let next = rest.first {
            if case .heading(let level, let title) = next.form {
                guard level > self.level else { return }
                rest.removeFirst()
                var section = PageSection(title: title, level: level, line: next.number)
                section.take(&rest)
                sections.append(section)
            } else {
                rest.removeFirst()
                if next.form != .blank { lines.append(next) }
            }
        }
    }

    /// The section of a title, in whatever capitals and spacing.
    subscript(title: String) -> PageSection? {
        sections.first { FoldedName($0.title).key == FoldedName(title).key }
    }

    /// The rows of the section's table.
    var rows: [(line: Int, cells: [String])] {
        lines.compactMap { line in
            guard case .row(let cells) = line.form else { return nil }
            return (line.number, cells)
        }
    }

    /// The sections below this one, at every level.
    var allSections: [PageSection] { sections.flatMap { [$0] + $0.allSections } }
}
