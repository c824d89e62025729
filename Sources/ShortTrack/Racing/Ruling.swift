/// What the referee can decide about a skater in a race.
public enum Ruling: String, CaseIterable, Hashable, Sendable, Codable {
    /// Penalty: out of the distance, behind all who were not penalised in the race.
    case penalty = "PEN"
    /// Yellow card: as a penalty, and everything gained in the distance is lost.
    case yellowCard = "YC"
    /// Red card: out of the competition and not ranked.
    case redCard = "RC"
    /// Advanced to the next round after being impeded.
    case advanced = "ADV"
    /// Advanced to Final A.
    case advancedToFinalA = "ADVA"
    /// Advanced to Final B.
    case advancedToFinalB = "ADVB"

    /// Whether the skater loses the place in the race.
    public var excludes: Bool { self == .penalty || self == .yellowCard || self == .redCard }

    /// The final the skater is advanced to, where the ruling names one.
    public var final: Round? {
        switch self {
        case .advancedToFinalA: .finalA
        case .advancedToFinalB: .finalB
        default: nil
        }
    }

    /// "Penalty", "Advanced to Final A".
    public var title: String {
        switch self {
        case .penalty: "Penalty"
        case .yellowCard: "Yellow card"
        case .redCard: "Red card"
        case .advanced: "Advanced"
        case .advancedToFinalA: "Advanced to Final A"
        case .advancedToFinalB: "Advanced to Final B"
        }
    }
}
