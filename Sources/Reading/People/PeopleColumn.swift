/// A column of a table of who is who.
enum PeopleColumn: String, TableColumn {
    case what = "do"
    case noc, name
    case otherNoc = "other_noc"
    case otherName = "other_name"
    case seasons, competitions, category, names, reason, source

    /// The columns every such table has; their order does not matter.
    static let required: [PeopleColumn] = [
        .what, .noc, .name, .otherNoc, .otherName, .reason, .source,
    ]

    /// The columns only a separation needs.
    static let optional: [PeopleColumn] = [.seasons, .competitions, .category, .names]
}
