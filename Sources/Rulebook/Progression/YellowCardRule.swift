import Phrases

/// What a yellow card costs.
public enum YellowCardRule: String, CaseIterable, Hashable, Sendable, Codable {
    /// Everything gained in the distance at this competition is lost.
    ///
    /// Montréal, October 2023: Hwang Dae-heon lost the points of his distance. Whoever was shown
    /// one is ranked behind everybody else, as Hungary's relay in Turin in 2013.
    case voidsDistance = "voids the distance at the competition"
    /// No more than a penalty.
    case asPenalty = "as a penalty"
}

extension YellowCardRule {
    var sentence: Phrase {
        switch self {
        case .voidsDistance:
            "A yellow card voids everything the skater gained in the distance at that competition."
        case .asPenalty: "A yellow card costs no more than a penalty."
        }
    }

    /// What two of them make; nothing where one is no more than a penalty.
    var sentenceOfTwo: Phrase? {
        switch self {
        case .voidsDistance:
            "Two yellow cards of a skater at a competition make a red one, which ends it for the "
                + "skater. Those of a relay team stay within its event."
        case .asPenalty: nil
        }
    }
}
