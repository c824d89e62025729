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

    /// The ruling behind it, where the referee sent the skater on.
    public var ruling: Ruling? {
        switch self {
        case .advanced: .advanced
        case .advancedToFinalA: .advancedToFinalA
        case .advancedToFinalB: .advancedToFinalB
        default: nil
        }
    }

    /// Whether the referee sent the skater on.
    public var isByReferee: Bool { ruling != nil }

    /// Whether it was won by time.
    public var isByTime: Bool {
        self == .byTime || self == .finalAByTime || self == .finalBByTime
    }

    /// The final it names, where it names one.
    public var final: Round? {
        switch self {
        case .finalAByPlace, .finalAByTime, .advancedToFinalA: .finalA
        case .finalBByPlace, .finalBByTime, .advancedToFinalB: .finalB
        case .byPlace, .byTime, .advanced: nil
        }
    }
}
