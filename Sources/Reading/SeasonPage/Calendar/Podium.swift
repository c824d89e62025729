import ShortTrack

/// The three cells of a podium, read: who has which place, and what the cells do not tell.
///
/// A dash is an empty place, as it follows a tie: "NED Xandra Velzeboer NED Selma Poutsma | – |
/// CHN Wang Ye" are two winners and a third. So are words such as "not awarded".
struct Podium {
    /// Places with the competitors as printed.
    private(set) var places: [(rank: Int, printed: PrintedName)] = []
    /// Ranks whose cell is there and empty.
    private(set) var unnamed: [Int] = []
    /// Cells that hold no competitor.
    private(set) var broken: [String] = []

    init(_ cells: [String]) {
        for (index, cell) in cells.prefix(3).enumerated() {
            let words = cell.lowercased()
            if cell.isEmpty || Self.unknown.contains(words) { unnamed.append(index + 1) }
            guard !Self.isDash(cell), !(Self.unknown + Self.nobody).contains(words) else {
                continue
            }
            guard let list = PrintedName.list(in: cell) else {
                broken.append(cell)
                continue
            }
            places += list.map { (index + 1, $0) }
        }
    }

    /// The ranks that several share.
    var ties: [(rank: Int, count: Int)] {
        (1...3).map { rank in (rank, places.count { $0.rank == rank }) }.filter { $0.count > 1 }
    }

    /// What pages print where a place is not known yet.
    private static let unknown = ["?", "tba", "tbc", "tbd", "unknown"]

    /// What pages print where a place was given to nobody.
    private static let nobody = ["n/a", "no award", "nobody", "none", "not awarded"]

    private static func isDash(_ cell: String) -> Bool {
        cell.allSatisfy { ["–", "-", "—"].contains($0) }
    }
}
