public import ShortTrack

/// What a competitor of the series gets for a round without a result.
///
/// It is a result like any other: it counts, or is dropped.
public enum MissedRound: Hashable, Sendable {
    /// Fixed points. A sailing club with 12 boats entered writes 13.
    case points(Points)
    /// One point more than there were starters in the round.
    case startersPlusOne

    /// Reads `13` or `starters + 1`.
    public init?(_ text: some StringProtocol) {
        if text.filter({ $0 != " " }).elementsEqual("starters+1") {
            self = .startersPlusOne
        } else if let points = Points(text) {
            self = .points(points)
        } else {
            return nil
        }
    }

    /// The points for a round.
    public func points(starters: Int) -> Points {
        switch self {
        case .points(let points): points
        case .startersPlusOne: Points(starters + 1)
        }
    }
}
