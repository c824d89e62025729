import Phrases

/// A table as comma-separated values after RFC 4180, without title and notes.
///
/// What goes to programs has every text as it is. A file that a browser saves is opened in a
/// spreadsheet: there a text that would be taken for a formula gets an apostrophe in front.
public enum CSVTable {
    /// Writes a table.
    public static func write(_ table: Table, forSpreadsheets: Bool = false) -> String {
        let header = table.columns.map { quoted($0.key) }.joined(separator: ",")
        let rows = table.rows.map { row in
            row.map { field($0, forSpreadsheets) }.joined(separator: ",")
        }
        return ([header] + rows).map { $0 + "\r\n" }.joined()
    }

    private static func field(_ cell: Cell, _ forSpreadsheets: Bool) -> String {
        guard case .text(let phrase) = cell else { return cell.text }
        let text = phrase.description
        let isFormula = forSpreadsheets && (text.first.map { "=+-@\t\r".contains($0) } ?? false)
        return quoted(isFormula ? "'" + text : text)
    }

    private static func quoted(_ text: String) -> String {
        guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else {
            return text
        }
        return "\""
            + text.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\""
    }
}
