import RaceOffice
import Racing
import RecordBook
import ShortTrack
import Testing

@Suite struct `The referee's desk` {
    @Test func `a protest is taken down and decided once, in writing`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        let canada = try #require(Nation("CAN"))
        let protest = Protest(
            event: weekend.event, round: .semifinals, nation: canada, number: 1, kind: .round,
            text: "impeded in the last corner")
        try await weekend.office.perform(.protest(protest), seen: 0, by: Weekend.steward)
        let made = await weekend.office.state.sequence
        guard case .ledger(.conflict) = await weekend.refusal(.protest(protest)) else {
            return fail("the same protest was made twice")
        }
        let decided = protest.decided(.init(.rejected, text: "seen on video, no contact"))
        guard
            case .notAllowed = await weekend.refusal(
                .protest(decided), seen: made, by: Weekend.steward)
        else { return fail("a steward decided a protest") }
        guard
            case .reasonMissing = await weekend.refusal(
                .protest(protest.decided(.init(.upheld, text: ""))), seen: made)
        else { return fail("decided without a word") }
        try await weekend.office.perform(.protest(decided), seen: made, by: Weekend.referee)
        guard case .notNow = await weekend.refusal(.protest(decided), seen: .max) else {
            return fail("decided twice")
        }
        let record = try #require(
            try await weekend.season.record[weekend.event]?.protests.first)
        #expect(record.protest.verdict?.outcome == .rejected)
        #expect(record.made.sequence == made)
        #expect(record.decided?.actor == "Rita")
    }

    @Test func `a protest is of a nation that has somebody in the event`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        let protest = Protest(
            event: weekend.event, round: .semifinals, nation: try #require(Nation("XXX")),
            number: 1, kind: .round, text: "impeded")
        guard case .unfit(let words) = await weekend.refusal(.protest(protest)) else {
            return fail("a nation that is not here made a protest")
        }
        #expect(
            words == "XXX: nobody of it is entered in this event. Nations that can protest: "
                + "CAN, HUN, ITA, KOR, NED, POL, USA.")
    }

    @Test func `a protest is against a round that was drawn, and in words`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        func protest(_ round: Round, _ text: String) throws -> Act {
            .protest(
                Protest(
                    event: weekend.event, round: round, nation: try #require(Nation("CAN")),
                    number: 1, kind: .round, text: text))
        }
        guard case .unknown = await weekend.refusal(try protest(.quarterfinals, "impeded")) else {
            return fail("a round nobody skates was protested against")
        }
        guard case .reasonMissing = await weekend.refusal(try protest(.semifinals, "")) else {
            return fail("a protest without a word")
        }
    }

    @Test func `the time for protests runs when the last race of the round has a result`()
        async throws
    {
        let weekend = try await Weekend()
        try await weekend.draw()
        try await weekend.skate(.semifinals, 1)
        #expect(try await times(weekend).isEmpty)
        try await weekend.skate(.semifinals, 2)
        let end = try #require(await weekend.office.state.statements.last).recordedAt
        #expect(try await times(weekend).map(\.begins) == [end])
        // A correction does not start it again.
        try await weekend.skate(.semifinals, 2, order: [1, 0, 2, 3])
        #expect(try await times(weekend).map(\.begins) == [end])
    }

    @Test func `the finished races of a round are declared official together`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        for number in 1...2 { try await weekend.skate(.semifinals, number) }
        let act = Act.makeRoundOfficial(RoundID(event: weekend.event, round: .semifinals))
        let seen = await weekend.office.state.sequence
        try await weekend.skate(.semifinals, 2, order: [1, 0, 2, 3])
        guard case .ledger(.conflict) = await weekend.refusal(act, seen: seen) else {
            return fail("a result the referee has not seen was made official")
        }
        let first = try await weekend.race(.semifinals, 1)
        try await weekend.office.perform(
            .step(RaceStep(race: first.id, kind: .underReview)), seen: first.latest,
            by: Weekend.referee)
        try await weekend.office.perform(act, seen: .max, by: Weekend.referee)
        #expect(!(try await weekend.race(.semifinals, 1).isOfficial))
        #expect(try await weekend.race(.semifinals, 2).isOfficial)
        try await weekend.makeOfficial(.semifinals, 1)
        #expect(try await weekend.race(.finalA).startList?.starters.count == 5)
        guard case .notNow = await weekend.refusal(act, seen: .max) else {
            return fail("made official twice")
        }
    }

    @Test func `the decision record has every ruling and protest with what became of it`()
        async throws
    {
        let weekend = try await Weekend()
        try await weekend.draw()
        for number in 1...2 { try await weekend.skate(.semifinals, number) }
        let starters = try #require(try await weekend.race(.semifinals, 1).startList).starters
        try await weekend.rule(.penalty, on: starters[0].competitor, .semifinals, 1)
        let ruling = await weekend.office.state.sequence
        let protest = Protest(
            event: weekend.event, round: .semifinals, nation: try #require(Nation("KOR")),
            number: 1, kind: .calculation, text: "the times are swapped")
        try await weekend.office.perform(.protest(protest), seen: 0, by: Weekend.referee)
        try await weekend.office.perform(
            .protest(protest.decided(.init(.upheld, text: "they were"))), seen: .max,
            by: Weekend.referee)
        try await weekend.undo(ruling)
        let record = DecisionRecord(
            of: weekend.event.competition, in: await weekend.office.state)
        #expect(
            record.lines.map(\.what) == [
                "Penalty", "Protest 1, incorrect calculation",
                "Protest 1, incorrect calculation: upheld",
            ])
        let states = record.lines.map(\.state)
        guard case .withdrawn = states[0], case .stands = states[1], case .stands = states[2]
        else { return fail("\(states)") }
        #expect(record.lines.map(\.lateSince) == [nil, nil, nil])
    }

    @Test(arguments: [
        (ReasonCode.c1, Ruling.penalty, true), (.c1, .advanced, false), (.r1, .penalty, false),
        (.redLap, .yellowCard, false), (.redLap, .redCard, true), (.equipment, .yellowCard, true),
    ])
    func `a code goes with rulings and events it can be of`(
        _ code: ReasonCode, _ ruling: Ruling, _ fits: Bool
    ) async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        try await weekend.skate(.semifinals, 1)
        let race = try await weekend.race(.semifinals, 1)
        let skater = try #require(race.startList?.starters.first?.competitor)
        let refused = await weekend.refusal(
            .rule(
                Decision(
                    race: race.id, competitor: skater, ruling: ruling, code: code, reason: "")),
            seen: race.latest)
        if fits {
            #expect(refused == nil)
        } else {
            guard case .unfit = refused else { return fail("\(code) for \(ruling)") }
        }
    }

    @Test func `a skater is advanced to a final only from a round that leads there`() async throws {
        let weekend = try await Weekend()
        try await weekend.finish()
        for (round, leads) in [(Round.semifinals, true), (.finalB, false)] {
            let race = try await weekend.race(round)
            let skater = try #require(race.startList?.starters.first?.competitor)
            let refused = await weekend.refusal(
                .rule(
                    Decision(
                        race: race.id, competitor: skater, ruling: .advancedToFinalA,
                        reason: "impeded")), seen: race.latest)
            if leads {
                #expect(refused == nil)
            } else {
                guard case .unfit(let words) = refused else { return fail("\(round)") }
                #expect(words.hasPrefix("nobody goes to Final A from Final B"))
            }
        }
    }

    @Test func `a locked round takes nothing but from who may unlock it`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        try await weekend.skate(.semifinals, 1)
        let result = await weekend.office.state.sequence
        try await lock(weekend, true)
        let race = try await weekend.race(.semifinals, 1)
        let second = try await weekend.race(.semifinals, 2)
        let starters = try #require(second.startList).starters
        // Another result: the same one, sent again, is known and stores nothing.
        let rows = try #require(race.result).rows.map {
            RecordedResult.Row(
                competitor: $0.competitor, place: $0.place, finish: .noTime, time: nil)
        }
        let acts: [(Act, Int)] = [
            (.record(RecordedResult(race: race.id, rows: rows)), race.latest),
            (.step(RaceStep(race: second.id, kind: .called)), second.latest),
            (
                .swap(
                    Swap(
                        Swap.Start(race: second.id, helmet: starters[0].helmet),
                        with: Swap.Start(race: second.id, helmet: starters[1].helmet),
                        because: "late")), .max
            ),
        ]
        for (act, seen) in acts {
            guard
                case .locked(_, let by, _, let reason) = await weekend.refusal(
                    act, seen: seen, by: Weekend.steward)
            else {
                fail("\(act)")
                continue
            }
            #expect(by == "Rita" && reason == "signed")
        }
        guard case .locked = await weekend.refusal(undoing: result, by: Weekend.recorder) else {
            return fail("a result of a locked round was taken back")
        }
        guard case .notNow = await weekend.refusal(locking(weekend, true), seen: .max) else {
            return fail("locked twice")
        }
        // Who may unlock it need not.
        try await weekend.undo(result)
        try await lock(weekend, false)
        try await weekend.skate(.semifinals, 1)
        #expect(try await weekend.season.record[weekend.event]?.lock(on: .semifinals) == nil)
    }

    private func times(_ weekend: Weekend) async throws -> [ProtestTime] {
        let season = try await weekend.season
        let progress = try #require(season.progress(of: weekend.event))
        return season.record[weekend.event]?.protestTimes(in: progress) ?? []
    }

    private func locking(_ weekend: Weekend, _ isLocked: Bool) -> Act {
        .lock(
            RoundLock(
                event: weekend.event, round: .semifinals, isLocked: isLocked, reason: "signed"))
    }

    private func lock(_ weekend: Weekend, _ isLocked: Bool) async throws {
        try await weekend.office.perform(
            locking(weekend, isLocked), seen: .max, by: Weekend.referee)
    }

    private func fail(_ message: String) { Issue.record("\(message)") }
}
