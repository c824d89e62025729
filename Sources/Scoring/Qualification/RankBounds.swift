import Rulebook

/// How many must and how many can be ahead of somebody.
struct RankBounds {
    private let bests: [[Int]]
    private let worsts: [[Int]]
    private let nobody: [Int]?
    private let races: [QualifyingEvent]

    init(of entries: [QualifyingResults], nobody: QualifyingResults?, races: [QualifyingEvent]) {
        bests = entries.map(\.best).sorted { $0.lexicographicallyPrecedes($1) }
        worsts = entries.map(\.worst)
        self.nobody = nobody?.best
        self.races = races
    }

    func rank(of entry: QualifyingResults, ranking: QualificationRanking) -> RankRange {
        // Somebody not sure of the own result is not ahead of oneself.
        let oneself = entry.best.lexicographicallyPrecedes(entry.worst) ? 1 : 0
        let listed = Self.count(before: entry.worst, in: bests) - oneself
        return RankRange(
            best: 1 + Self.count(before: entry.best, in: worsts),
            worst: mostAhead(of: entry, listed: listed, ranking: ranking).map { 1 + $0 })
    }

    /// How many can be ahead, those nobody has listed with them; missing when there is no end.
    private func mostAhead(
        of entry: QualifyingResults, listed: Int, ranking: QualificationRanking
    ) -> Int? {
        let isSafe = nobody.map { entry.worst.lexicographicallyPrecedes($0) } ?? true
        if isSafe { return listed }
        guard ranking == .bestResult, let best = entry.worst.first, best < .max else {
            return nil
        }
        // Who is ahead has as good a place at one of the stops, and there are only so many.
        let holders = races.map { $0.holders(upTo: best) }
        let strangers = holders.reduce(0) { $0 + $1.unknown }
        let own = entry.results.count { $0.place(hopeful: false) <= best }
        let all = holders.reduce(0) { $0 + $1.known + $1.unknown } - own
        return min(listed + strangers, all)
    }

    /// How many of sorted keys come before one.
    private static func count(before key: [Int], in sorted: [[Int]]) -> Int {
        var range = 0..<sorted.count
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            range =
                sorted[middle].lexicographicallyPrecedes(key)
                ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return range.lowerBound
    }
}
