/// A column of a table of names in standings or of titles.
enum StandingColumn: String, TableColumn, CaseIterable {
    case season, category, table, rank, points, noc, name, source

    /// The columns a table of a kind must have; their order does not matter.
    static func required(in format: InputFormat) -> [StandingColumn] {
        format == .titles ? allCases.filter { $0 != .rank && $0 != .points } : allCases
    }
}
