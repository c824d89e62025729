/// How many of the things an audit looked at were as they should be.
public struct AuditTally: Hashable, Sendable {
    /// What was looked at.
    public enum Check: String, CaseIterable, Hashable, Sendable {
        /// Races whose ranks, times and statuses fit together.
        case races
        /// Marks that follow from the printed rule and the results.
        case marks
        /// Starters of later rounds who have, or should have, a mark that leads there.
        case starters
        /// Races after the first round whose start positions follow from times.
        case startPositions = "start positions"
        /// Rounds whose races were dealt as they should be.
        case draws
        /// Rounds in which compatriots are kept apart.
        case compatriots
        /// Events whose finals rank those the season ranks.
        case classification
    }

    /// A number of things looked at, and how many of them held.
    public struct Count: Hashable, Sendable {
        /// How many were looked at.
        public internal(set) var checked = 0
        /// How many of them were right.
        public internal(set) var held = 0
    }

    private var counts: [Check: Count] = [:]
    /// How many events were not looked at, since something in their rows was not understood.
    public internal(set) var brokenEvents = 0
    /// How many races were read.
    public internal(set) var races = 0
    /// How many rows were read.
    public internal(set) var rows = 0

    /// Nothing looked at.
    public init() {}

    /// The count of a check.
    public subscript(check: Check) -> Count { counts[check, default: Count()] }

    mutating func add(_ check: Check, checked: Int = 1, held: Int) {
        counts[check, default: Count()].checked += checked
        counts[check, default: Count()].held += held
    }
}
