/// A table to be written as wikitext, its cells already wikitext.
struct WikitextTable {
    struct Cell {
        let text: String
        var rows = 1
        var columns = 1

        init(_ text: String, rows: Int = 1, columns: Int = 1) {
            self.text = text
            self.rows = rows
            self.columns = columns
        }

        fileprivate var wikitext: String {
            let spans = [("rowspan", rows), ("colspan", columns)].filter { $0.1 > 1 }
                .map { "\($0.0)=\"\($0.1)\"" }
            return spans.isEmpty ? text : "\(spans.joined(separator: " ")) | \(text)"
        }
    }

    var caption: String?
    let columns: [String]
    var rows: [[Cell]]
    var isSortable = false

    /// The table, a row a line.
    var text: String {
        let names = "wikitable" + (isSortable ? " sortable" : "")
        var lines = ["{| class=\"\(names)\" style=\"text-align:center\""]
        if let caption { lines.append("|+ \(caption)") }
        lines.append(
            columns.map { "scope=\"col\" | \($0)" }.joined(separator: " !! ").prefixed("! "))
        for row in rows {
            lines.append("|-")
            lines.append(row.map(\.wikitext).joined(separator: " || ").prefixed("| "))
        }
        return (lines + ["|}"]).joined(separator: "\n")
    }
}

extension String {
    fileprivate func prefixed(_ start: String) -> String {
        var line = start + self
        while line.last == " " { line.removeLast() }
        return line
    }
}
