import Phrases

/// What competitors who share a place in an event are paid.
public enum EventTie: String, CaseIterable, Hashable, Sendable, Codable {
    /// All get the points of the better place; the next place is skipped.
    ///
    /// Seoul 2023, mixed relay: USA and KOR both third, 70 points each. Halving 70 and 60 would
    /// give KOR 295 for the season; the published total is 300.
    case fullPoints = "full points"
    /// The points of the places they take up are shared equally, to the hundredth.
    case averaged
}

extension EventTie {
    var sentence: Phrase {
        switch self {
        case .fullPoints:
            "Competitors tied in an event all get the points of the better place, and the next "
                + "place is skipped."
        case .averaged:
            "Competitors tied in an event share the points of the places they take up."
        }
    }
}
