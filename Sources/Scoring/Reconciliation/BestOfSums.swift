/// Which totals "the best N results" can come to when results are known only within ranges.
///
/// A result that does not count may as well be the least it can be. So it is enough to ask how
/// much the best dropped result is worth at least: every counted one must be worth that much.
struct BestOfSums: Sendable {
    /// The ways of counting in which dropped results are worth at most so much.
    fileprivate struct Choice {
        /// What each result may bring when it counts.
        let options: [[ClosedRange<Int>]]
        /// Whether each result may be dropped.
        let isDroppable: [Bool]
        /// How many results bring something.
        let counted: ClosedRange<Int>
        /// `layers[r][c]`: the sums that c of the first r results can bring.
        let layers: [[SumSet]]
    }

    private let choices: [Choice]
    /// All sums that can come about.
    let sums: SumSet

    /// - Parameters:
    ///   - results: for each result the values it may have; one that may bring nothing has 0.
    ///   - best: how many results count.
    ///   - start: the sums to add to, and with them the largest sum of interest.
    init(of results: [[ClosedRange<Int>]], best: Int, addedTo start: SumSet) {
        let lowest = results.map { $0.map(\.lowerBound).min() ?? 0 }
        let most = min(best, results.count)
        let none = [SumSet](repeating: start.emptied, count: most + 1)
        choices = Set(lowest + [0]).sorted().map { dropped in
            let options = results.map { ranges in
                ranges.filter { $0.upperBound >= max(dropped, 1) }
                    .map { max($0.lowerBound, dropped, 1)...$0.upperBound }
            }
            let isDroppable = lowest.map { $0 <= dropped }
            var layers = [[start] + none.dropFirst()]
            for (index, ranges) in options.enumerated() {
                let layer = layers[index]
                var next = isDroppable[index] ? layer : none
                for count in stride(from: 1, through: min(most, index + 1), by: 1) {
                    for range in ranges {
                        next[count].formUnion(layer[count - 1], raisedBy: range)
                    }
                }
                layers.append(next)
            }
            return Choice(
                options: options, isDroppable: isDroppable,
                counted: (dropped == 0 ? 0 : most)...most, layers: layers)
        }
        sums = choices.reduce(into: start.emptied) { sums, choice in
            for count in choice.counted { sums.formUnion(choice.layers[results.count][count]) }
        }
    }

    /// One way a sum can come about: the points of each counted result, 0 for the others, and
    /// the starting sum they are added to.
    ///
    /// Prefers counting what is worth more for certain, then few results, the earlier ones first.
    func witness(for sum: Int) -> (points: [Int], start: Int)? {
        for choice in choices {
            for count in choice.counted
            where choice.layers[choice.options.count][count].contains(sum) {
                return choice.witness(for: sum, counting: count)
            }
        }
        return nil
    }
}

extension BestOfSums.Choice {
    fileprivate func witness(for sum: Int, counting count: Int) -> (points: [Int], start: Int) {
        var points = [Int](repeating: 0, count: options.count)
        var (rest, count) = (sum, count)
        for index in options.indices.reversed() {
            // Leave it out where the earlier ones can do without it.
            if isDroppable[index], layers[index][count].contains(rest) { continue }
            guard count > 0,
                let value = options[index].lazy.flatMap({ $0.reversed() })
                    .first(where: { layers[index][count - 1].contains(rest - $0) })
            else { preconditionFailure("A sum was reached by no value.") }
            points[index] = value
            rest -= value
            count -= 1
        }
        return (points, rest)
    }
}
