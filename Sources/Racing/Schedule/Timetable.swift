public import ShortTrack

/// When each race of a stop is planned and when it is expected by what has happened so far.
///
/// A race is never expected before its plan, for teams live by what is on the board. A delay is
/// handed on from race to race until a later start takes it up; a break keeps its length, because
/// ice takes its time. A race skated out of order takes its place in time and nobody else's.
public struct Timetable: Hashable, Sendable {
    /// A race with its times.
    public struct Line: Hashable, Sendable {
        /// The race.
        public let race: RaceID
        /// Its number among the races of the stop, from 1.
        public let number: Int
        /// When it is due by the plan.
        public let planned: Timestamp
        /// When it is expected; for one that has begun, when it began.
        public let expected: Timestamp
        /// What was noted of it.
        public let clock: RaceClock

        /// How many whole minutes it is behind the plan; less than none when ahead of it.
        public var delay: Int {
            Int((expected.milliseconds - planned.milliseconds) / 60_000)
        }
    }

    /// A line of the schedule with its times.
    public struct Block: Hashable, Sendable {
        /// What was planned.
        public let item: Schedule.Item
        /// The session, from 0.
        public let session: Int
        /// When it is due by the plan.
        public let planned: Timestamp
        /// When it is over by the plan.
        public let plannedEnd: Timestamp
        /// The races, for a round.
        public let lines: [Line]
    }

    /// The lines of the schedule, in running order.
    public let blocks: [Block]

    /// Works out the times.
    /// - Parameters:
    ///   - races: the races of a round, drawn or not yet; each belongs to one round.
    ///   - clocks: what was noted of races; nothing for those nothing happened to.
    public init(
        _ schedule: Schedule, races: (RoundID) -> [RaceID], clocks: [RaceID: RaceClock]
    ) {
        let slots = Self.slots(schedule, races)
        var free: Timestamp?
        var last = -1
        for (index, slot) in slots.enumerated() {
            for (race, _, _) in slot.races {
                guard let clock = clocks[race], let end = clock.end(after: slot.seconds) else {
                    continue
                }
                free = max(free ?? end, end)
                last = index
            }
        }
        let nothing = RaceClock(called: nil, started: nil, finished: nil)
        blocks = slots.enumerated().map { index, slot in
            if case .pause(_, let minutes) = slot.item, index > last, let now = free {
                free = max(now, slot.planned).later(bySeconds: minutes * 60)
            }
            let lines = slot.races.map { race, number, planned -> Line in
                let clock = clocks[race] ?? nothing
                if let begun = clock.started ?? clock.finished {
                    return Line(
                        race: race, number: number, planned: planned, expected: begun,
                        clock: clock)
                }
                let expected = max(planned, free ?? planned)
                free = expected.later(bySeconds: slot.seconds)
                return Line(
                    race: race, number: number, planned: planned, expected: expected, clock: clock)
            }
            return Block(
                item: slot.item, session: slot.session, planned: slot.planned,
                plannedEnd: slot.end, lines: lines)
        }
    }

    /// The races in running order.
    public var lines: [Line] { blocks.flatMap(\.lines) }

    /// The times of a race; nothing where the schedule does not have it.
    public subscript(race: RaceID) -> Line? { lines.first { $0.race == race } }

    /// A line of the schedule by the plan alone.
    private struct Slot {
        let item: Schedule.Item
        let session: Int
        let planned: Timestamp
        let end: Timestamp
        let seconds: Int
        let races: [(race: RaceID, number: Int, planned: Timestamp)]
    }

    /// The plan stands as it was made: a round with fewer races leaves numbers and minutes free, one
    /// with more gets numbers behind all others, and nothing behind it moves.
    private static func slots(_ schedule: Schedule, _ races: (RoundID) -> [RaceID]) -> [Slot] {
        let rooms = Dictionary(
            (schedule.rooms ?? []).map { ($0.round, $0.races) },
            uniquingKeysWith: { first, _ in first })
        var seen: Set<RaceID> = []
        let due = schedule.rounds.map { races($0).filter { seen.insert($0).inserted } }
        let planned = zip(schedule.rounds, due).map { rooms[$0] ?? $1.count }
        var (next, behind) = (1, 1 + planned.reduce(0, +))
        var rounds = zip(due, planned).makeIterator()
        return schedule.sessions.enumerated().flatMap { number, session in
            var time = session.begin
            return session.items.map { item in
                switch item {
                case .pause(_, let minutes):
                    let begin = time
                    time = begin.later(bySeconds: minutes * 60)
                    return Slot(
                        item: item, session: number, planned: begin, end: time, seconds: 0,
                        races: [])
                case .races(_, let seconds, let notBefore):
                    if let notBefore {
                        time = max(
                            time, Timestamp(session.date, notBefore, offset: session.offset))
                    }
                    let begin = time
                    let (due, room) = rounds.next() ?? ([], 0)
                    time = begin.later(bySeconds: room * seconds)
                    defer {
                        next += room
                        behind += max(0, due.count - room)
                    }
                    return Slot(
                        item: item, session: number, planned: begin, end: time, seconds: seconds,
                        races: due.enumerated().map { place, race in
                            (
                                race, place < room ? next + place : behind + place - room,
                                begin.later(bySeconds: place * seconds)
                            )
                        })
                }
            }
        }
    }
}
