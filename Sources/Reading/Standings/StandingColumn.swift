/// A column of a table of names in standings or of titles.
enum StandingColumn: String, TableColumn, CaseIterable {
    case season, category, table, rank, points, noc, name, basis, source

    /// The columns a table of a kind must have; their order does not matter.
    static func required(in format: InputFormat) -> [StandingColumn] {
        let all = allCases.filter { $0 != .basis }
        return format == .titles ? all.filter { $0 != .rank && $0 != .points } : all
    }

    /// The columns a table of a kind may have besides.
    static func optional(in format: InputFormat) -> [StandingColumn] {
        format == .titles ? [] : [.basis]
    }
}
