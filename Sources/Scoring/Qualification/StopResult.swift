/// What came of one stop for a skater or team, as far as it is known.
public enum StopResult: Hashable, Sendable {
    /// A known place, alone or with others.
    case placed(rank: Int, sharers: Int)
    /// Known not to be in the order.
    case none
    /// Not known; at best the first place nobody is known to hold.
    case unknown(bestFreeRank: Int)
}

extension StopResult {
    /// The place, the worst there is where none was taken; unknown ones as hoped or feared.
    func place(hopeful: Bool) -> Int {
        switch self {
        case .placed(let rank, _): rank
        case .none: .max
        case .unknown(let free): hopeful ? free : .max
        }
    }
}
