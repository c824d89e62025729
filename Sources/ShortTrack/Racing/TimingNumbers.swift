/// The numbers by which a timing program knows the races of a competition.
///
/// An event has its place in a list that does not depend on days, a round the same number in
/// every event, so that nothing drawn, added or postponed later changes the number of a race.
/// With the men's 500 m as the first event of a stop, `1,12,2` is its semifinal 2.
public struct TimingNumbers: Hashable, Sendable {
    /// The three numbers of one race, each from 1.
    public struct Race: Hashable, Sendable, Comparable, CustomStringConvertible {
        /// The event.
        public let event: Int
        /// The round.
        public let round: Int
        /// The race in its round.
        public let heat: Int

        /// Names a race by its numbers.
        public init(event: Int, round: Int, heat: Int) {
            self.event = event
            self.round = round
            self.heat = heat
        }

        /// `1,12,2`.
        public var description: String { "\(event),\(round),\(heat)" }

        /// By event, round and heat.
        public static func < (lhs: Race, rhs: Race) -> Bool {
            (lhs.event, lhs.round, lhs.heat) < (rhs.event, rhs.round, rhs.heat)
        }
    }

    /// The rounds in the order of their numbers.
    ///
    /// A file read today may have been written by an earlier version: new rounds go to the end.
    public static let rounds: [Round] = [
        .prePreliminaries, .preliminaries, .heats, .eighthfinals, .repechage, .repechageHeats,
        .repechageQuarterfinals, .repechageSemifinals, .repechageFinalB, .repechageFinalA,
        .quarterfinals, .semifinals, .finalD, .finalC, .finalB, .finalA,
    ]

    /// The events in the order of their numbers.
    public let events: [EventID]

    /// Numbers events from 1 in the order given.
    public init(events: [EventID]) { self.events = events }

    /// The numbers of a race; none when its event is not among those numbered.
    public func numbers(of race: RaceID) -> Race? {
        guard let event = events.firstIndex(of: race.event),
            let round = Self.rounds.firstIndex(of: race.round)
        else { return nil }
        return Race(event: event + 1, round: round + 1, heat: race.number)
    }

    /// The race of three numbers, drawn or not; none when there is no such event or round.
    public func race(_ numbers: Race) -> RaceID? {
        guard events.indices.contains(numbers.event - 1),
            Self.rounds.indices.contains(numbers.round - 1), numbers.heat > 0
        else { return nil }
        return RaceID(
            event: events[numbers.event - 1], round: Self.rounds[numbers.round - 1],
            number: numbers.heat)
    }
}
