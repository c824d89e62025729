/// The rows of a table with their spans resolved: a cell over several rows stands in each.
///
/// On a page that loses its spans a row keeps only what differs from the row above; here nothing
/// is lost. A cell over several columns stands in the first of them.
struct WikitextGrid {
    private struct Span {
        var rows: Int
        let text: String
    }

    /// The columns of places.
    private let places: [Int]
    /// By column, what comes down from the rows above.
    private var spans: [Span?] = []

    init(places: [Int] = []) { self.places = places }

    /// The cells of the next row, one for each column.
    mutating func cells(of row: [WikitextCell]) -> [String] {
        var cells: [String] = []
        for cell in row {
            takeSpans(into: &cells, upTo: nil)
            let text = places.contains(cells.count) ? cell.place : cell.text
            for column in 0..<max(1, cell.colspan) where cells.count < WikitextTable.widest {
                let shown = column == 0 ? text : ""
                if cell.rowspan != 1 {
                    while spans.count <= cells.count { spans.append(nil) }
                    let rows = cell.rowspan == 0 ? Int.max : cell.rowspan - 1
                    spans[cells.count] = Span(rows: rows, text: shown)
                }
                cells.append(shown)
            }
        }
        takeSpans(into: &cells, upTo: spans.lastIndex { $0 != nil })
        return cells
    }

    /// Takes the columns that follow from the rows above: those without a gap, or all of them.
    private mutating func takeSpans(into cells: inout [String], upTo last: Int?) {
        while cells.count < spans.count {
            if let span = spans[cells.count] {
                let isLast = span.rows == 1
                spans[cells.count] = isLast ? nil : Span(rows: span.rows - 1, text: span.text)
                cells.append(span.text)
            } else if let last, cells.count < last {
                cells.append("")
            } else {
                return
            }
        }
    }
}
