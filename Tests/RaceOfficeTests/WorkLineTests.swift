import RaceOffice
import Racing
import RecordBook
import ShortTrack
import Testing

/// The line of work of an event as the office sees it: its list and its signatures.
@Suite struct WorkLineTests {
    @Test func `goes from the closed registry to the published list`() async throws {
        let weekend = try await EntryWeekend()
        #expect(
            try await weekend.line() == [
                "entries now: nobody entered, the registry is not open",
                "ranking-list missing: needs entries", "draw missing: needs the ranking list",
            ])
        try await weekend.enterMen()
        #expect(
            try await weekend.line().prefix(2) == [
                "entries now: 8 entered, the registry is open",
                "ranking-list missing: needs the registry closed",
            ])
        try await weekend.act(.register(Registry(event: weekend.men500, isOpen: false)))
        #expect(
            try await weekend.line().prefix(2) == [
                "entries done: 8 entered", "ranking-list now: not published",
            ])
        try await weekend.act(.publish(weekend.men500, lot: 5))
        #expect(
            try await weekend.line() == [
                "entries done: 8 entered", "ranking-list done: published",
                "draw now: the semifinals are not drawn",
            ])
        try await weekend.act(
            .withdraw(
                Withdrawal(
                    event: weekend.men500, competitor: try #require(Competitor("KOR:kim")),
                    reason: "ill", isRequest: true)))
        #expect(
            try await weekend.line().first == "entries now: 8 entered, 1 withdrawal asked for")
    }

    @Test func `says whose entry is to be put right`() async throws {
        let weekend = try await EntryWeekend()
        try await weekend.open(weekend.men500)
        let day = try #require(CalendarDate("2026-11-21"))
        _ = try await weekend.office.take(
            [
                Draft(
                    stream: .competition(weekend.men500.competition),
                    body: .entry(
                        try EntryWeekend.team("KOR", "kim lee park seo", in: weekend.men500)),
                    knownSince: day, actor: "test",
                    source: Source(document: "entries.csv", authority: .officialDecision))
            ], by: .commandLine)
        try await weekend.act(.register(Registry(event: weekend.men500, isOpen: false)))
        #expect(
            try await weekend.line().first
                == "entries now: 4 entered, 1 nation has to be put right")
    }

    @Test func `start lists wait to be signed, and again after a change`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        #expect(try await weekend.startLists() == "now: not signed: Semifinals")
        #expect(try await weekend.toSign() == [.semifinals])
        try await weekend.office.perform(
            .sign(RoundID(event: weekend.event, round: .semifinals)),
            seen: await weekend.office.state.sequence, by: Weekend.steward)
        #expect(try await weekend.startLists() == "done: Semifinals, 2 races, signed")
        #expect(try await weekend.toSign() == [])
        let one = try await weekend.race(.semifinals, 1)
        let two = try await weekend.race(.semifinals, 2)
        try await weekend.office.perform(
            .swap(
                Swap(
                    Swap.Start(
                        race: one.id,
                        helmet: try #require(one.startList?.starters.first).helmet),
                    with: Swap.Start(
                        race: two.id,
                        helmet: try #require(two.startList?.starters.first).helmet),
                    because: "came late")),
            seen: await weekend.office.state.sequence, by: Weekend.steward)
        #expect(try await weekend.startLists() == "now: not signed: Semifinals")
    }
}

extension EntryWeekend {
    /// The steps up to the draw.
    fileprivate func line() async throws -> [String] {
        try await season.workLine(of: try await record(men500)).prefix(3)
            .map { "\($0.kind.rawValue) \($0.state.rawValue): \($0.words)" }
    }
}

extension Weekend {
    fileprivate func startLists() async throws -> String? {
        let season = try await season
        return season.workLine(of: try #require(season.record[event]))
            .first { $0.kind == .startLists }.map { "\($0.state.rawValue): \($0.words)" }
    }

    fileprivate func toSign() async throws -> [Round] {
        let season = try await season
        return season.roundsToSign(of: try #require(season.record[event]))
    }
}
