public import ShortTrack

/// An event of the season and what is known of its order.
///
/// It is never changed, and one object in all states of the season in which nothing about it has.
public final class EventOutcome: Sendable {
    /// The event.
    public let event: Event
    /// Its order as far as known; missing when it has not been held or nothing is known.
    public let placings: Placings?
    /// The best time of each competitor over all rounds, where times are known; they part equal
    /// totals where the rulebook says so.
    public let bestTimes: [Competitor: RaceTime]

    /// Puts an event and its order together.
    public init(event: Event, placings: Placings?, bestTimes: [Competitor: RaceTime] = [:]) {
        self.event = event
        self.placings = placings
        self.bestTimes = bestTimes
    }

    /// Everybody with a known rank, those who score first.
    var order: [Place] { placings?.order ?? [] }
}

extension EventOutcome: Equatable {
    /// Whether both say the same.
    public static func == (lhs: EventOutcome, rhs: EventOutcome) -> Bool {
        lhs === rhs
            || lhs.event == rhs.event && lhs.placings == rhs.placings
                && lhs.bestTimes == rhs.bestTimes
    }
}
