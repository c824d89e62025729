/// How many ways "the best N results" come to a total, each open result told apart by its place.
struct BestOfCount {
    /// - Parameters:
    ///   - known: the known results' points.
    ///   - open: for each open result the points of every place it may have been, and 0 for none.
    ///   - best: how many results count.
    ///   - total: the total to be reached.
    static func ways(known: [Int], open: [[Int]], best: Int, total: Int) -> Int {
        // Each assignment has exactly one worst counted result: count by it.
        Set(known + open.joined() + [0]).reduce(0) { sum, worst in
            sum + ways(known: known, open: open, best: best, total: total, worstCounted: worst)
        }
    }

    private struct State: Hashable {
        var better: Int
        var level: Int
        var sum: Int
    }

    private static func ways(
        known: [Int], open: [[Int]], best: Int, total: Int, worstCounted: Int
    ) -> Int {
        func adding(_ value: Int, to state: State) -> State {
            var state = state
            if value > worstCounted {
                state.better += 1
                state.sum += value
            } else if value == worstCounted {
                state.level += 1
            }
            return state
        }
        var states = [known.reduce(State(better: 0, level: 0, sum: 0)) { adding($1, to: $0) }: 1]
        for options in open {
            var next: [State: Int] = [:]
            for (state, ways) in states {
                for value in options {
                    let reached = adding(value, to: state)
                    if reached.sum <= total, reached.better <= best {
                        next[reached, default: 0] += ways
                    }
                }
            }
            states = next
        }
        let events = known.count + open.count
        return states.reduce(0) { sum, entry in
            let (state, ways) = entry
            let places = min(best, events)
            let isWorst =
                state.better < places && state.better + state.level >= places
                || (state.better == places && places == 0 && worstCounted == 0)
            let reached = state.sum + (places - state.better) * worstCounted
            return isWorst && reached == total ? sum + ways : sum
        }
    }
}
