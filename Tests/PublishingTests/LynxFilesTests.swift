import Logging
import Publishing
import RaceOffice
import RecordBook
import ShortTrack
import Testing

/// Turin 2013: lanes and names of the men's 500 m semifinal 2 as published, helmets invented.
@Suite struct `Files for FinishLynx` {
    private func files(_ more: [Body] = []) async throws -> LynxFiles {
        let stop = try #require(CompetitionID("2013-14/turin"))
        let day = try #require(CalendarDate("2013-11-10"))
        let office = Office(
            ledger: InMemoryLedger(),
            log: Logger(label: "lynx") { _ in SwiftLogNoOpLogHandler() },
            now: { Timestamp(milliseconds: 1_384_000_000_000) })
        let bodies = try events() + people() + [try .startList(semifinal())] + more
        _ = try await office.take(
            bodies.map {
                Draft(
                    stream: $0.kind == .person ? .people : .competition(stop), body: $0,
                    knownSince: day, actor: "test",
                    source: Source(document: "test", authority: .officialResult))
            }, by: .commandLine)
        let season = try #require(await office.state.season(stop.season))
        return LynxFiles(stop: stop, season: season)
    }

    /// The women race a day before the men.
    private func events() throws -> [Body] {
        try [("men-500", "2013-11-10", 7), ("women-relay-3000", "2013-11-09", 4)].map {
            .event(
                Event(
                    id: try #require(EventID("2013-14/turin/\($0.0)")),
                    date: try #require(CalendarDate($0.1)), number: $0.2))
        }
    }

    private let names = [
        ("CAN:hamelin", "Hamelin, C."), ("CHN:liang", "Liang Wenhao"),
        ("NED:kerstholt", "Sjinkie \"Skip\" Knegt"), ("USA:celski", "J. R. Celski"),
        ("CAN:jean", "Olivier Jean"),
    ]

    private func people() throws -> [Body] {
        try names.map { identity, name in
            let competitor = try #require(Competitor(identity))
            return .person(
                Person(
                    id: try #require(competitor.person), name: name, nation: competitor.nation))
        }
    }

    private func semifinal() throws -> StartList {
        StartList(
            race: try #require(RaceID("2013-14/turin/men-500/semifinals-2")),
            starters: try names.enumerated().map { index, name in
                StartList.Starter(
                    competitor: try #require(Competitor(name.0)), helmet: 150 - index,
                    position: index + 1, reason: "by time")
            }, lot: nil)
    }

    @Test func `name each starter by helmet and start position`() async throws {
        #expect(
            try await files().events == """
                1,12,2,"Men 500 m, Semifinal 2",,,,,,500\r
                ,150,1,"Hamelin, C.",,CAN,,hamelin\r
                ,149,2,Liang Wenhao,,CHN,,liang\r
                ,148,3,"Sjinkie ""Skip"" Knegt",,NED,,kerstholt\r
                ,147,4,J. R. Celski,,USA,,celski\r
                ,146,5,Olivier Jean,,CAN,,jean\r

                """)
    }

    @Test func `list the races by day and everybody once, entered or starting`() async throws {
        let relay = try #require(RaceID("2013-14/turin/women-relay-3000/final-a-1"))
        let team = Competitor.team(try #require(Nation("KOR")))
        let jean = try #require(Competitor("CAN:jean"))
        let files = try await files([
            .startList(
                StartList(
                    race: relay,
                    starters: [
                        StartList.Starter(
                            competitor: team, helmet: 701, position: 1, reason: "by time")
                    ], lot: nil)),
            .entries(
                EntryList(
                    event: try semifinal().race.event,
                    entries: [Entry(competitor: jean, helmet: 146, seed: nil)])),
            // A race that nobody reached is not skated.
            .startList(
                StartList(
                    race: RaceID(event: relay.event, round: .finalB, number: 1), starters: [],
                    lot: nil)),
        ])
        #expect(files.raceCount == 2)
        #expect(files.schedule == "2,16,1\r\n1,12,2\r\n")
        // Where a schedule says when they are skated, they follow it.
        let semifinals = RoundID(event: try semifinal().race.event, round: .semifinals)
        let final = RoundID(event: relay.event, round: .finalA)
        for order in [[semifinals, final], [final, semifinals]] {
            let session = Schedule.Session(
                date: try #require(CalendarDate("2013-11-09")),
                start: try #require(ClockTime("10:00")), offset: 60,
                items: order.map { .races(of: $0, secondsPerRace: 180, notBefore: nil) })
            let planned = try await self.files([
                .startList(
                    StartList(
                        race: relay,
                        starters: [
                            StartList.Starter(
                                competitor: team, helmet: 701, position: 1, reason: "by time")
                        ], lot: nil)),
                .entries(
                    EntryList(
                        event: relay.event,
                        entries: [Entry(competitor: team, helmet: 701, seed: nil)])),
                .entries(
                    EntryList(
                        event: semifinals.event,
                        entries: [Entry(competitor: jean, helmet: 146, seed: nil)])),
                .competition(
                    Competition(
                        id: relay.event.competition, stage: 1, place: "Turin",
                        nation: Nation("ITA"), venue: nil)),
                .schedule(
                    Schedule(
                        competition: relay.event.competition, zone: "Europe/Rome",
                        sessions: [session])),
            ])
            let lines = planned.schedule.split(separator: "\r\n")
            #expect(lines == (order[0] == final ? ["2,16,1", "1,12,2"] : ["1,12,2", "2,16,1"]))
        }
        #expect(
            files.people == """
                146,Olivier Jean,,CAN\r
                147,J. R. Celski,,USA\r
                148,"Sjinkie ""Skip"" Knegt",,NED\r
                149,Liang Wenhao,,CHN\r
                150,"Hamelin, C.",,CAN\r
                701,South Korea,,KOR\r

                """)
    }
}
