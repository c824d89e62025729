import RecordBook
import ShortTrack
import Testing

@testable import RaceOffice

/// Helmets 1 to 8, drawn by lot into two semifinals.
@Suite struct `What the camera recorded` {
    private let weekend: Weekend

    init() async throws {
        weekend = try await Weekend()
        try await weekend.draw()
    }

    private func race() async throws -> RaceRecord { try await weekend.race(.semifinals, 2) }

    private func helmets() async throws -> [Int] {
        try #require(try await race().startList).starters.map(\.helmet)
    }

    /// The starters in the order of their start positions, a tenth of a second apart.
    private func photo(_ helmets: [Int]? = nil, from milliseconds: Int = 41_037) async throws
        -> PhotoFinish
    {
        let starters = try await self.helmets()
        return PhotoFinish(
            race: try await race().id,
            rows: (helmets ?? starters).enumerated().map { index, helmet in
                PhotoFinish.Row(
                    helmet: helmet, outcome: .place(index + 1),
                    time: RaceTime(milliseconds: milliseconds + index * 100))
            })
    }

    private func take(_ photo: PhotoFinish, from name: String = "001-12-02.lif") async throws
        -> PhotoFinishReceipt
    {
        try await weekend.office.takePhotoFinish(photo, from: name, by: .photoFinish)
    }

    @Test func `is kept beside the result and is in nobody's way`() async throws {
        let before = try await race()
        #expect(try await take(try await photo()) == .first)
        let after = try await race()
        #expect(after.photoFinishes.map(\.value) == [try await photo()])
        #expect(after.photoFinishes.last?.statement.actor == "photo finish")
        #expect(after.result == nil)
        #expect(after.latest == before.latest)
        // Somebody who looked before the file came still saves without a conflict.
        try await weekend.skate(.semifinals, 2)
        #expect(try await race().result != nil)
    }

    @Test func `said again is nothing new, said otherwise stands with the earlier kept`()
        async throws
    {
        let first = try await photo()
        let second = try await photo(from: 41_040)
        #expect(try await take(first) == .first)
        let sequence = await weekend.office.state.sequence
        #expect(try await take(first) == .known)
        #expect(await weekend.office.state.sequence == sequence)
        #expect(try await take(second) == .replaced)
        #expect(try await take(second) == .known)
        // The operator of the camera takes the correction back.
        #expect(try await take(first) == .replaced)
        #expect(try await race().photoFinishes.map(\.value) == [first, second, first])
    }

    @Test func `may come when the race is official, and changes nothing of it`() async throws {
        try await weekend.skate(.semifinals, 2)
        try await weekend.makeOfficial(.semifinals, 2)
        let result = try await race().result
        #expect(try await take(try await photo()) == .first)
        #expect(try await race().result == result)
        #expect(try await race().isOfficial)
    }

    @Test func `of a helmet that does not start, or of one twice, is refused whole`() async throws {
        let helmets = try await helmets()
        let stranger = try #require((1...8).first { !helmets.contains($0) })
        let others = helmets.dropFirst()
        for (rows, code) in [
            ([stranger] + others, FindingCode.starterUnknown),
            ([99] + helmets, .starterUnknown), (helmets + [helmets[0]], .starterRepeated),
        ] {
            let photo = try await photo(rows)
            let sequence = await weekend.office.state.sequence
            let refusal = await #expect(throws: Refusal.self) { try await take(photo) }
            guard case .invalid(let findings) = refusal else {
                Issue.record("\(String(describing: refusal))")
                continue
            }
            #expect(findings.map(\.code) == [code])
            #expect(findings.first?.file == "001-12-02.lif")
            #expect(await weekend.office.state.sequence == sequence)
        }
    }

    @Test func `of a race that is not drawn is refused`() async throws {
        let final = RaceID(event: weekend.event, round: .finalA, number: 1)
        let photo = PhotoFinish(race: final, rows: try await photo().rows)
        let refusal = await #expect(throws: Refusal.self) { try await take(photo) }
        guard case .invalid(let findings) = refusal else {
            Issue.record("\(String(describing: refusal))")
            return
        }
        #expect(findings.map(\.code) == [.unknownRace])
    }

    @Test func `is not for an announcer to bring in`() async throws {
        let photo = try await photo()
        let announcer = Operator(name: "Anna", role: .announcer)
        await #expect(throws: Refusal.self) {
            try await weekend.office.takePhotoFinish(photo, from: "1.lif", by: announcer)
        }
        #expect(try await race().photoFinishes.isEmpty)
    }

    @Test func `is compared with what is accepted, starter by starter`() async throws {
        #expect(PhotoFinishComparison(try await race()) == nil)
        let starters = try #require(try await race().startList).starters
        let rows = [
            PhotoFinish.Row(
                helmet: starters[2].helmet, outcome: .place(1), time: RaceTime("41.500")),
            PhotoFinish.Row(
                helmet: starters[0].helmet, outcome: .place(2), time: RaceTime("41.522")),
            PhotoFinish.Row(helmet: starters[1].helmet, outcome: .code("DNF"), time: nil),
        ]
        #expect(try await take(PhotoFinish(race: try await race().id, rows: rows)) == .first)
        let open = try #require(PhotoFinishComparison(try await race()))
        #expect(open.lines.map(\.starter.position) == [3, 1, 2, 4])
        #expect(open.lines.allSatisfy { !$0.differs && $0.accepted == nil })

        let accepted: [(place: Int?, Finish, String?)] = [
            (2, .finished, "41.52"), (nil, .didNotFinish, nil), (1, .finished, "41.5"),
            (nil, .didNotStart, nil),
        ]
        let result = RecordedResult(
            race: try await race().id,
            rows: zip(starters, accepted).map { starter, row in
                RecordedResult.Row(
                    competitor: starter.competitor, place: row.place, finish: row.1,
                    time: row.2.flatMap { RaceTime($0) })
            })
        try await weekend.office.perform(
            .record(result), seen: try await race().latest, by: Weekend.recorder)
        let closed = try #require(PhotoFinishComparison(try await race()))
        // 41.52 is not 41.522; 41.5 is 41.500; who did not start need not be in the file.
        #expect(closed.lines.filter(\.differs).map(\.starter.position) == [1])
    }

    @Test func `finds its race by numbers that a postponed event keeps`() async throws {
        let stop = weekend.event.competition
        let state = await weekend.office.state
        #expect(state.stopsRunHere == [stop])
        let numbers = try #require(state.timingNumbers(of: stop))
        #expect(numbers.events == [weekend.event])
        let first = try #require(EventID("\(stop)/men-1000"))
        let women = try #require(EventID("\(stop)/women-500"))
        let day = try #require(CalendarDate("2026-11-20"))
        let source = Source(document: "set-up", authority: .officialDecision)
        _ = try await weekend.office.take(
            [(first, 2), (women, 1)].map { event, number in
                Draft(
                    stream: .competition(stop),
                    body: .event(Event(id: event, date: day, number: number)), knownSince: day,
                    actor: "test", source: source)
            }, by: .commandLine)
        // Both are decided a day earlier, and yet the men's 500 m stays the first.
        #expect(
            await weekend.office.state.timingNumbers(of: stop)?.events
                == [weekend.event, first, women])
    }
}
