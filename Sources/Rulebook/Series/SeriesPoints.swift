public import ShortTrack

/// Where the points of a series come from.
public enum SeriesPoints: Hashable, Sendable {
    /// A list for places 1, 2, 3 and so on; later places get nothing.
    case places([Points])
    /// The place is the points: 1 for the winner. The low point system of sailing.
    case place
    /// Every row gives its points.
    case given

    /// The points of a place, from 1; missing where only a row can give them.
    public func award(forRank rank: Int) -> Points? {
        switch self {
        case .places(let list): rank <= list.count ? list[rank - 1] : .zero
        case .place: Points(rank)
        case .given: nil
        }
    }

    /// The points of a place that several may share.
    ///
    /// Two joint seconds of 25, 18, 15 get 18 each, or 16.5 each where shared places are averaged.
    public func award(forRank rank: Int, sharedBy sharers: Int, tie: EventTie) -> Points? {
        precondition(sharers >= 1, "A place is held by somebody.")
        guard tie == .averaged, sharers > 1 else { return award(forRank: rank) }
        let shared = (rank..<rank + sharers).compactMap { award(forRank: $0) }
        guard shared.count == sharers else { return nil }
        let sum = shared.reduce(.zero, +).hundredths
        return Points(hundredths: (sum * 2 + sharers) / (2 * sharers))
    }
}
