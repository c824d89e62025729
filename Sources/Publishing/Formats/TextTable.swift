/// A table for a terminal: columns padded to their widest cell, numbers flush right.
public enum TextTable {
    /// Writes a table.
    public static func write(_ table: Table) -> String {
        let cells = table.rows.map { $0.map(\.text) }
        let widths = table.columns.indices.map { index in
            ([table.columns[index].title] + cells.map { $0[index] }).map(\.count).max() ?? 0
        }
        func line(_ texts: [String]) -> String {
            var padded = zip(texts, zip(widths, table.columns)).map { text, column in
                let space = String(repeating: " ", count: column.0 - text.count)
                return column.1.isNumeric ? space + text : text + space
            }
            .joined(separator: "  ")
            while padded.last == " " { padded.removeLast() }
            return padded
        }
        var lines = [table.title, ""]
        lines.append(line(table.columns.map(\.title)))
        lines.append(line(widths.map { String(repeating: "─", count: $0) }))
        lines += cells.map(line)
        if !table.notes.isEmpty { lines += [""] + table.notes }
        return lines.joined(separator: "\n") + "\n"
    }
}
