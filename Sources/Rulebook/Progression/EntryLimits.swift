/// How many a nation may enter.
public struct EntryLimits: Hashable, Sendable, Codable {
    /// Skaters in an event.
    public let perEvent: Int
    /// Different skaters of a gender at a stop; missing where it is not known.
    public let perGender: Int?
    /// The fewest and most members of a relay team; four skate in a race.
    public let teamMembers: ClosedRange<Int>

    /// Limits the entries of a nation.
    public init(perEvent: Int, perGender: Int?, teamMembers: ClosedRange<Int>) {
        self.perEvent = perEvent
        self.perGender = perGender
        self.teamMembers = teamMembers
    }
}
