import Logging
import RaceOffice
import RecordBook
import Rulebook
import ShortTrack
import Testing

/// An office with a stop of three events whose registries are not open yet.
struct EntryWeekend {
    let office: Office
    let men500: EventID
    let women500: EventID
    let mixed: EventID
    static let steward = Weekend.steward

    static let limits = EntryLimits(perEvent: 3, perGender: 4, teamMembers: 4...5)

    init() async throws {
        office = Office(
            ledger: InMemoryLedger(),
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            now: { [clock = TickingClock()] in clock.now() })
        men500 = try #require(EventID("2023-24/seoul/men-500"))
        women500 = try #require(EventID("2023-24/seoul/women-500"))
        mixed = try #require(EventID("2023-24/seoul/mixed-relay-2000"))
        let day = try #require(CalendarDate("2026-11-21"))
        let competition = Competition(
            id: men500.competition, stage: 1, place: "Seoul", nation: Nation("KOR"), venue: nil)
        let bodies: [(RecordBook.Stream, Body)] =
            [
                (.season(competition.id.season), .rulebook(Self.rules)),
                (.competition(competition.id), .competition(competition)),
            ]
            + [men500, women500, mixed].enumerated().map {
                (.competition(competition.id), .event(Event(id: $1, date: day, number: $0 + 1)))
            }
        let source = Source(document: "set-up", authority: .officialDecision)
        _ = try await office.take(
            bodies.map {
                Draft(stream: $0.0, body: $0.1, knownSince: day, actor: "test", source: source)
            }, by: .commandLine)
    }

    private static let rules = Rules(
        id: "2023-24", title: "World Cup 2023-24", pointsTables: Weekend.rules.pointsTables,
        tableUse: Weekend.rules.tableUse, counting: Weekend.rules.counting,
        eventTie: .fullPoints, standingTie: .sharedRank, penaltyInFinalA: .sharesLastPlace,
        yellowCard: .voidsDistance, overall: .none, advancedSkater: .usesTimePlace,
        progression: Weekend.rules.progression, entryLimits: limits, evidence: [:])

    /// The event as the ledger has it.
    func record(_ event: EventID) async throws -> EventRecord {
        try #require(try await season.record[event])
    }

    var season: SeasonView {
        get async throws { try #require(await office.state.season(men500.competition.season)) }
    }

    func act(_ act: EntryAct, seen: Int? = nil, by operator: Operator = steward) async throws {
        let latest = await office.state.sequence
        try await office.perform(.entries(act), seen: seen ?? latest, by: `operator`)
    }

    func open(_ event: EventID) async throws {
        try await act(.register(Registry(event: event, isOpen: true)))
    }

    /// Enters a nation: "kim/41.5 lee", with substitutes behind a bar: "kim | lee"; "/w" and "/m"
    /// in a mixed event.
    func enter(_ nation: String, _ names: String, in event: EventID) async throws {
        try await act(.enter(try Self.team(nation, names, in: event), people: []))
    }

    static func team(_ nation: String, _ names: String, in event: EventID) throws -> TeamEntry {
        func list(_ names: Substring) throws -> [TeamEntry.Skater] {
            try names.split(separator: " ").map { word in
                let parts = word.split(separator: "/")
                return TeamEntry.Skater(
                    person: try #require(PersonID(parts[0])),
                    category: parts.last == "w" ? .women : parts.last == "m" ? .men : nil,
                    seedingTime: parts.last.flatMap { RaceTime($0) })
            }
        }
        let parts = names.split(separator: "|", omittingEmptySubsequences: false)
        return TeamEntry(
            event: event, nation: try #require(Nation(nation)), skaters: try list(parts[0]),
            substitutes: parts.count > 1 ? try list(parts[1]) : [])
    }

    /// Three nations of three with a substitute each, in the men's 500 m.
    func enterMen() async throws {
        try await open(men500)
        try await enter("KOR", "kim/40.5 lee/40.9 park/41.0 | seo/40.7", in: men500)
        try await enter("CAN", "roy/40.6 dion/42.0 | cote", in: men500)
        try await enter("NED", "bos/40.8 vos/41.5 smit/43.0", in: men500)
    }

    /// "1 kim 103", the published list by seed.
    func list(_ event: EventID) async throws -> [String] {
        try await record(event).entries.map {
            "\($0.seed ?? 0) \($0.competitor.person?.description ?? $0.competitor.description) "
                + "\($0.helmet)"
        }
    }
}
