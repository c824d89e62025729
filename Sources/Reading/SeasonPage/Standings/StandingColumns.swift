import ShortTrack

/// What the head row of a standing says of its rows.
///
/// Some tables have nothing but rank, competitor and points; others a column for every stop, or
/// the nation apart from the name.
struct StandingColumns {
    private static let competitors = ["athlete", "competitor", "name", "skater"]
    private static let nations = ["country", "nation", "noc", "team"]
    private static let totals = ["points", "pts", "total", "totalpoints"]

    private let head: [String]
    private let names: [String]

    init(_ head: [String]) {
        self.head = head
        names = head.map { FoldedName($0).key }
    }

    /// The cells of the head that are none of the names of columns.
    var others: [String] {
        let known = Self.competitors + Self.nations + Self.totals
        return zip(head, names).dropFirst().filter { !known.contains($0.1) && !$0.1.isEmpty }
            .map(\.0)
    }

    /// The rank, the competitor and the points of a row that has more than these.
    func essential(_ cells: [String]) -> [String] {
        guard cells.count > 3, cells.count == names.count,
            let points = names.lastIndex(where: Self.totals.contains)
        else { return cells }
        let who = [Self.nations, Self.competitors].compactMap {
            names.firstIndex(where: $0.contains).map { cells[$0] }
        }
        return [cells[0], who.filter { !$0.isEmpty }.joined(separator: " "), cells[points]]
    }
}
