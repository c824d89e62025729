/// A column of a table of places.
enum PlacingsColumn: String, CaseIterable {
    case season, competition, date, category, event, rank, noc, name, published, reason, source

    /// The columns a table of a kind must have; their order does not matter.
    static func required(in format: InputFormat) -> [PlacingsColumn] {
        format == .corrections
            ? allCases.filter { $0 != .date }
            : allCases.filter { $0 != .published && $0 != .reason }
    }

    /// The first line such a table has.
    static func header(of format: InputFormat) -> String {
        required(in: format).map(\.rawValue).joined(separator: ",")
    }
}
