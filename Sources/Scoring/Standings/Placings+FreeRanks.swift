import ShortTrack

extension Placings {
    /// The ranks nobody is known to hold: gaps among those held, then every rank from `rest` on.
    var freeRanks: (first: Int, gaps: [Int], rest: Int) {
        let last = places.map(\.rank).max() ?? 0
        let rest = max(1, last + places.count { $0.rank == last })
        let held = Set(places.map(\.rank))
        let gaps = (1..<rest).filter { !held.contains($0) && !isSkipped($0) }
        return (gaps.first ?? rest, gaps, rest)
    }
}
