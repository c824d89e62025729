/// Which totals "the best N results" can come to when some results are known and others open.
///
/// An open result that does not count may as well have brought nothing, so it is enough to ask
/// which open results count: those must be worth at least the best known result that is dropped.
struct BestOfSums: Sendable {
    /// One way of choosing: so many known results count, and what open ones can add to them.
    private struct Choice {
        let known: Int
        let countedOpen: ClosedRange<Int>
        /// `layers[e][c]`: the sums that c of the first e open results can bring.
        let layers: [[SumSet]]
        let options: [[Int]]
    }

    private let choices: [Choice]
    /// The largest number all values are multiples of: sums are counted in it.
    private let unit: Int

    /// - Parameters:
    ///   - known: the known results' points, any order.
    ///   - open: for each open result what it may bring, all above 0.
    ///   - best: how many results count.
    ///   - limit: the largest total of interest.
    init(known: [Int], open: [[Int]], best: Int, limit: Int) {
        let unit = max(1, (known + open.joined()).reduce(0, Self.commonDivisor))
        self.unit = unit
        let known = known.map { $0 / unit }.sorted(by: >)
        let open = open.map { $0.map { $0 / unit } }
        let limit = limit / unit
        choices = (0...min(best, known.count)).compactMap { counted in
            let dropped = counted < known.count ? known[counted] : 0
            let sum = known.prefix(counted).reduce(0, +)
            let room = best - counted
            guard sum <= limit else { return nil }
            // While a known result is dropped, as many open ones as there is room must beat it.
            let least = counted < known.count ? room : 0
            let most = min(room, open.count)
            guard least <= most else { return nil }
            let options = open.map { $0.filter { $0 >= dropped } }
            let empty = SumSet(limit: limit - sum).emptied
            var layer = [SumSet](repeating: empty, count: most + 1)
            layer[0] = SumSet(limit: limit - sum)
            var layers = [layer]
            for option in options {
                var next = layer
                for count in stride(from: most, to: 0, by: -1) {
                    for value in option {
                        next[count].formUnion(layer[count - 1], raisedBy: value)
                    }
                }
                layer = next
                layers.append(layer)
            }
            return Choice(
                known: sum, countedOpen: least...most, layers: layers, options: options)
        }
    }

    /// Whether a total can come about.
    func contains(_ total: Int) -> Bool { !ways(to: total).isEmpty }

    private func ways(to total: Int) -> [(Choice, Int)] {
        guard total.isMultiple(of: unit) else { return [] }
        return choices.flatMap { choice in
            choice.countedOpen
                .filter { choice.layers.last?[$0].contains(total / unit - choice.known) == true }
                .map { (choice, $0) }
        }
    }

    private static func commonDivisor(_ first: Int, _ second: Int) -> Int {
        var (first, second) = (first, second)
        while second != 0 { (first, second) = (second, first % second) }
        return first
    }

    /// One way a total can come about: for each open result its points, 0 for not counting.
    ///
    /// Prefers ways in which few open results count.
    func witness(for total: Int) -> [Int]? {
        guard let (choice, count) = ways(to: total).min(by: { $0.1 < $1.1 }) else { return nil }
        var found = [Int](repeating: 0, count: choice.options.count)
        var rest = total / unit - choice.known
        var counted = count
        for index in choice.options.indices.reversed() where counted > 0 {
            // Leave it out where the earlier ones can do without it.
            if choice.layers[index][counted].contains(rest) { continue }
            guard
                let value = choice.options[index].first(where: {
                    choice.layers[index][counted - 1].contains(rest - $0)
                })
            else { preconditionFailure("A sum was reached by no value.") }
            found[index] = value * unit
            rest -= value
            counted -= 1
        }
        return found
    }
}
