/// A series of events in the plainest form: who got how many points and which place, per event.
///
/// Competitors are numbers from 0. What `SeriesScoring` makes of places and rules is ranked here,
/// whatever the sport: a club's winter, a tour, a table after each round.
///
/// Compared with a spreadsheet: the best results are chosen anew for every table, and an unbroken
/// tie shares its rank. It does not know unknown results; `SeasonResults` bounds those.
public struct Series: Sendable {
    /// One competitor's result in one event.
    public struct Result: Hashable, Sendable {
        /// The competitor's number.
        public let competitor: Int32
        /// The place, from 1; 0 where points were given without one.
        public let place: Int32
        /// The points, in hundredths.
        public let hundredths: Int32
        /// Whether it counts in any case.
        public let isUndroppable: Bool
        /// Whether it stands for an event the competitor missed: by itself it puts nobody into a
        /// table.
        public let isMissed: Bool

        /// Takes down a result.
        public init(
            competitor: Int32, place: Int32, hundredths: Int32, isUndroppable: Bool = false,
            isMissed: Bool = false
        ) {
            self.competitor = competitor
            self.place = place
            self.hundredths = hundredths
            self.isUndroppable = isUndroppable
            self.isMissed = isMissed
        }
    }

    /// How many competitors there are.
    public let competitors: Int
    /// The results by event, in the order of the events.
    public let events: [[Result]]

    /// The most events a series can have.
    public static let mostEvents = 4095

    /// Sets up a series of at most 4095 events.
    public init(competitors: Int, events: [[Result]]) {
        precondition(events.count <= Self.mostEvents, "A series has at most 4095 events.")
        self.competitors = competitors
        self.events = events
    }
}
