public import Racing
public import RecordBook
import Rulebook
public import ShortTrack

/// A stop of a season as the office sees it: what its documents, schedule and boards are made of.
public struct StopView: Sendable {
    /// The season.
    public let season: SeasonView
    /// The stop.
    public let competition: Competition
    /// Its events in the order of the protocol: men, women, mixed, each as in the calendar.
    public let events: [EventRecord]
    /// What is planned for when and expected when; empty while nobody has set a schedule.
    public let timetable: Timetable
    /// Every race of the stop in running order.
    ///
    /// As scheduled, a round that is drawn and in no schedule between those of its event; then what
    /// is left, round after round. The times of what no schedule has mean nothing.
    public let runningOrder: Timetable

    /// A stop of a season; nothing where no calendar has it.
    public init?(_ id: CompetitionID, in season: SeasonView) {
        guard let competition = season.record[id]?.competition else {
            return nil
        }
        self.season = season
        self.competition = competition
        let events = season.record.events(at: id)
            .sorted { one, other in
                (one.event.id.category, one.event.id.distance, one.event.number)
                    < (other.event.id.category, other.event.id.distance, other.event.number)
            }
        self.events = events
        let schedule =
            season.record[id]?.schedule?.value
            ?? Schedule(competition: id, zone: "UTC", sessions: [])
        let running = events.compactMap { season.progress(of: $0.event.id) }
        let planned = Set(schedule.rounds)
        let others = running.flatMap { progress in
            progress.plannedRounds.map { RoundID(event: progress.event, round: $0) }
        }
        .filter { !planned.contains($0) }.enumerated()
        .sorted { ($0.element.round, $0.offset) < ($1.element.round, $1.offset) }
        .map(\.element)
        let waiting = schedule.inserting(running)
        let clocks = Dictionary(
            events.flatMap { $0.races.values }.map { ($0.id, $0.clock) },
            uniquingKeysWith: { first, _ in first })
        let races = { (round: RoundID) in
            season.progress(of: round.event)?.plannedRaces(of: round.round) ?? []
        }
        timetable = Timetable(schedule, races: races, clocks: clocks)
        runningOrder = Timetable(
            waiting.adding(
                others.filter { !waiting.rounds.contains($0) }, on: events.map(\.event.date).max()),
            races: races, clocks: clocks)
    }

    /// Who holds which office.
    public var officials: SeasonRecord.Claim<Officials>? {
        season.record[competition.id]?.officials
    }

    /// The schedule and the statement it stands in.
    public var schedule: SeasonRecord.Claim<Schedule>? {
        season.record[competition.id]?.schedule
    }

    /// The events run here, as far as they have come.
    public var runEvents: [(record: EventRecord, progress: EventProgress)] {
        events.compactMap { record in
            season.progress(of: record.event.id).map { (record, $0) }
        }
    }

    /// The days of its sessions and of its events, in order.
    public var days: [CalendarDate] { season.days(at: competition.id) }

    /// How many minutes the clock at the rink was ahead of UTC at a moment; nothing where no
    /// schedule says.
    public func offset(at moment: Timestamp) -> Int? {
        schedule?.value.offset(at: moment)
    }

    /// "14:05" by the clock at the rink; "13:05 UTC" where nobody said where the rink lies.
    public func clock(_ moment: Timestamp) -> String {
        guard let offset = offset(at: moment) else { return "\(moment.clock(offset: 0)) UTC" }
        return "\(moment.clock(offset: offset))"
    }

    /// "21 November 2026, 14:05", by the calendar and the clock at the rink.
    public func dayAndClock(_ moment: Timestamp) -> String {
        "\(moment.day(offset: offset(at: moment) ?? 0).spelledOut), \(clock(moment))"
    }
}

extension Schedule {
    /// The schedule with the rounds that are drawn and that it lacks, each behind the round of its
    /// event before it, or in front of the one after it.
    fileprivate func inserting(_ running: [EventProgress]) -> Schedule {
        var sessions = sessions
        for progress in running {
            let rounds = progress.plannedRounds.map { RoundID(event: progress.event, round: $0) }
            for (index, round) in rounds.enumerated()
            where !progress.races(of: round.round).isEmpty && !self.rounds.contains(round) {
                let before = rounds[..<index].last { sessions.place(of: $0) != nil }
                let after = rounds[(index + 1)...].first { sessions.place(of: $0) != nil }
                guard
                    let place = before.flatMap(sessions.place).map({ ($0.0, $0.1 + 1) })
                        ?? after.flatMap(sessions.place)
                else { continue }
                sessions[place.0] = sessions[place.0].inserting(
                    .races(of: round, secondsPerRace: 60, notBefore: nil), at: place.1)
            }
        }
        return Schedule(competition: competition, zone: zone, sessions: sessions, rooms: rooms)
    }

    /// The schedule with a session of more rounds at its end.
    fileprivate func adding(_ rounds: [RoundID], on day: CalendarDate?) -> Schedule {
        let day = max(day ?? .distantPast, sessions.last?.date ?? .distantPast)
        guard !rounds.isEmpty, let end = ClockTime(minutes: 1439) else { return self }
        let session = Session(
            date: day, start: end, offset: sessions.last?.offset ?? 0,
            items: rounds.map { .races(of: $0, secondsPerRace: 60, notBefore: nil) })
        return Schedule(
            competition: competition, zone: zone, sessions: sessions + [session], rooms: rooms)
    }
}

extension [Schedule.Session] {
    /// The session and the line of it a round stands in.
    fileprivate func place(of round: RoundID) -> (Int, Int)? {
        for (index, session) in enumerated() {
            if let item = session.items.firstIndex(where: { $0.round == round }) {
                return (index, item)
            }
        }
        return nil
    }
}

extension Schedule.Session {
    fileprivate func inserting(_ item: Schedule.Item, at index: Int) -> Schedule.Session {
        var items = items
        items.insert(item, at: index)
        return Schedule.Session(date: date, start: start, offset: offset, items: items)
    }
}
