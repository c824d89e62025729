/// The formats every listing can be had in.
public enum TableFormat: String, CaseIterable, Sendable {
    /// For a terminal.
    case table
    /// For a spreadsheet.
    case csv
    /// For a program.
    case json

    /// Writes a table.
    public func write(_ table: Table) throws -> String {
        switch self {
        case .table: TextTable.write(table)
        case .csv: CSVTable.write(table)
        case .json: try JSONTable.write(table)
        }
    }
}
