/// A column of a table of who is who.
enum PeopleColumn: String, CaseIterable {
    case what = "do"
    case noc, name
    case otherNoc = "other_noc"
    case otherName = "other_name"
    case seasons, competitions, category, names, reason, source

    /// The columns only a separation needs; a table may leave them out.
    var isOptional: Bool { [.seasons, .competitions, .category, .names].contains(self) }

    /// The first line such a table has at least.
    static var header: String {
        allCases.filter { !$0.isOptional }.map(\.rawValue).joined(separator: ",")
    }
}
