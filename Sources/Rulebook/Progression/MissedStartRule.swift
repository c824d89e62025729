import Phrases

/// What becomes of a competitor who does not start in the first round of an event.
public enum MissedStartRule: String, CaseIterable, Hashable, Sendable, Codable {
    /// Ranked behind those who started.
    case ranked = "ranked behind the others"
    /// Has no rank and no points, even after starting in a later round.
    ///
    /// Club meets of the United States, 2025-26.
    case unranked = "no rank and no points"
}

extension MissedStartRule {
    var sentence: Phrase {
        switch self {
        case .ranked:
            "Who does not start in the first round of an event is ranked behind the others."
        case .unranked:
            "Who does not start in the first round of an event has no rank and no points, even "
                + "after starting later; who starts and does not finish, is penalised or has no "
                + "time keeps the rank and its points."
        }
    }
}
