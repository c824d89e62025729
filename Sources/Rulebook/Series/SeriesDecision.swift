public import ShortTrack

/// Something decided about one competitor of a series, with the reason.
public struct SeriesDecision: Hashable, Sendable {
    /// What was decided.
    public enum Kind: Hashable, Sendable {
        /// Points are taken away from a round on; where the fewest points win they are added.
        case deduction(Points, fromRound: String?)
        /// All results are taken out. Those behind move up in place and points in every round.
        case exclusionClosing
        /// All results are taken out. Nothing changes for anybody else: the places stay empty.
        case exclusionLeavingGaps
        /// The result of a round may not be dropped.
        case undroppable(round: String)
    }

    /// Who, by name.
    public let competitor: String
    /// What was decided.
    public let kind: Kind
    /// Why.
    public let reason: String

    /// Takes down a decision.
    public init(competitor: String, kind: Kind, reason: String) {
        self.competitor = competitor
        self.kind = kind
        self.reason = reason
    }

    /// The round it names.
    public var round: String? {
        switch kind {
        case .deduction(_, let round): round
        case .undroppable(let round): round
        case .exclusionClosing, .exclusionLeavingGaps: nil
        }
    }
}
