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
    /// How many races each round had when the plan was made, where that was known.
    ///
    /// Their numbers and times stand from then on, however many races the round gets; missing in
    /// plans that were made without them.
    public let rooms: [Room]?

    /// Plans a stop.
    public init(
        competition: CompetitionID, zone: String, sessions: [Session], rooms: [Room]? = nil
    ) {
        self.competition = competition
        self.zone = zone
        self.sessions = sessions.sorted { $0.begin < $1.begin }
        self.rooms = rooms
    }

    /// The plan with room for the races its rounds have now.
    /// - Parameter races: how many a round has; nothing where nobody knows.
    public func holding(_ races: (RoundID) -> Int?) -> Schedule {
        Schedule(
            competition: competition, zone: zone, sessions: sessions,
            rooms: rounds.compactMap { round in
                races(round).map { Room(round: round, races: $0) }
            })
    }

    /// How many minutes the clock at the rink is ahead of UTC at a moment; nothing without sessions.
    public func offset(at moment: Timestamp) -> Int? {
        (sessions.last { $0.begin <= moment } ?? sessions.first)?.offset
    }

    /// The rounds in running order.
    public var rounds: [RoundID] { sessions.flatMap(\.items).compactMap(\.round) }
}
