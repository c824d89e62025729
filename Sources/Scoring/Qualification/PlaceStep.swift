public import ShortTrack

/// One step of giving places out: who was next, and what came of it.
public struct PlaceStep: Hashable, Sendable {
    /// What came of a step.
    public enum Outcome: Hashable, Sendable {
        /// The nation got a place.
        case given
        /// The host got a place it is sure of.
        case guaranteed
        /// The host earned a place it was sure of; it keeps that one.
        case earnedGuaranteed
        /// No place.
        case refused(PlaceRefusal)
        /// Shares the rank with others, and there is not enough for all of them.
        case tied
        /// Gets a place or none by how a lot about the last teams ends.
        case awaitsLot
        /// The nation gave a place back.
        case declined
        /// The nation got a place another gave back.
        case movedUp

        /// Whether the nation has a place by it.
        var isGain: Bool {
            switch self {
            case .given, .guaranteed, .earnedGuaranteed, .movedUp: true
            case .refused, .tied, .awaitsLot, .declined: false
            }
        }
    }

    /// The event.
    public let event: StandingID
    /// The nation.
    public let nation: Nation
    /// Who stands for it on the list; missing for a place of the host and one given back.
    public let competitor: Competitor?
    /// The rank on the list.
    public let rank: RankRange?
    /// What came of it.
    public let outcome: Outcome
}
