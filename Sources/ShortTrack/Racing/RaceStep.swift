/// A step of a race on its way, beside its result and its being declared official.
///
/// When it was taken is when it was recorded. How many false starts a skater or a race may have
/// is told differently by different sources, so each one is recorded and none decides anything.
public struct RaceStep: Hashable, Sendable, Codable {
    /// What happened to the race.
    public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
        /// The skaters were called to the start.
        case called
        /// The race was started.
        case started
        /// The race was called back after a false start and started again.
        case restarted
        /// The referee looks at the result again before it becomes official.
        case underReview = "under-review"
        /// The referee ordered that the race be skated again.
        case reskate = "re-skate"

        /// Whether it goes with what happens on the ice rather than with the result.
        public var isOnIce: Bool { self == .called || self == .started || self == .restarted }
    }

    /// The race.
    public let race: RaceID
    /// What happened.
    public let kind: Kind
    /// The helmet number of who made the false start, where it was somebody.
    public let helmet: Int?
    /// Why, where it needs a reason: the false start, what is reviewed, why it is skated again.
    public let reason: String?

    /// Records a step.
    public init(race: RaceID, kind: Kind, helmet: Int? = nil, reason: String? = nil) {
        self.race = race
        self.kind = kind
        self.helmet = helmet
        self.reason = reason
    }
}
