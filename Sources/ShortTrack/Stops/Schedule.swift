/// The sessions of a stop, as planned.
///
/// Only what somebody decided is in it: when a session begins, what is skated in which order and
/// how long a race takes. When a race is due follows from it.
public struct Schedule: Hashable, Sendable, Codable {
    /// The stop.
    public let competition: CompetitionID
    /// The time zone of the rink by its IANA name: `America/Montreal`.
    public let zone: String
    /// The sessions in time.
    public let sessions: [Session]

    /// Plans a stop.
    public init(competition: CompetitionID, zone: String, sessions: [Session]) {
        self.competition = competition
        self.zone = zone
        self.sessions = sessions.sorted { $0.begin < $1.begin }
    }

    /// How many minutes the clock at the rink is ahead of UTC at a moment; nothing without sessions.
    public func offset(at moment: Timestamp) -> Int? {
        (sessions.last { $0.begin <= moment } ?? sessions.first)?.offset
    }

    /// The rounds in running order.
    public var rounds: [RoundID] { sessions.flatMap(\.items).compactMap(\.round) }
}
