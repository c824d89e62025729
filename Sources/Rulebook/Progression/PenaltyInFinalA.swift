import Phrases

/// What becomes of a penalised finalist of Final A in the classification.
public enum PenaltyInFinalA: String, CaseIterable, Hashable, Sendable, Codable {
    /// Stays in Final A and shares its last place: two penalised of four are joint third.
    /// From 2022-23.
    case sharesLastPlace = "shares the last place of the final"
    /// Ranked after Final A's finishers one by one, ahead of Final B. Before 2022-23.
    case behindFinishers = "behind the finishers of the final"
}

extension PenaltyInFinalA {
    var sentence: Phrase {
        switch self {
        case .sharesLastPlace:
            "Penalised finalists of Final A stay in it and share its last place."
        case .behindFinishers:
            "Penalised finalists of Final A are ranked one by one after its finishers."
        }
    }
}
