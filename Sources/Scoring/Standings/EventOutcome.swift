public import ShortTrack

/// An event of the season and what is known of its order.
public struct EventOutcome: Hashable, Sendable {
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
}
