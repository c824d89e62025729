public import ShortTrack

/// Why two starters cannot be exchanged.
public enum SwapRefusal: Error, Hashable, Sendable {
    /// Nobody with this helmet number starts in a race that has no result.
    case noStart(helmet: Int)
    /// A race has a result.
    case skated(RaceID)
    /// The two are one.
    case oneStarter(helmet: Int)
    /// They start in two rounds.
    case twoRounds(Round, Round)
}

extension SwapRefusal: CustomStringConvertible {
    /// The refusal in a sentence.
    public var description: String {
        switch self {
        case .noStart(let helmet): "Helmet \(helmet) starts in no race without a result."
        case .skated(let race): "\(race.title) has a result; its starters stay where they are."
        case .oneStarter(let helmet):
            "Helmet \(helmet) cannot be exchanged with itself. Expected: another helmet."
        case .twoRounds(let one, let other):
            "One starts in \(one.inWords), the other in \(other.inWords). Expected: two starters "
                + "of one round."
        }
    }
}
