/// A column of a table of places.
enum PlacingsColumn: String, TableColumn {
    case season, competition, date, category, event, rank, noc, name, extent, basis, note,
        published, reason, source

    /// The columns a table of a kind must have; their order does not matter.
    static func required(in format: InputFormat) -> [PlacingsColumn] {
        format == .corrections
            ? [
                .season, .competition, .category, .event, .rank, .noc, .name, .published, .reason,
                .source,
            ]
            : [.season, .competition, .date, .category, .event, .rank, .noc, .name, .source]
    }

    /// The columns a table of a kind may have besides.
    static func optional(in format: InputFormat) -> [PlacingsColumn] {
        format == .corrections ? [] : [.extent, .basis, .note]
    }

    /// The first line such a table has.
    static func header(of format: InputFormat) -> String {
        required(in: format).map(\.rawValue).joined(separator: ",")
    }
}
