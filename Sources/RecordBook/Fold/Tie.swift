import ShortTrack

/// Those who share a rank, one or several.
struct Tie: Hashable {
    let rank: Int
    let competitors: Set<Competitor>

    /// The ranks they take up: two winners hold ranks 1 and 2.
    var ranks: Range<Int> { rank..<rank + competitors.count }

    /// Their names, in an order that never changes.
    var names: String { competitors.map(\.description).sorted().joined(separator: ", ") }

    /// The ties of an order, the best first.
    static func all(in placings: Placings) -> [Tie] {
        Dictionary(grouping: placings.places, by: \.rank)
            .map { Tie(rank: $0, competitors: Set($1.map(\.competitor))) }
            .sorted { $0.rank < $1.rank }
    }
}
