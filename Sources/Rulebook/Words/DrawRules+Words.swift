public import Phrases
import ShortTrack

extension DrawRules {
    /// The rules of the draw in a sentence or two.
    public var sentence: Phrase {
        let later: Phrase =
            switch positions {
            case .byLot: "Start positions are drawn by lot in every round."
            case .byTime:
                "Start positions of the first round are drawn by lot, those of later rounds go by "
                    + "the time of the race before, the fastest inside."
            }
        let repechage: Phrase =
            switch repechagePositions {
            case .byEarlierTime: " Who comes from the repechage is placed by the time before it."
            case .byTime: ""
            case .outermost: " Who comes from the repechage starts outside everybody else."
            }
        let apart: Phrase =
            "Compatriots are kept apart through the \(apartThrough.inSentence), as far as their "
            + "number allows."
        return "\(apart) \(later)\(positions == .byTime ? repechage : "")"
    }
}
