import Logging
import RaceOffice
import Racing
import RecordBook
import Rulebook
import ShortTrack

/// A made-up season in an office: events decided long ago, and a stop under way.
struct OfficeSeason {
    static let referee = Operator(name: "Rita", role: .referee)
    static let recorder = Operator(name: "Rob", role: .recorder)

    let office: Office
    let season: SeasonID
    private let rules: Rules
    private let day: CalendarDate
    private let field: InventedSkaters
    private var lot: Lot

    /// Opens an office and takes the season in.
    /// - Parameters:
    ///   - stops: how many stops are over, each with the six individual events of 45.
    init(_ ledger: any Ledger, rules: Rules, stops: Int) async throws {
        guard let season = SeasonID("bench"), let day = CalendarDate("2026-11-25") else {
            throw BenchmarkError(description: "the season has no name")
        }
        self.season = season
        self.day = day
        self.rules = rules
        lot = Lot(seed: 2026)
        field = InventedSkaters(men: 64, women: 60, lot: &lot)
        office = Office(
            ledger: ledger, log: Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() },
            now: { Timestamp(milliseconds: 1_795_600_000_000) })
        var drafts = [draft(.rulebook(rules), of: nil), draft(.title("Bench"), of: nil)]
        for stop in 1...max(1, stops) {
            for (number, name) in zip(1..., Self.individual) {
                let event = try self.event(name, at: "rink-\(stop)")
                if number == 1 { drafts.append(competition(event.competition, stage: stop)) }
                drafts.append(calendar(event, number: number))
                let places = lot.order(Array(field.entrants(of: event).prefix(45)))
                drafts.append(
                    draft(
                        .placings(
                            Placings(
                                event: event,
                                places: zip(1..., places).map {
                                    Place(rank: $0, competitor: $1)
                                }, extent: .all)),
                        of: event.competition))
            }
        }
        _ = try await office.take(drafts, by: .commandLine)
    }

    static let individual = [
        "men-500", "men-1000", "men-1500", "women-500", "women-1000", "women-1500",
    ]

    func event(_ name: String, at stop: String) throws -> EventID {
        guard let event = EventID("\(season)/\(stop)/\(name)") else {
            throw BenchmarkError(description: "\(stop)/\(name) is no event")
        }
        return event
    }

    /// Takes in an event that is skated to its end, all of it official but the last race.
    /// - Returns: the race left.
    mutating func prepare(_ name: String, at stop: String, stage: Int) async throws -> RaceID {
        let event = try event(name, at: stop)
        let invented = InventedEvent(rules: rules, mishaps: 0) { [field] in field.handicap(of: $0) }
        let entries = entries(event)
        let skated = try invented.skate(event, entries: entries, lot: &lot)
        let stop = event.competition
        var drafts = [
            competition(stop, stage: stage), calendar(event, number: 1),
            draft(.entries(EntryList(event: event, entries: entries)), of: stop),
        ]
        drafts += skated.races.map { draft(.startList($0.startList), of: stop) }
        drafts += skated.races.compactMap { $0.result.map { draft(.result($0), of: stop) } }
        guard let last = skated.races.map(\.race).max() else {
            throw BenchmarkError(description: "\(event) has no races")
        }
        drafts += skated.races.filter { $0.race != last }
            .map { draft(.official($0.race), of: stop) }
        _ = try await office.take(drafts, by: .commandLine)
        return last
    }

    /// Takes in an event with its first round drawn.
    /// - Returns: a result for each of its races.
    func drawn(_ name: String, at stop: String, stage: Int) async throws -> [RecordedResult] {
        let event = try event(name, at: stop)
        let entries = entries(event)
        let stop = event.competition
        let lists = try EventProgress(event: event, rules: rules, entries: entries, races: [])
            .drawFirstRound(lot: UInt64(stage))
        _ = try await office.take(
            [
                competition(stop, stage: stage), calendar(event, number: 1),
                draft(.entries(EntryList(event: event, entries: entries)), of: stop),
            ] + lists.map { draft(.startList($0), of: stop) }, by: .commandLine)
        return lists.map { list in
            RecordedResult(
                race: list.race,
                rows: list.starters.enumerated().map { index, starter in
                    RecordedResult.Row(
                        competitor: starter.competitor, place: index + 1, finish: .finished,
                        time: RaceTime(milliseconds: 41_500 + 50 * index))
                })
        }
    }

    private func entries(_ event: EventID) -> [Entry] {
        field.entrants(of: event).enumerated().map {
            Entry(competitor: $1, helmet: $0 + 1, seed: $0 + 1)
        }
    }

    /// The last statement on a race, which whoever acts on it has seen.
    func seen(_ race: RaceID) async throws -> Int {
        guard
            let record = await office.state.season(season)?.record[race.event]?.races[race]
        else { throw BenchmarkError(description: "\(race) is not there") }
        return record.latest
    }

    private func competition(_ stop: CompetitionID, stage: Int) -> Draft {
        draft(
            .competition(
                Competition(id: stop, stage: stage, place: "Rink", nation: nil, venue: nil)),
            of: stop)
    }

    private func calendar(_ event: EventID, number: Int) -> Draft {
        draft(.event(Event(id: event, date: day, number: number)), of: event.competition)
    }

    private func draft(_ body: Body, of stop: CompetitionID?) -> Draft {
        Draft(
            stream: stop.map { .competition($0) } ?? .season(season), body: body,
            knownSince: day, actor: "bench",
            source: Source(document: "bench", authority: .officialDecision))
    }
}
