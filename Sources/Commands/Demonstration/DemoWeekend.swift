import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// The officials of a stop that never was: they enter, draw, record, rule and sign through the
/// office, as people do, by a clock of their own.
struct DemoWeekend {
    private let stop: DemoStop
    private let office: Office
    private let clock: DemoClock
    private let last: Round
    private var lot: Lot
    private let steward: Operator
    private let recorder: Operator
    private let referee: Operator

    /// - Parameter last: the last round that is skated; the rest is left to whoever looks on.
    init(_ stop: DemoStop, in office: Office, by clock: DemoClock, through last: Round, lot: Lot) {
        self.stop = stop
        self.office = office
        self.clock = clock
        self.last = last
        self.lot = lot
        steward = Operator(name: "Stina, steward", role: .steward)
        recorder = Operator(name: "Rita, recorder", role: .recorder)
        referee = Operator(name: "Robin, referee", role: .referee)
    }

    /// Runs the stop, and says after each round where it is.
    mutating func run() async throws {
        _ = try await take(stop.drafts)
        for (event, _) in stop.events { try await enter(event.id) }
        for day in 0...2 {
            clock.wait(until: DemoStop.morning(day))
            var isGoingOn = true
            while isGoingOn {
                isGoingOn = false
                for (event, decided) in stop.events {
                    if try await skateRound(of: event.id, onDay: day, decidedOn: decided) {
                        isGoingOn = true
                    }
                }
            }
        }
    }

    private func take(_ drafts: [Draft]) async throws -> ImportReceipt {
        do { return try await office.take(drafts, by: .commandLine) } catch {
            throw Trouble.refused(error)
        }
    }

    /// Does something in the office, having seen everything.
    private func perform(_ act: Act, by operator: Operator) async throws {
        let state = await office.state
        let event = state.season(act.event.competition.season)?.record[act.event]
        let seen = act.race.map { event?.races[$0]?.latest ?? 0 } ?? state.sequence
        do { try await office.perform(act, seen: seen, by: `operator`) } catch {
            throw Trouble.refused(error)
        }
    }

    /// Enters everybody and publishes the ranking list, the evening before.
    private mutating func enter(_ event: EventID) async throws {
        try await perform(
            .entries(.register(Registry(event: event, isOpen: true))), by: steward)
        for nation in stop.field.nations.sorted() {
            let members = stop.field.team(of: nation, in: event)
            guard !members.isEmpty else { continue }
            try await perform(
                .entries(
                    .enter(
                        TeamEntry(
                            event: event, nation: nation,
                            skaters: members.map {
                                TeamEntry.Skater(
                                    person: $0.person.id,
                                    category: event.category == .mixed ? $0.category : nil,
                                    seedingTime: nil)
                            }), people: [])), by: steward)
        }
        try await perform(
            .entries(.register(Registry(event: event, isOpen: false))), by: steward)
        try await perform(.entries(.publish(event, lot: lot.next() % 1_000_000)), by: steward)
        clock.pass(seconds: 60)
    }

    /// Skates the next round of an event, where it is due today.
    /// - Returns: whether there was one.
    private mutating func skateRound(
        of event: EventID, onDay day: Int, decidedOn last: Int
    ) async throws -> Bool {
        guard var progress = await progress(of: event) else { return false }
        if case .drawFirstRound(let round) = progress.next, round <= self.last {
            try await perform(.draw(event, lot: lot.next() % 1_000_000), by: steward)
            guard let drawn = await self.progress(of: event) else { return false }
            progress = drawn
        }
        guard case .record(let races) = progress.next,
            let round = races.first?.round, isDue(round, onDay: day, decidedOn: last)
        else { return false }
        let lists = progress.races(of: round).filter { $0.result == nil }.map(\.startList)
        for list in lists { try await skate(list) }
        Terminal.complain(
            "\(clock.now.date) \(event.category.possessive) \(event.title): \(round.title), "
                + "\(lists.count) \(lists.count == 1 ? "race" : "races")")
        return true
    }

    private func progress(of event: EventID) async -> EventProgress? {
        await office.state.season(event.competition.season)?.runEvents[event]
    }

    /// First rounds on the first day, everything on the day an event is decided.
    private func isDue(_ round: Round, onDay day: Int, decidedOn decided: Int) -> Bool {
        round <= last && (day >= decided || (day == 0 && round < .repechage))
    }

    /// One race, from the call to the word that it is official.
    private mutating func skate(_ list: StartList) async throws {
        let race = list.race
        try await perform(.step(RaceStep(race: race, kind: .called)), by: recorder)
        clock.pass(seconds: 40)
        try await perform(.step(RaceStep(race: race, kind: .started)), by: recorder)
        let field = stop.field
        let run = InventedRace(list, handicap: { field.handicap(of: $0) }, lot: &lot)
        let slowest = run.result.rows.compactMap { $0.time?.milliseconds }.max() ?? 60_000
        clock.pass(seconds: slowest / 1000 + 20)
        try await perform(.record(run.result), by: recorder)
        clock.pass(seconds: 30)
        for decision in run.decisions { try await perform(.rule(decision), by: referee) }
        clock.pass(seconds: run.decisions.isEmpty ? 15 : 60)
        try await perform(.makeOfficial(race), by: referee)
        clock.pass(seconds: 10)
    }
}
