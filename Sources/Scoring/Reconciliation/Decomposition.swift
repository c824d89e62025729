public import ShortTrack

/// A total as a sum of points the rulebook pays.
///
/// 2013-14, men's 500 m: 14424 = 8000 + 6400 + 24, and no other three results give it.
public struct Decomposition: Hashable, Sendable {
    /// The points, the most first.
    public let points: [Points]
    /// Whether no other points give the total.
    public let isOnly: Bool

    /// Looks for a sum.
    /// - Parameters:
    ///   - total: the total, above zero.
    ///   - values: what a result may pay.
    ///   - most: how many results count.
    /// - Returns: nothing when no sum of so many values gives the total.
    init?(of total: Points, from values: [Points], most: Int) {
        var search = Search(values: Set(values).filter { $0 > .zero }.sorted(by: >))
        search.look(for: total, from: 0, left: most)
        guard let first = search.found.first else { return nil }
        points = first
        isOnly = search.found.count == 1
    }

    /// Goes through the sums in falling order until two are found.
    private struct Search {
        let values: [Points]
        var found: [[Points]] = []
        private var chosen: [Points] = []

        init(values: [Points]) { self.values = values }

        mutating func look(for rest: Points, from start: Int, left: Int) {
            guard rest > .zero else {
                found.append(chosen)
                return
            }
            guard left > 0 else { return }
            for index in start..<values.count where values[index] <= rest {
                guard found.count < 2, values[index].hundredths * left >= rest.hundredths else {
                    return
                }
                chosen.append(values[index])
                look(for: rest - values[index], from: index, left: left - 1)
                chosen.removeLast()
            }
        }
    }
}
