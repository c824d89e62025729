import ShortTrack

/// A table of a page: its head row and the rows under it.
///
/// What a table holds follows from its head row, whatever section it stands in.
struct PageTable {
    /// What a table holds.
    enum Kind {
        /// Events with their days, places and podiums.
        case calendar
        /// A standing: ranks with competitors and points.
        case standing
        /// The three best of every standing, a row each.
        case winners
    }

    let kind: Kind
    /// The head row; missing where the page has lost it.
    let head: (line: Int, cells: [String])?
    fileprivate(set) var rows: [(line: Int, cells: [String])] = []

    /// The line of the head row, or of the first row.
    var firstLine: Int { head?.line ?? rows.first?.line ?? 0 }
    /// The line of the last row.
    var lastLine: Int { rows.last?.line ?? firstLine }

    /// Whether the table has a column of one of these names.
    func hasColumn(_ names: String...) -> Bool {
        head?.cells.contains { names.contains(FoldedName($0).key) } ?? false
    }
}

extension PageTable.Kind {
    /// What the cells of a row announce, when it is a head row.
    init?(head cells: [String]) {
        let names = cells.map { FoldedName($0).key }
        if ["rank", "pos", "position"].contains(names.first) {
            self = .standing
        } else if names.contains("date") {
            self = .calendar
        } else if names.first == "distance", names.contains("winner") {
            self = .winners
        } else {
            return nil
        }
    }
}

extension PageSection {
    /// The tables of the section; a head row begins the next one.
    ///
    /// Rows before the first head row are taken for what the headings promise.
    func tables(headless kind: PageTable.Kind?) -> [PageTable] {
        var tables: [PageTable] = []
        for (line, cells) in rows {
            if let kind = PageTable.Kind(head: cells) {
                tables.append(PageTable(kind: kind, head: (line, cells)))
            } else {
                if tables.isEmpty, let kind { tables.append(PageTable(kind: kind, head: nil)) }
                guard let last = tables.indices.last else { continue }
                tables[last].rows.append((line, cells))
            }
        }
        return tables
    }
}
