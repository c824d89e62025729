import ShortTrack

/// Which standing a table without a heading is, by the order of the tables that have one.
///
/// Pages go through the categories with all tables of each, or through the distances with men and
/// women of each. A table between the men's and the women's 1500 m is neither of these two. What
/// the order leaves open stays open.
struct StandingsOrder {
    private typealias Order = (StandingID, StandingID) -> Bool

    /// The tables that nothing names, by their place on the page.
    let unheaded: [Int]
    private let contexts: [PageContext]
    private let named: [StandingID?]
    private let missing: Set<StandingID>
    private var inferred: [Int: StandingID] = [:]

    /// - Parameters:
    ///   - contexts: what stands over each table, in the order of the page.
    ///   - expected: the standings the page must have.
    init(_ contexts: [PageContext], expected: Set<StandingID>) {
        self.contexts = contexts
        named = contexts.map(\.standing)
        unheaded = contexts.indices.filter { contexts[$0].standing == nil }
        missing = expected.subtracting(named.compactMap { $0 })
        inferByOrder()
        let rest = unheaded.filter { inferred[$0] == nil }
        if rest.count == 1, candidates(at: rest[0]).count == 1 {
            inferred[rest[0]] = candidates(at: rest[0])[0]
        }
    }

    /// The standing a table must be.
    func standing(at index: Int) -> StandingID? { inferred[index] }

    /// The standings a table may be that no heading names and no other table is.
    func candidates(at index: Int) -> [StandingID] {
        missing.subtracting(inferred.values).filter { fits($0, at: index) }.sorted()
    }

    /// The standing a table must be, and why.
    func reason(at index: Int) -> String? {
        inferred[index].map { id in
            missing.count == 1
                ? "\(id), the only events without a table of their own"
                : "\(id), by the order of the other tables"
        }
    }

    /// Whether a heading over a table allows for a standing.
    private func fits(_ id: StandingID, at index: Int) -> Bool {
        contexts[index].category.map { $0 == id.category } ?? true
    }

    private mutating func inferByOrder() {
        let byScope: Order = { ($0.scope, $0.category) < ($1.scope, $1.category) }
        let headed = named.compactMap { $0 }
        let orders = [(<), byScope].filter { order in
            zip(headed, headed.dropFirst()).allSatisfy { !order($1, $0) }
        }
        var start = 0
        while let first = unheaded.first(where: { $0 >= start }) {
            let end = named[first...].firstIndex { $0 != nil } ?? named.endIndex
            start = end
            let run = first..<end
            // A heading that is not understood may name anything.
            guard run.allSatisfy({ contexts[$0].stop == nil }) else { continue }
            let above = named[..<first].last ?? nil
            let below = end < named.endIndex ? named[end] : nil
            let fitting = orders.map { order in
                missing.filter { id in
                    (above.map { order($0, id) } ?? true) && (below.map { order(id, $0) } ?? true)
                        && run.contains { fits(id, at: $0) }
                }
                .sorted(by: order)
            }
            guard let ids = fitting.first, ids.count == run.count,
                fitting.allSatisfy({ $0 == ids }),
                zip(run, ids).allSatisfy({ fits($1, at: $0) })
            else { continue }
            for (index, id) in zip(run, ids) { inferred[index] = id }
        }
    }
}
