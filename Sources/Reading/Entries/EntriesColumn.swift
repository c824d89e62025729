/// A column of a table of entries.
enum EntriesColumn: String, TableColumn {
    case season, competition, category, event, nation, name, order, substitute, gender, remark
    case seedingTime = "seeding time"

    /// The columns such a table must have; their order does not matter.
    static let required: [EntriesColumn] = [
        .season, .competition, .category, .event, .nation, .name,
    ]

    /// The columns it may have besides.
    static let optional: [EntriesColumn] = [.seedingTime, .order, .substitute, .gender, .remark]
}
