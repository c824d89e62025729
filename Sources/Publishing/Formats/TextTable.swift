import Phrases

/// A table for a terminal: columns padded to their widest cell, numbers flush right, long texts
/// wrapped.
public enum TextTable {
    /// The widest a column of words gets before its texts are wrapped.
    private static let widest = 64

    /// Writes a table.
    ///
    /// One without rows says so in a line.
    public static func write(_ table: Table) -> String {
        guard !table.rows.isEmpty else {
            return (["\(table.title): none."] + table.notes.map(\.description)).joined(
                separator: "\n") + "\n"
        }
        let rows = table.rows.map { $0.map { wrapped($0.text) } }
        let titles = table.columns.map(\.title.description)
        let widths = table.columns.indices.map { index in
            ([titles[index]] + rows.flatMap { $0[index] }).map(\.count).max() ?? 0
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
        var lines = [table.title.description, ""]
        lines.append(line(titles))
        lines.append(line(widths.map { String(repeating: "─", count: $0) }))
        for cells in rows {
            let height = cells.map(\.count).max() ?? 1
            lines += (0..<height).map { index in
                line(cells.map { index < $0.count ? $0[index] : "" })
            }
        }
        if !table.notes.isEmpty { lines += [""] + table.notes.map(\.description) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A text in lines of at most the widest width, broken between words.
    private static func wrapped(_ text: String) -> [String] {
        guard text.count > widest else { return [text] }
        return text.split(separator: " ").reduce(into: [""]) { lines, word in
            let last = lines[lines.count - 1]
            if last.isEmpty {
                lines[lines.count - 1] = String(word)
            } else if last.count + 1 + word.count <= widest {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
    }
}
