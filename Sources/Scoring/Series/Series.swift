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
        /// How a result came about and whether it may be left out.
        public enum Kind: UInt8, Hashable, Sendable {
            /// Counts if it is good enough.
            case ordinary
            /// Counts in any case.
            case undroppable
            /// Stands for an event the competitor missed. By itself it puts nobody into a table.
            case missed
        }

        /// The competitor's number.
        public let competitor: Int32
        /// The place, from 1; 0 where points were given without one.
        public let place: Int32
        /// The points, in hundredths.
        public let hundredths: Int32
        /// How it came about.
        public let kind: Kind

        /// Takes down a result.
        public init(competitor: Int32, place: Int32, hundredths: Int32, kind: Kind = .ordinary) {
            self.competitor = competitor
            self.place = place
            self.hundredths = hundredths
            self.kind = kind
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
