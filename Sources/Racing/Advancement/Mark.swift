import ShortTrack

/// The mark printed beside a skater who goes on: by place, by time, or by the referee.
public enum Mark: String, CaseIterable, Hashable, Sendable, Codable, CustomStringConvertible {
    /// By place.
    case byPlace = "Q"
    /// By time.
    case byTime = "q"
    /// To Final A by place.
    case finalAByPlace = "QA"
    /// To Final A by time.
    case finalAByTime = "qA"
    /// To Final B by place.
    case finalBByPlace = "QB"
    /// To Final B by time.
    case finalBByTime = "qB"
    /// Advanced by the referee.
    case advanced = "ADV"
    /// Advanced by the referee to Final A.
    case advancedToFinalA = "ADVA"
    /// Advanced by the referee to Final B.
    case advancedToFinalB = "ADVB"

    /// As printed.
    public var description: String { rawValue }

    static func place(to round: Round) -> Mark {
        switch round {
        case .finalA: .finalAByPlace
        case .finalB: .finalBByPlace
        default: .byPlace
        }
    }

    static func time(to round: Round) -> Mark {
        switch round {
        case .finalA: .finalAByTime
        case .finalB: .finalBByTime
        default: .byTime
        }
    }
}
