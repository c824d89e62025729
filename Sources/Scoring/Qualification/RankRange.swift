/// A rank as far as it is known.
public struct RankRange: Hashable, Sendable {
    /// The best it can be.
    public let best: Int
    /// The worst it can be; missing when there is no telling how many are ahead.
    public let worst: Int?

    /// The rank, when only one is left.
    public var exact: Int? { best == worst ? best : nil }
}

extension RankRange: CustomStringConvertible {
    /// `3`, `3–5` or `3 or lower`.
    public var description: String {
        guard let worst else { return "\(best) or lower" }
        return best == worst ? "\(best)" : "\(best)–\(worst)"
    }
}
