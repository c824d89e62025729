public import ShortTrack

/// Everything written down about one race: who starts, how they came in, what was ruled.
///
/// It is never changed, and one object in all states of the event in which nothing about it has.
public final class RaceSheet: Sendable {
    /// Who starts.
    public let startList: StartList
    /// How they came in, once recorded.
    public let result: RecordedResult?
    /// The referee's rulings; the last one on a skater stands.
    public let decisions: [Decision]
    /// Whether the referee has declared the result official.
    public let isOfficial: Bool
    /// What happened to it beside that, in order: called, started, under review.
    public let steps: [RaceStep]
    /// How far it has come.
    public let state: RaceState
    /// The race after the rulings; missing until a result is recorded.
    public let outcome: RaceOutcome?

    /// Puts the papers of one race together.
    /// - Parameter earlier: the race as it was before; where who starts, how they came in and
    ///   what was ruled have not changed since, its outcome is not worked out again.
    public init(
        startList: StartList, result: RecordedResult?, decisions: [Decision], isOfficial: Bool,
        steps: [RaceStep] = [], after earlier: RaceSheet? = nil
    ) {
        self.startList = startList
        self.result = result
        self.decisions = decisions
        self.isOfficial = isOfficial
        self.steps = steps
        state = RaceState(
            steps: steps.map(\.kind), hasResult: result != nil, isOfficial: isOfficial)
        outcome =
            if let earlier, earlier.startList == startList, earlier.result == result,
                earlier.decisions == decisions
            {
                earlier.outcome
            } else {
                Self.outcome(startList, result, decisions)
            }
    }

    /// The papers of a race, which are those before where nothing about them has changed.
    public static func of(
        _ startList: StartList, result: RecordedResult?, decisions: [Decision], isOfficial: Bool,
        steps: [RaceStep], after earlier: RaceSheet?
    ) -> RaceSheet {
        let sheet = RaceSheet(
            startList: startList, result: result, decisions: decisions, isOfficial: isOfficial,
            steps: steps, after: earlier)
        if let earlier, earlier == sheet { return earlier }
        return sheet
    }

    /// The race.
    public var race: RaceID { startList.race }

    /// The ruling that stands for a skater.
    public func decision(on competitor: Competitor) -> Decision? {
        decisions.last { $0.competitor == competitor }
    }
}

extension RaceSheet: Hashable {
    /// Whether the same is written on both.
    public static func == (lhs: RaceSheet, rhs: RaceSheet) -> Bool {
        lhs === rhs
            || lhs.isOfficial == rhs.isOfficial && lhs.startList == rhs.startList
                && lhs.result == rhs.result && lhs.decisions == rhs.decisions
                && lhs.steps == rhs.steps
    }

    /// By who starts and how they came in.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(startList)
        hasher.combine(result)
    }
}
