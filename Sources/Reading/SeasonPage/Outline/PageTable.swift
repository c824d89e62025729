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
    /// The head rows: of two the lower one names every column.
    let heads: [(line: Int, cells: [String])]
    /// The lines of text over the table, its caption among them, and of the last one below.
    fileprivate(set) var remarks: [PageLine]
    fileprivate(set) var rows: [(line: Int, cells: [String])] = []

    init(kind: Kind, heads: [(line: Int, cells: [String])], remarks: [PageLine]) {
        self.kind = kind
        self.heads = heads
        self.remarks = remarks
    }

    /// The head row; missing where the page has lost it.
    var head: (line: Int, cells: [String])? { heads.last }

    /// The lines of text over the table.
    var captions: [PageLine] { remarks.filter { $0.number < firstLine } }

    /// The line of the head, or of the first row.
    var firstLine: Int { heads.first?.line ?? rows.first?.line ?? 0 }
    /// The line of the last row.
    var lastLine: Int { rows.last?.line ?? firstLine }

    /// Whether the table is a standing of its own below another: it begins anew, with a head row
    /// and ranks that do not go on from there.
    func follows(_ above: PageTable) -> Bool {
        guard kind == .standing, above.kind == .standing, !heads.isEmpty else { return false }
        func rank(_ row: (line: Int, cells: [String])?) -> Int? {
            Int(row?.cells.first?.filter(\.isNumber) ?? "")
        }
        guard let first = rank(rows.first), let last = rank(above.rows.last) else { return true }
        return first < last
    }

    /// Whether the table has a column of one of these names.
    func hasColumn(_ names: String...) -> Bool {
        head?.cells.contains { names.contains(FoldedName($0).key) } ?? false
    }
}

extension PageTable.Kind {
    /// What the cells of a row announce, when it is a head row.
    init?(head cells: [String]) {
        let columns = StandingColumns(cells)
        if columns.names.contains("date") {
            self = .calendar
        } else if columns.areOfStanding {
            self = .standing
        } else if columns.names.first == "distance", columns.names.contains("winner") {
            self = .winners
        } else {
            return nil
        }
    }
}

extension PageSection {
    /// The tables of the section; a head row begins the next one, a caption that says what comes
    /// too.
    ///
    /// Rows before the first head row are taken for what the headings promise.
    func tables(headless kind: PageTable.Kind?) -> [PageTable] {
        var tables: [PageTable] = []
        var remarks: [PageLine] = []
        for line in lines {
            guard case .row(let cells) = line.form else {
                if case .text = line.form { remarks.append(line) }
                continue
            }
            if let kind = PageTable.Kind(head: cells) {
                var heads = [(line: line.number, cells: cells)]
                if let above = tables.last, above.rows.isEmpty, remarks.isEmpty {
                    heads = above.heads + heads
                    remarks = above.remarks
                    tables.removeLast()
                }
                tables.append(PageTable(kind: kind, heads: heads, remarks: remarks))
                remarks = []
            } else {
                let isNamed =
                    tables.last?.kind != .calendar && remarks.contains(where: \.namesStanding)
                if tables.isEmpty || isNamed, let kind = isNamed ? .standing : kind {
                    tables.append(PageTable(kind: kind, heads: [], remarks: remarks))
                    remarks = []
                }
                guard let last = tables.indices.last else { continue }
                tables[last].rows.append((line.number, cells))
            }
        }
        if let last = tables.indices.last { tables[last].remarks += remarks }
        return tables
    }
}

extension PageLine {
    fileprivate var namesStanding: Bool {
        if case .standing = PageHeading(caption: words) { true } else { false }
    }
}
