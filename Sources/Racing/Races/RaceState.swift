public import ShortTrack

/// How far a race has come.
public enum RaceState: String, CaseIterable, Hashable, Sendable {
    /// On a start list.
    case scheduled
    /// The skaters are called to the start.
    case called
    /// On the ice.
    case started
    /// On the ice again after a false start.
    case restarted
    /// To be skated again by its start list; the result before is put aside.
    case reskateOrdered = "re-skate ordered"
    /// It has an unofficial result.
    case finished
    /// The referee looks at the result again.
    case underReview = "under review"
    /// The referee declared the result official.
    case official

    /// What the papers of a race come to.
    ///
    /// A result makes a race finished whether or not anybody noted its start; what was noted
    /// before a re-skate belongs to the race as it was skated before.
    /// - Parameters:
    ///   - steps: the steps in the order they were taken.
    ///   - hasResult: whether it has a result that was not put aside.
    public init(steps: [RaceStep.Kind], hasResult: Bool, isOfficial: Bool) {
        let since = steps.split(separator: .reskate, omittingEmptySubsequences: false).last ?? []
        guard !hasResult else {
            self =
                isOfficial ? .official : since.contains(.underReview) ? .underReview : .finished
            return
        }
        switch since.last(where: \.isOnIce) {
        case .called: self = .called
        case .started: self = .started
        case .restarted: self = .restarted
        default: self = steps.contains(.reskate) ? .reskateOrdered : .scheduled
        }
    }

    /// Why a step cannot follow, as the end of a sentence: "has not started yet"; nothing where
    /// it can.
    ///
    /// A start needs no call, because a result needs neither. What is official is taken back by
    /// withdrawing the declaration, and by nothing else.
    public func refusal(of step: RaceStep.Kind) -> String? {
        switch (self, step) {
        case (.scheduled, .called), (.scheduled, .started), (.reskateOrdered, .called),
            (.reskateOrdered, .started), (.called, .started), (.started, .restarted),
            (.restarted, .restarted), (.finished, .underReview), (.started, .reskate),
            (.restarted, .reskate), (.finished, .reskate), (.underReview, .reskate):
            nil
        case (.official, .underReview), (.official, .reskate):
            "is official; withdraw that first"
        case (.official, _): "is official"
        case (.underReview, .underReview): "is under review already"
        case (.reskateOrdered, .reskate): "is to be skated again already"
        case (_, .underReview): "has no result yet"
        case (.finished, _), (.underReview, _): "has a result already"
        case (.called, .called): "is called already"
        case (.started, _), (.restarted, _): "has started already"
        case (.scheduled, _), (.called, _), (.reskateOrdered, _): "has not started yet"
        }
    }

    /// "Unofficial", "Re-skate ordered".
    public var title: String {
        switch self {
        case .scheduled: "Scheduled"
        case .called: "Called"
        case .started: "Started"
        case .restarted: "Restarted"
        case .reskateOrdered: "Re-skate ordered"
        case .finished: "Unofficial"
        case .underReview: "Under review"
        case .official: "Official"
        }
    }
}
