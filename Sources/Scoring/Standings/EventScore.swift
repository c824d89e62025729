public import Rulebook
public import ShortTrack

/// What one competitor got out of one event, as far as it is known.
public enum EventScore: Hashable, Sendable {
    /// Took a known place, alone or with others, and was paid for it.
    case placed(rank: Int, sharers: Int, PointsAward)
    /// Is known not to be in the order: no points.
    case none
    /// Not known. May have taken any of the free places from the best one on, or none; the
    /// second value is the most that pays.
    case unknown(bestFreeRank: Int, most: Points)

    /// The least it can be worth.
    public var lowest: Points {
        switch self {
        case .placed(_, _, let award): award.lowest
        case .none, .unknown: .zero
        }
    }

    /// The most it can be worth.
    public var highest: Points {
        switch self {
        case .placed(_, _, let award): award.highest
        case .none: .zero
        case .unknown(_, let most): most
        }
    }

    /// The place; missing where none is known.
    var place: Int? { if case .placed(let rank, _, _) = self { rank } else { nil } }
}
