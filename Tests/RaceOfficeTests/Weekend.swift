import Logging
import RaceOffice
import RecordBook
import Rulebook
import ShortTrack
import Testing

/// An office with one 500 m of eight skaters under the rules of 2023-24.
struct Weekend {
    let office: Office
    let event: EventID
    static let referee = Operator(name: "Rita", role: .referee)
    static let recorder = Operator(name: "Rob", role: .recorder)
    static let steward = Operator(name: "Stella", role: .steward)

    static let rules = Rules(
        id: "2023-24", title: "World Cup 2023-24",
        pointsTables: [
            PointsTable(
                name: "standard",
                places: [100, 80, 70, 60, 50, 44, 40, 36].map { .known(Points($0)) },
                below: .unknown)
        ],
        tableUse: TableUse(individual: "standard", secondRace: "standard", relay: "standard"),
        counting: CountingRules(
            distance: BestOf(counted: 6, held: 8), relay: BestOf(counted: 4, held: 6)),
        eventTie: .fullPoints, standingTie: .sharedRank, penaltyInFinalA: .sharesLastPlace,
        yellowCard: .voidsDistance, overall: .none, advancedSkater: .usesTimePlace,
        progression: [
            ProgressionChart(
                distances: [500, 1000], raceSize: 5, finalSize: 5,
                lines: [
                    ProgressionLine(
                        round: .semifinals, fewest: 8, most: 10, races: 2, perRace: 2, fastest: 1,
                        next: .finalA, others: [Way(to: .finalB, .all)])
                ])
        ], evidence: [:])

    init(
        ledger: any Ledger = InMemoryLedger(),
        now: @escaping @Sendable () -> Timestamp = Self.ticking()
    ) async throws {
        office = Office(
            ledger: ledger, log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            now: now)
        event = try #require(EventID("demonstration/salt-lake-city/men-500"))
        _ = try await office.take(Self.setUp(event), by: .commandLine)
    }

    private static func ticking() -> @Sendable () -> Timestamp {
        let clock = TickingClock()
        return { clock.now() }
    }

    /// The skater with a helmet number from 1 to 8.
    static func skater(_ helmet: Int) -> Competitor {
        let nations = ["CAN", "CAN", "KOR", "NED", "ITA", "HUN", "POL", "USA"]
        return Competitor("\(nations[helmet - 1]):p-\(helmet)") ?? .team(nation)
    }

    private static var nation: Nation {
        Nation("CAN") ?? { preconditionFailure("CAN is a code.") }()
    }

    private static func setUp(_ event: EventID) -> [Draft] {
        guard let day = CalendarDate("2026-11-21") else { return [] }
        let source = Source(document: "set-up", authority: .officialDecision)
        func draft(_ stream: RecordBook.Stream, _ body: Body) -> Draft {
            Draft(stream: stream, body: body, knownSince: day, actor: "test", source: source)
        }
        let season = RecordBook.Stream.season(event.competition.season)
        let stop = RecordBook.Stream.competition(event.competition)
        let people = (1...8).compactMap { helmet -> Draft? in
            guard case .skater(let id, let nation) = skater(helmet) else { return nil }
            return draft(
                .people, .person(Person(id: id, name: "Skater \(helmet)", nation: nation)))
        }
        return people + [
            draft(season, .rulebook(rules)), draft(season, .title("Demonstration season")),
            draft(
                stop,
                .competition(
                    Competition(
                        id: event.competition, stage: 1, place: "Salt Lake City", nation: nation,
                        venue: nil))),
            draft(stop, .event(Event(id: event, date: day, number: 1))),
            draft(
                stop,
                .entries(
                    EntryList(
                        event: event,
                        entries: (1...8).map {
                            Entry(competitor: skater($0), helmet: $0, seed: $0)
                        }))),
        ]
    }

    var season: SeasonView {
        get async throws {
            try #require(await office.state.season(event.competition.season))
        }
    }

    /// The race as the ledger has it.
    func race(_ round: Round, _ number: Int = 1) async throws -> RaceRecord {
        let id = RaceID(event: event, round: round, number: number)
        return try #require(try await season.record[event]?.races[id])
    }

    func draw() async throws {
        try await office.perform(.draw(event, lot: 7), seen: 0, by: Self.steward)
    }

    /// Takes down a race in which the starters finish in the order of their start positions.
    func skate(_ round: Round, _ number: Int = 1, order: [Int]? = nil) async throws {
        let race = try await race(round, number)
        let starters = try #require(race.startList).starters
        let order = order ?? Array(starters.indices)
        let rows = order.enumerated().map { place, index in
            RecordedResult.Row(
                competitor: starters[index].competitor, place: place + 1, finish: .finished,
                time: RaceTime(milliseconds: 41_000 + place * 100 + number * 7))
        }
        try await office.perform(
            .record(RecordedResult(race: race.id, rows: rows)), seen: race.latest,
            by: Self.recorder)
    }

    func makeOfficial(_ round: Round, _ number: Int = 1) async throws {
        let race = try await race(round, number)
        try await office.perform(.makeOfficial(race.id), seen: race.latest, by: Self.referee)
    }

    func rule(_ ruling: Ruling, on competitor: Competitor, _ round: Round, _ number: Int = 1)
        async throws
    {
        let race = try await race(round, number)
        try await office.perform(
            .rule(Decision(race: race.id, competitor: competitor, ruling: ruling, reason: "C1")),
            seen: race.latest, by: Self.referee)
    }

    /// Both semifinals, official.
    func skateSemifinals() async throws {
        for number in 1...2 {
            try await skate(.semifinals, number)
            try await makeOfficial(.semifinals, number)
        }
    }

    /// Why something is refused; nothing when it is done.
    func refusal(
        _ act: Act, seen: Int = 0, by officer: Operator = Self.referee
    ) async -> Refusal? {
        do {
            try await office.perform(act, seen: seen, by: officer)
            return nil
        } catch { return error }
    }

    /// The whole event, everything official.
    func finish() async throws {
        try await draw()
        try await skateSemifinals()
        for round in [Round.finalB, .finalA] {
            try await skate(round)
            try await makeOfficial(round)
        }
    }
}
