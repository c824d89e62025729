import ShortTrack

/// A table of wikitext while it is read.
struct WikitextTable {
    /// More columns than any table of the sport has; spans beyond are not followed.
    static let widest = 40

    private enum Place { case before, caption, cell }

    /// The level of the heading it stands under.
    let level: Int
    private var place = Place.before
    private var caption = WikitextCell(line: 0, isHeader: false)
    /// Lines before the first cell.
    private var strays: [PageLine] = []
    private(set) var rows: [[WikitextCell]] = []
    private var isRowOpen = false

    init(level: Int) { self.level = level }

    mutating func openCaption(_ line: Int) {
        caption = WikitextCell(line: line, isHeader: false)
        place = .caption
    }

    mutating func openCell(isHeader: Bool, line: Int) {
        if !isRowOpen { rows.append([]) }
        isRowOpen = true
        place = .cell
        rows[rows.count - 1].append(WikitextCell(line: line, isHeader: isHeader))
    }

    mutating func endRow() {
        isRowOpen = false
        place = .before
    }

    mutating func add(_ line: PageLine) {
        switch place {
        case .before: strays.append(line)
        case .caption: caption.lines.append(line)
        case .cell: change { $0.lines.append(line) }
        }
    }

    private mutating func change(_ change: (inout WikitextCell) -> Void) {
        guard let row = rows.indices.last, let cell = rows[row].indices.last else { return }
        change(&rows[row][cell])
    }

    /// Whether what has been read of the open cell would be its attributes before a `|`.
    var takesAttributes: Bool {
        switch place {
        case .before: false
        case .caption: caption.lines.isEmpty && !caption.hasAttributes
        case .cell: rows.last?.last.map { $0.lines.isEmpty && !$0.hasAttributes } ?? false
        }
    }

    private static let span = Pattern(/(row|col)span\s*=\s*["']?\s*(\d{1,4})/)

    mutating func takeAttributes(_ text: String) {
        guard place == .cell else {
            caption.hasAttributes = true
            return
        }
        let spans = Self.span.used { text.lowercased().matches(of: $0).map(\.output) }
        change { cell in
            cell.hasAttributes = true
            for span in spans {
                guard let count = Int(span.2) else { continue }
                if span.1 == "row" { cell.rowspan = count } else { cell.colspan = count }
            }
        }
    }

    /// Its lines as those of the page: the caption, then the rows with their spans resolved; of a
    /// table that lays out the page what stands in its cells.
    var outline: [PageLine] {
        var lines = strays
        if !caption.text.isEmpty {
            lines.append(PageLine(number: caption.line, form: .text(caption.text)))
        }
        let referenceColumns = columns(named: Self.references)
        var grid = WikitextGrid(places: columns(named: Self.places))
        for row in rows {
            guard !row.contains(where: \.isLayout) else {
                lines += row.flatMap(\.lines)
                continue
            }
            var cells = grid.cells(of: row)
            for column in referenceColumns where cells.indices.contains(column) {
                cells[column] = ""
            }
            lines.append(PageLine(number: row.first?.line ?? 0, form: .row(cells)))
        }
        return lines
    }

    /// Whether spans or cells go over the widest table.
    var isTooWide: Bool {
        rows.contains { row in row.reduce(0) { $0 + max(1, $1.colspan) } > Self.widest }
    }

    /// Columns that say where a row is from and nothing of the season.
    private static let references = [
        "r", "ref", "refs", "reference", "references", "report", "source",
    ]
    private static let places = ["city", "location", "place", "venue"]

    private func columns(named words: [String]) -> [Int] {
        guard let head = rows.first(where: { $0.allSatisfy(\.isHeader) }) else { return [] }
        var grid = WikitextGrid()
        return grid.cells(of: head).enumerated()
            .filter { words.contains(FoldedName($0.element).key) }.map(\.offset)
    }
}
