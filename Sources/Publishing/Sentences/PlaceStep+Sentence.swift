public import Phrases
public import Scoring

extension PlaceStep {
    /// What came of the step, in words.
    public var sentence: Phrase {
        switch outcome {
        case .given: "gets a place"
        case .guaranteed: "is sure of a place as host"
        case .earnedGuaranteed: "earns a place the host was sure of"
        case .refused(let refusal): "gets none: \(refusal.sentence)"
        case .tied: "shares the rank with others, and there is not enough for all of them"
        case .awaitsLot: "gets a place or none, as the lot about the last relay team ends"
        case .declined: "gives a place back"
        case .movedUp: "gets a place given back"
        }
    }
}
