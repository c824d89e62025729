public import ShortTrack

/// A schedule worked out from what is to be skated, to be changed by hand.
///
/// First rounds on the first day, relays a round a day, repechages in the morning of the day an
/// event is decided and its last rounds in the afternoon. Within a session round after round,
/// women's and men's races in turn, Final B before Final A, and nobody in two races without rest:
/// where nothing else fits in between, a break is planned.
public struct ScheduleProposal: Hashable, Sendable {
    /// An event as far as a schedule must know it.
    public struct Event: Hashable, Sendable {
        /// A round and how many races it has.
        public struct Leg: Hashable, Sendable {
            /// The round.
            public let round: Round
            /// How many races.
            public let races: Int

            /// Counts the races of a round.
            public init(round: Round, races: Int) {
                self.round = round
                self.races = races
            }
        }

        /// The event.
        public let id: EventID
        /// The day it is decided.
        public let day: CalendarDate
        /// Its rounds in the order they are skated.
        public let legs: [Leg]
        /// Everybody entered.
        public let entered: Set<Competitor>

        /// Describes an event.
        public init(id: EventID, day: CalendarDate, legs: [Leg], entered: Set<Competitor>) {
            self.id = id
            self.day = day
            self.legs = legs
            self.entered = entered
        }
    }

    /// What somebody decides before.
    public struct Settings: Hashable, Sendable {
        /// The day of the first rounds.
        public let firstDay: CalendarDate
        /// When a morning begins.
        public let morning: ClockTime
        /// When an afternoon begins.
        public let afternoon: ClockTime
        /// The least minutes between two races of a skater.
        public let rest: Int

        /// Sets what is decided before.
        public init(
            firstDay: CalendarDate, morning: ClockTime, afternoon: ClockTime, rest: Int
        ) {
            self.firstDay = firstDay
            self.morning = morning
            self.afternoon = afternoon
            self.rest = rest
        }
    }

    private let events: [Event]
    private let settings: Settings

    /// Prepares a proposal.
    public init(_ events: [Event], _ settings: Settings) {
        self.events = events
        self.settings = settings
    }

    /// The schedule.
    /// - Parameters:
    ///   - zone: the time zone of the rink.
    ///   - offset: how many minutes its clock is ahead of UTC on a day.
    public func schedule(
        of stop: CompetitionID, zone: String, offset: (CalendarDate) -> Int
    ) -> Schedule {
        let blocks = events.flatMap { event in
            event.legs.filter { $0.races > 0 }.map { Block($0, of: event, from: settings.firstDay) }
        }
        var sessions: [Schedule.Session] = []
        for day in Set(blocks.map(\.day)).sorted() {
            let morning = blocks.filter { $0.day == day && !$0.isLate }
            let late = blocks.filter { $0.day == day && $0.isLate }
            var order = SessionOrder(rest: settings.rest)
            let first = order.arrange(morning, from: settings.morning)
            let start = late.isEmpty ? settings.afternoon : order.start(settings.afternoon)
            let second = order.arrange(late, from: start)
            sessions += [(settings.morning, first), (start, second)]
                .filter { !$0.1.isEmpty }
                .map { start, items in
                    Schedule.Session(date: day, start: start, offset: offset(day), items: items)
                }
        }
        return Schedule(competition: stop, zone: zone, sessions: sessions)
    }
}
