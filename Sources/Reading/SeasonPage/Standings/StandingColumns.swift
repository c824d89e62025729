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
    /// The cells of the head, folded.
    let names: [String]

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

    /// Whether a head row is that of a standing.
    var areOfStanding: Bool {
        switch names.first {
        case "pos", "position", "rank": true
        // "No." and "Place" name other columns too.
        case "", "no", "place": names.contains(where: Self.totals.contains)
        default: false
        }
    }

    /// The rank, the competitor and the points of a row that has more than these.
    func essential(_ cells: [String]) -> [String] {
        guard cells.count > 3, cells.count == names.count,
            let points = names.lastIndex(where: Self.totals.contains)
        else { return cells }
        // A head over several columns stands over the first: flag and name under "Skater".
        let who = [Self.nations, Self.competitors].flatMap { wanted in
            names.firstIndex(where: wanted.contains).map { first in
                cells[first..<(first + 1 + names[(first + 1)...].prefix(while: \.isEmpty).count)]
            } ?? []
        }
        return [cells[0], who.filter { !$0.isEmpty }.joined(separator: " "), cells[points]]
    }
}
