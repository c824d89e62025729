/// How competitors with equal totals are ranked.
public enum StandingTie: String, CaseIterable, Hashable, Sendable, Codable {
    /// They share the rank and the next ranks stay empty.
    case sharedRank = "shared rank"
    /// More first places among the counted results, then more seconds, and so on.
    case countback
}
