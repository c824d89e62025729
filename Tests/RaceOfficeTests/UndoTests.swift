import RaceOffice
import Racing
import RecordBook
import ShortTrack
import Testing

@Suite struct UndoTests {
    @Test func `a result is taken back, and taking it back is taken back`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        try await weekend.skate(.semifinals, 1)
        let result = try #require(try await weekend.last(.result))
        try await weekend.undo(result, by: Weekend.recorder)
        #expect(try await weekend.race(.semifinals, 1).result == nil)
        let withdrawal = try #require(try await weekend.last(.retracted))
        try await weekend.undo(withdrawal, by: Weekend.recorder)
        #expect(try await weekend.race(.semifinals, 1).result != nil)
        #expect(await weekend.office.state.records.withdrawals.withdrawal(of: result) == nil)
    }

    @Test func `a correction taken back gives the result before`() async throws {
        let weekend = try await Weekend()
        try await weekend.finish()
        let before = try await weekend.race(.finalA).result
        try await weekend.correct(.finalA, order: [1, 0, 2, 3, 4])
        #expect(try await weekend.race(.finalA).result != before)
        let correction = try #require(try await weekend.last(.result))
        guard case .notAllowed = await weekend.refusal(undoing: correction, by: Weekend.recorder)
        else { return fail("a recorder took an official correction back") }
        try await weekend.undo(correction)
        #expect(try await weekend.race(.finalA).result == before)
        #expect(try await weekend.race(.finalA).isOfficial)
    }

    @Test func `a draw is taken back whole, before anything rests on it`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        let list = try #require(try await weekend.last(.startList))
        try await weekend.undo(list, by: Weekend.steward)
        #expect(try await weekend.season.progress(of: weekend.event)?.drawnRounds == [])
        try await weekend.draw()
        try await weekend.skate(.semifinals, 2)
        let again = try #require(try await weekend.last(.startList))
        guard
            case .notNow(let why) = await weekend.refusal(undoing: again, by: Weekend.steward)
        else { return fail("a draw was taken back from under a result") }
        #expect(why == "Take back first what rests on it: the result of Semifinal 2.")
    }

    @Test func `an official result goes after the word that it is official`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        try await weekend.skate(.semifinals, 1)
        try await weekend.makeOfficial(.semifinals, 1)
        let result = try #require(try await weekend.last(.result))
        guard case .notNow(let why) = await weekend.refusal(undoing: result) else {
            return fail("an official race lost its result")
        }
        #expect(why.contains("the word that Semifinal 1 is official"))
        try await weekend.undo(try #require(try await weekend.last(.official)))
        try await weekend.undo(result)
        #expect(try await weekend.race(.semifinals, 1).result == nil)
    }

    @Test func `what no longer counts, sets the scene or has no reason is not taken back`()
        async throws
    {
        let weekend = try await Weekend()
        try await weekend.draw()
        try await weekend.skate(.semifinals, 1)
        let first = try #require(try await weekend.last(.result))
        try await weekend.skate(.semifinals, 1, order: [1, 0, 2, 3])
        guard case .notNow(let why) = await weekend.refusal(undoing: first) else {
            return fail("a replaced result was taken back")
        }
        #expect(why.hasPrefix("Statement \(first) no longer counts"))
        let second = try #require(try await weekend.last(.result))
        guard case .reasonMissing = await weekend.refusal(undoing: second, because: "") else {
            return fail("taken back without a reason")
        }
        let event = try #require(try await weekend.last(.event))
        guard case .notNow = await weekend.refusal(undoing: event) else {
            return fail("the calendar was taken back")
        }
        guard case .unknown = await weekend.refusal(undoing: 9999) else {
            return fail("a statement nobody made was taken back")
        }
        guard case .ledger(.conflict) = await weekend.refusal(undoing: second, seen: first) else {
            return fail("taken back by somebody who had not seen it")
        }
    }

    @Test func `later start lists and earlier steps are not taken back by themselves`() async throws
    {
        let weekend = try await Weekend()
        try await weekend.draw()
        let race = try await weekend.race(.semifinals, 1)
        for kind in [RaceStep.Kind.called, .started] {
            try await weekend.office.perform(
                .step(RaceStep(race: race.id, kind: kind)),
                seen: try await weekend.race(.semifinals, 1).latest, by: Weekend.recorder)
        }
        let steps = try await weekend.race(.semifinals, 1).steps.map(\.statement.sequence)
        guard
            case .notNow = await weekend.refusal(undoing: steps[0], by: Weekend.recorder)
        else { return fail("a call was taken back from under a start") }
        try await weekend.undo(steps[1], by: Weekend.recorder)
        try await weekend.skateSemifinals()
        let final = try #require(try await weekend.last(.startList))
        guard case .notNow = await weekend.refusal(undoing: final, by: Weekend.steward) else {
            return fail("a final was taken back from under official semifinals")
        }
    }

    @Test func `a preview of taking back says which signatures are void by it`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        try await weekend.skateSemifinals()
        let loser = try #require(try await weekend.race(.finalB).startList?.starters.first)
            .competitor
        let race = try #require(
            try await [weekend.race(.semifinals, 1), weekend.race(.semifinals, 2)].first { race in
                race.startList?.starters.contains { $0.competitor == loser } == true
            })
        try await weekend.rule(.advancedToFinalA, on: loser, .semifinals, race.id.number)
        let ruling = try #require(try await weekend.last(.decision))
        try await weekend.office.perform(
            .sign(RoundID(event: weekend.event, round: .finalA)), seen: .max, by: Weekend.steward)
        let preview = try await weekend.office.preview(
            Undo(ruling, at: weekend.event.competition, because: "the wrong skater"), seen: .max,
            by: Weekend.referee)
        #expect(preview.notes.contains { $0.contains("the signature of Stella is void by this.") })
    }

    @Test func `a ruling put in another's place stands at its time`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        try await weekend.skate(.semifinals, 1)
        let starters = try #require(try await weekend.race(.semifinals, 1).startList).starters
        let (wrong, right) = (starters[0].competitor, starters[1].competitor)
        try await weekend.rule(.penalty, on: wrong, .semifinals, 1)
        let ruling = try #require(await weekend.office.state.statements.last)
        try await weekend.rule(.advanced, on: starters[2].competitor, .semifinals, 1)
        let race = try await weekend.race(.semifinals, 1)
        let act = Act.rule(
            Decision(
                race: race.id, competitor: right, ruling: .penalty, code: .c1, reason: ""))
        let replaced = Replacement(ruling.sequence, because: "the wrong helmet")
        let preview = try await weekend.office.preview(
            act, replacing: replaced, seen: race.latest, by: Weekend.referee)
        #expect(!preview.changes.isEmpty)
        try await weekend.office.perform(
            act, replacing: replaced, seen: race.latest, by: Weekend.referee)
        let decisions = try await weekend.race(.semifinals, 1).decisions
        #expect(decisions.map(\.decision.competitor) == [right, starters[2].competitor])
        #expect(decisions.first?.statement.recordedAt == ruling.recordedAt)
        // It is the latest on the race all the same: whoever saw less gets a conflict.
        let latest = try await weekend.race(.semifinals, 1).latest
        #expect(await weekend.office.state.sequence == latest)
        // And it can be replaced and taken back itself.
        let second = try #require(decisions.first).statement.sequence
        try await weekend.office.perform(
            .rule(
                Decision(
                    race: race.id, competitor: wrong, ruling: .yellowCard, code: .c4, reason: "")),
            replacing: Replacement(second, because: "seen again"), seen: latest,
            by: Weekend.referee)
        #expect(
            try await weekend.race(.semifinals, 1).decisions.map(\.decision.ruling) == [
                .yellowCard, .advanced,
            ])
        let third = await weekend.office.state.sequence
        try await weekend.undo(third)
        #expect(
            try await weekend.race(.semifinals, 1).decisions.map(\.decision.ruling) == [.advanced])
    }

    @Test func `only the same kind is put in its place`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        try await weekend.skate(.semifinals, 1)
        let result = try #require(try await weekend.last(.result))
        let race = try await weekend.race(.semifinals, 1)
        let skater = try #require(race.startList?.starters.first?.competitor)
        await #expect(throws: Refusal.self) {
            try await weekend.office.perform(
                .rule(
                    Decision(race: race.id, competitor: skater, ruling: .penalty, reason: "C1")),
                replacing: Replacement(result, because: "slip"), seen: race.latest,
                by: Weekend.referee)
        }
        #expect(try await weekend.race(.semifinals, 1).result != nil)
    }

    private func fail(_ message: String) { Issue.record("\(message)") }
}

extension Weekend {
    /// The number of the last statement of a kind.
    func last(_ kind: Body.Kind) async throws -> Int? {
        await office.state.statements.last { $0.body.kind == kind }?.sequence
    }

    /// Takes a statement back.
    func undo(
        _ statement: Int, because reason: String = "a slip", seen: Int? = nil,
        by officer: Operator = Self.referee
    ) async throws {
        let latest = await office.state.sequence
        try await office.perform(
            Undo(statement, at: event.competition, because: reason), seen: seen ?? latest,
            by: officer)
    }

    /// Why a statement is not taken back.
    func refusal(
        undoing statement: Int, because reason: String = "a slip", seen: Int? = nil,
        by officer: Operator = Self.referee
    ) async -> Refusal? {
        do {
            try await undo(statement, because: reason, seen: seen, by: officer)
            return nil
        } catch { return error as? Refusal }
    }

    /// Corrects an official result.
    func correct(_ round: Round, order: [Int]) async throws {
        let race = try await race(round)
        let starters = try #require(race.startList).starters
        let rows = order.filter(starters.indices.contains).enumerated().map { place, index in
            RecordedResult.Row(
                competitor: starters[index].competitor, place: place + 1, finish: .finished,
                time: RaceTime(milliseconds: 41_000 + place * 100))
        }
        try await office.perform(
            .record(RecordedResult(race: race.id, rows: rows, correction: "photo finish")),
            seen: race.latest, by: Self.referee)
    }
}
