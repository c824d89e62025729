import Logging
import RaceOffice
import Racing
import Reading
import RecordBook
import Rulebook
import Scoring
import ShortTrack
import Testing

@Suite struct `Official results in the ledger` {
    private let event = "2013-14/torino/men-500"

    /// The finals of the event follow the semifinals typed in; their times are stand-ins.
    private static let finals = """
        2013-14,torino,M,500,0,0,,7,Final A,1,1,1,,CAN,HAMELIN C.,2,41.200,OK,,
        2013-14,torino,M,500,0,0,,7,Final A,1,2,2,,RUS,AN,1,41.100,OK,,
        2013-14,torino,M,500,0,0,,7,Final A,1,3,3,,RUS,GRIGOREV,3,41.300,OK,,
        2013-14,torino,M,500,0,0,,7,Final A,1,4,4,,CAN,JEAN,,,PEN,,
        """

    private func office(calendar: Bool) async throws -> Office {
        let clock = TickingClock()
        let office = Office(
            ledger: InMemoryLedger(), log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            now: { clock.now() })
        let id = try #require(EventID(event))
        let day = try #require(CalendarDate("2013-11-08"))
        let setUp: [(RecordBook.Stream, Body)] = [
            (.season(id.competition.season), .rulebook(Weekend.rules)),
            (
                .competition(id.competition),
                .competition(
                    Competition(
                        id: id.competition, stage: 3, place: "Torino",
                        nation: Nation("ITA"), venue: nil))
            ),
            (.competition(id.competition), .event(Event(id: id, date: day, number: 1))),
        ]
        let source = Source(document: "calendar", authority: .page)
        let known = calendar ? setUp : [setUp[0]]
        _ = try await office.take(
            known.map {
                Draft(stream: $0, body: $1, knownSince: day, actor: "test", source: source)
            }, by: .commandLine)
        return office
    }

    private func file(_ more: String = "") throws -> ReadFile {
        let text = try RaceFileFixture.text("torino-2013-men-500-semifinals") + more
        return Reader.read(
            Array(text.utf8), name: "races.csv", actor: "test",
            on: try #require(CalendarDate("2026-11-21")))
    }

    @Test func `are kept as races and draw nothing`() async throws {
        let office = try await office(calendar: true)
        _ = try await office.take(try file(Self.finals).drafts, by: .commandLine)
        let season = try #require(await office.state.seasons.first)
        let view = try #require(await office.state.season(season))
        let record = try #require(view.record.events.first)
        #expect(view.runEvents.isEmpty)
        #expect(record.races.count == 7)
        #expect(record.racesInOrder.last?.id.round == .finalA)
        #expect(record.racesInOrder.last?.startList?.starters.count == 4)
        #expect(!record.races.values.contains { !$0.isOfficial })
        #expect(record.racesInOrder.reduce(0) { $0 + $1.decisions.count } == 2)
        #expect(view.placings(of: record)?.places.map(\.rank) == [1, 2, 3])
        #expect(view.results?.outcomes.count == 1)
    }

    /// A place and the number of the invented skater who has it.
    private struct Ranked: Hashable {
        let rank: Int
        let number: Substring?
    }

    /// An event skated to its end, and what is known of it once its results were imported.
    private func simulated(
        seed: UInt64, keeping isKept: (String) -> Bool = { _ in true }
    ) async throws -> (skated: Set<Ranked>, known: Set<Ranked>, extent: Placings.Extent) {
        let office = try await office(calendar: true)
        let id = try #require(EventID(event))
        var stop = SimulatedStop(id.competition, advanced: .usesTimePlace, seed: seed)
        let progress = stop.skate(id)
        let rows = SimulatedStop.print(progress).filter(isKept)
        let file = Reader.read(
            Array(([SimulatedStop.header] + rows).joined(separator: "\n").utf8),
            name: "races.csv", actor: "test", on: try #require(CalendarDate("2026-11-21")))
        _ = try await office.take(file.drafts, by: .commandLine)
        let view = try #require(await office.state.season(id.competition.season))
        let record = try #require(view.record.events.first)
        let placings = try #require(view.placings(of: record))
        return (
            Set(
                progress.classification.places.map {
                    Ranked(rank: $0.rank, number: "\($0.competitor)".split(separator: "-").last)
                }),
            Set(
                placings.places.map {
                    Ranked(
                        rank: $0.rank,
                        number: view.name($0.competitor).split(separator: " ").last)
                }), placings.extent
        )
    }

    @Test(arguments: UInt64(1)...20)
    func `of every round give everybody the place the rules give`(seed: UInt64) async throws {
        let event = try await simulated(seed: seed)
        #expect(event.extent == .all)
        #expect(event.skated.count > 30)
        #expect(event.known == event.skated)
    }

    @Test(arguments: [",1,Heats,", ",Quarterfinals,", ",1,Heats,3,"])
    func `with a round or a race missing give the places of the finals`(gap: String) async throws {
        let event = try await simulated(seed: 3) { !$0.contains(gap) }
        #expect(event.extent != .all)
        #expect(event.known.isSubset(of: event.skated))
        #expect((3...10).contains(event.known.count))
    }

    @Test func `are the same when read again`() async throws {
        let office = try await office(calendar: true)
        let file = try file(Self.finals)
        let first = try await office.take(file.drafts, by: .commandLine)
        #expect(first.added == file.drafts.count)
        let again = try await office.take(file.drafts, by: .commandLine)
        #expect(again.added == 0)
    }

    @Test func `without Final A leave the order of the event open`() async throws {
        let office = try await office(calendar: true)
        _ = try await office.take(try file().drafts, by: .commandLine)
        let season = try #require(await office.state.seasons.first)
        let view = try #require(await office.state.season(season))
        let record = try #require(view.record.events.first)
        #expect(record.races.count == 6)
        #expect(view.placings(of: record) == nil)
    }

    @Test func `of an event no calendar lists are reported and wait for one`() async throws {
        let office = try await office(calendar: false)
        _ = try await office.take(try file(Self.finals).drafts, by: .commandLine)
        let season = try #require(await office.state.seasons.first)
        let view = try #require(await office.state.season(season))
        #expect(view.record.events.isEmpty)
        #expect(view.record.strayEvents.map(\.description) == [event])
        #expect(view.record.findings.map(\.code) == [.unknownEvent])
    }
}
