public import ShortTrack

/// One step on the way of an event from its entries to its classification.
public struct WorkStep: Hashable, Sendable {
    /// What is done in it, in the order of the office.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case entries
        case rankingList = "ranking-list"
        case draw
        case startLists = "start-lists"
        case results
        case review
        case official
        case nextRound = "next-round"
        case classification

        /// "Ranking list", "Under review".
        public var title: String {
            switch self {
            case .entries: "Entries"
            case .rankingList: "Ranking list"
            case .draw: "Draw"
            case .startLists: "Start lists"
            case .results: "Results"
            case .review: "Under review"
            case .official: "Official"
            case .nextRound: "Next round"
            case .classification: "Classification"
            }
        }
    }

    /// How far the step has come.
    public enum State: String, Hashable, Sendable {
        /// Nothing is left to do in it.
        case done
        /// It is somebody's turn.
        case now
        /// Something before it is missing.
        case missing
    }

    /// What is done in it.
    public let kind: Kind
    /// How far it has come.
    public let state: State
    /// What was done, or what is missing, in a few words.
    public let words: String
    /// The first race in which something of it is left to do.
    public let race: RaceID?

    /// Describes a step.
    public init(_ kind: Kind, _ state: State, _ words: String, race: RaceID? = nil) {
        self.kind = kind
        self.state = state
        self.words = words
        self.race = race
    }
}
