import Phrases

/// A table as comma-separated values after RFC 4180, without title and notes.
///
/// A file of values is opened in a spreadsheet sooner or later, so that a text which would be taken
/// for a formula there gets an apostrophe in front; as JSON and in a database every text is as it is.
public enum CSVTable {
    /// Writes a table.
    public static func write(_ table: Table) -> String {
        let header = table.columns.map { quoted($0.key) }.joined(separator: ",")
        let rows = table.rows.map { row in
            row.map { field($0) }.joined(separator: ",")
        }
        return ([header] + rows).map { $0 + "\r\n" }.joined()
    }

    private static func field(_ cell: Cell) -> String {
        guard case .text(let phrase) = cell else { return cell.text }
        let text = phrase.description.withoutSigns
        return quoted(isFormula(text) ? "'" + text : text)
    }

    /// Whether a spreadsheet takes a text for a formula, in wide letters or behind what nobody sees.
    private static func isFormula(_ text: String) -> Bool {
        if text.hasPrefix("\t") || text.hasPrefix("\r") { return true }
        let seen = text.unicodeScalars.first {
            !$0.properties.isWhitespace && $0.properties.generalCategory != .format
        }
        return seen.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
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
