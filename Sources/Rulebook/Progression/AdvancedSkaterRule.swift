import Phrases

/// Whether a skater advanced by the referee takes a place of those who go on by time.
public enum AdvancedSkaterRule: String, CaseIterable, Hashable, Sendable, Codable {
    /// The advanced skater is extra; as many as ever go on by time. Until 2017-18.
    case extra
    /// Each advanced skater uses up one of the places by time. From 2018-19.
    case usesTimePlace = "uses a time place"
}

extension AdvancedSkaterRule {
    var sentence: Phrase {
        switch self {
        case .extra:
            "A skater advanced by the referee goes on in addition to those who qualify."
        case .usesTimePlace:
            "A skater advanced by the referee uses up one of the places given by time."
        }
    }
}
