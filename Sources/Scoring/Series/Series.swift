/// A series of events in the plainest form: who got how many points and which place, per event.
///
/// Competitors are numbers from 0. Every table of the house that ranks complete results is made
/// here, whatever the sport: a season standing, a club's winter, a table after each round.
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

        /// Takes down a result.
        public init(competitor: Int32, place: Int32, hundredths: Int32) {
            self.competitor = competitor
            self.place = place
            self.hundredths = hundredths
        }
    }

    /// How many competitors there are.
    public let competitors: Int
    /// The results by event, in the order of the events.
    public let events: [[Result]]

    /// Sets up a series of at most 4095 events.
    public init(competitors: Int, events: [[Result]]) {
        precondition(events.count <= 4095, "A series has at most 4095 events.")
        self.competitors = competitors
        self.events = events
    }
}
