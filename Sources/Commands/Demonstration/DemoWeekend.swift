import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// The officials of a stop that never was: they enter, draw, record, rule and sign through the
/// office, as people do, by a clock of their own.
struct DemoWeekend {
    let stop: DemoStop
    let office: Office
    private let clock: DemoClock
    private let last: Round
    var lot: Lot
    /// Who fell and skates no more at the stop.
    var hurt: Set<Competitor> = []
    let steward: Operator
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
        try await write(.officials(stop.officials))
        for event in stop.openEvents {
            try await enter(event.id, stop.field.entrants(of: event.id))
            if event.number == 1 { try await withdrawBeforeDraw(of: event.id) }
        }
        guard let schedule = await schedule() else { return }
        try await write(.schedule(schedule))
        for session in schedule.sessions {
            clock.wait(until: session.begin)
            for item in session.items {
                switch item {
                case .races(let round, _, _): try await skate(round)
                case .pause(_, let minutes): clock.pass(seconds: minutes * 60)
                }
            }
        }
        // What a penalty made of a field the plan did not know.
        for event in stop.events {
            while case .record(let races)? = await progress(of: event.id)?.next,
                let round = races.first?.round, round <= last
            {
                try await skate(RoundID(event: event.id, round: round))
            }
        }
    }

    /// The schedule as the office would propose it.
    private func schedule() async -> Schedule? {
        let id = stop.competition.id
        guard let season = await office.state.season(id.season),
            let view = StopView(id, in: season), let morning = ClockTime("10:00"),
            let afternoon = ClockTime("14:00")
        else { return nil }
        let proposal = ScheduleProposal(
            view.eventsToSchedule,
            ScheduleProposal.Settings(
                firstDay: stop.days[0], morning: morning, afternoon: afternoon, rest: 20))
        return proposal.schedule(of: id, zone: DemoStop.zone) { [stop] in
            stop.offset(on: $0)
        }
    }

    private func write(_ paper: StopPaper) async throws {
        let seen = await office.state.sequence
        do { try await office.write(paper, seen: seen, by: steward) } catch {
            throw Trouble.refused(error)
        }
    }

    private func take(_ drafts: [Draft]) async throws -> ImportReceipt {
        do { return try await office.take(drafts, by: .commandLine) } catch {
            throw Trouble.refused(error)
        }
    }

    /// Does something in the office, having seen everything.
    func perform(_ act: Act, by operator: Operator) async throws {
        let state = await office.state
        let event = state.season(act.event.competition.season)?.record[act.event]
        let seen = act.race.map { event?.races[$0]?.latest ?? 0 } ?? state.sequence
        do { try await office.perform(act, seen: seen, by: `operator`) } catch {
            throw Trouble.refused(error)
        }
    }

    /// Enters everybody and publishes the ranking list.
    private mutating func enter(_ event: EventID, _ entrants: [Competitor]) async throws {
        func skaters(_ list: [InventedSkaters.Skater]) -> [TeamEntry.Skater] {
            list.map {
                TeamEntry.Skater(
                    person: $0.person.id,
                    category: event.category == .mixed ? $0.category : nil,
                    seedingTime: stop.field.seedingTime(of: $0, in: event))
            }
        }
        try await perform(
            .entries(.register(Registry(event: event, isOpen: true))), by: steward)
        for nation in stop.field.nations.sorted() {
            // A substitute who came in earlier may be among the best.
            let members =
                event.distance.isRelay
                ? stop.field.team(of: nation, in: event)
                : stop.field.skaters.filter {
                    $0.person.nation == nation && entrants.contains($0.competitor)
                }
            let substitutes = stop.field.substitutes(of: nation, in: event)
                .filter { !members.contains($0) }
            guard !members.isEmpty else { continue }
            try await perform(
                .entries(
                    .enter(
                        TeamEntry(
                            event: event, nation: nation, skaters: skaters(members),
                            substitutes: skaters(substitutes)),
                        people: [])), by: steward)
        }
        try await perform(
            .entries(.register(Registry(event: event, isOpen: false))), by: steward)
        try await perform(.entries(.publish(event, lot: lot.next() % 1_000_000)), by: steward)
        clock.pass(seconds: 60)
    }

    /// Draws a round where that is due, signs its start lists and skates it.
    private mutating func skate(_ round: RoundID) async throws {
        guard round.round <= last else { return }
        if stop.isSuperFinal(round.event), await progress(of: round.event) == nil {
            try await enter(round.event, await admitted(to: round.event))
        }
        guard let progress = await progress(of: round.event) else { return }
        if case .drawFirstRound(round.round) = progress.next {
            try await perform(.draw(round.event, lot: lot.next() % 1_000_000), by: steward)
            try await withdrawAfterDraw(of: round.event)
        }
        let lists = await self.progress(of: round.event)?.races(of: round.round)
            .filter { $0.result == nil }.map(\.startList)
        guard let lists, !lists.isEmpty else { return }
        try await perform(.sign(round), by: steward)
        for list in lists { try await skate(list) }
        let offset = stop.offset(on: clock.now.date)
        let moment = "\(clock.now.day(offset: offset)) \(clock.now.clock(offset: offset))"
        Terminal.complain(
            "\(moment) \(round.event.category.possessive) \(round.event.title): "
                + "\(round.round.title), \(lists.count) \(lists.count == 1 ? "race" : "races")")
    }

    func progress(of event: EventID) async -> EventProgress? {
        await office.state.season(event.competition.season)?.progress(of: event)
    }

    /// One race, from the call to the word that it is official.
    private mutating func skate(_ list: StartList) async throws {
        let race = list.race
        try await perform(.step(RaceStep(race: race, kind: .called)), by: recorder)
        clock.pass(seconds: 40)
        try await perform(.step(RaceStep(race: race, kind: .started)), by: recorder)
        let field = stop.field
        let withdrawn = await progress(of: race.event)?.withdrawnStarters(of: race) ?? []
        let run = InventedRace(
            list, handicap: { field.handicap(of: $0) }, withdrawn: withdrawn, lot: &lot)
        let slowest = run.result.rows.compactMap { $0.time?.milliseconds }.max() ?? 60_000
        clock.pass(seconds: slowest / 1000 + 20)
        try await perform(.record(run.result), by: recorder)
        clock.pass(seconds: 30)
        for decision in run.decisions { try await perform(.rule(decision), by: referee) }
        clock.pass(seconds: run.decisions.isEmpty ? 15 : 60)
        for row in run.result.rows where row.finish == .didNotFinish {
            try await withdrawHurt(row.competitor, in: race)
        }
        try await perform(.makeOfficial(race), by: referee)
        clock.pass(seconds: 10)
    }
}
