/// How many ways "the best N results" come to a total, each open result told apart by its place.
struct BestOfCount {
    /// More assignments than this say nothing to anybody, and take long to count.
    static let most = 1_000_000

    /// - Parameters:
    ///   - known: the known results' points.
    ///   - open: for each open result the points of every place it may have been, and 0 for none.
    ///   - best: how many results count.
    ///   - total: the total to be reached.
    /// - Returns: nothing when there are more assignments than can be counted.
    static func ways(known: [Int], open: [[Int]], best: Int, total: Int) -> Int? {
        // No count is above that of all assignments, so it is enough to watch that one.
        var all = 1
        for options in open {
            let (product, isTooMuch) = all.multipliedReportingOverflow(by: options.count)
            if isTooMuch || product > Self.most { return nil }
            all = product
        }
        let results = known.map { [$0] } + open
        let best = min(best, results.count)
        // Each assignment has exactly one worst counted result: fewer than N results are better
        // than it, but not fewer than N at least as good.
        return Set(results.joined()).union([0]).filter { $0 * best <= total }.reduce(0) {
            let excess = total - $1 * best
            return $0 + ways(results, toFewerThan: best, over: $1, excess: excess)
                - ways(results, toFewerThan: best, over: $1 - 1, excess: excess, from: $1)
        }
    }

    /// The assignments in which fewer than N results are over a line, and those exceed a mark by
    /// so much together.
    private static func ways(
        _ results: [[Int]], toFewerThan best: Int, over line: Int, excess: Int,
        from mark: Int? = nil
    ) -> Int {
        let mark = mark ?? line
        var ways = [[Int: Int]](repeating: [:], count: best)
        if best > 0 { ways[0][0] = 1 }
        for options in results {
            let over = options.filter { $0 > line && $0 - mark <= excess }
            let under = options.count { $0 <= line }
            ways = ways.indices.map { count in
                var next = under > 0 ? ways[count].mapValues { $0 * under } : [:]
                guard count > 0 else { return next }
                for (sum, ways) in ways[count - 1] {
                    for value in over where sum + value - mark <= excess {
                        next[sum + value - mark, default: 0] += ways
                    }
                }
                return next
            }
        }
        return ways.reduce(0) { $0 + ($1[excess] ?? 0) }
    }
}
