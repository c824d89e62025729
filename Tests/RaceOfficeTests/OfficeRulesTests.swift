import RaceOffice
import Racing
import RecordBook
import ShortTrack
import Testing

@Suite struct `The office` {
    /// Whether doing something was refused, and how.
    private func refusal(_ work: () async throws -> Void) async -> Refusal? {
        do {
            try await work()
            return nil
        } catch { return error as? Refusal }
    }

    @Test(arguments: Action.allCases, Role.allCases)
    func `lets each role do its own work only`(action: Action, role: Role) async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        let officer = Operator(name: "Somebody", role: role)
        let semifinal = try await weekend.race(.semifinals, 1)
        let starters = try #require(semifinal.startList).starters
        let rows = starters.enumerated().map {
            RecordedResult.Row(
                competitor: $1.competitor, place: $0 + 1, finish: .finished, time: nil)
        }
        let act: Act
        switch action {
        case .importing:
            let refused = await refusal { _ = try await weekend.office.take([], by: officer) }
            #expect((refused == nil) == action.roles.contains(role))
            return
        case .accounts: return  // Of the accounts, which are no part of the records.
        case .identify:
            let refused = await refusal {
                _ = try await weekend.office.withdraw(identity: 1, because: "", by: officer)
            }
            // Whoever may is told that statement 1 is no such thing.
            guard case .notAllowed = refused else {
                return #expect(action.roles.contains(role))
            }
            #expect(!action.roles.contains(role))
            return
        case .enter:
            act = .entries(
                .enter(
                    TeamEntry(
                        event: weekend.event, nation: starters[0].competitor.nation, skaters: []),
                    people: []))
        case .seed:
            act = .entries(
                .withdraw(
                    Withdrawal(
                        event: weekend.event, competitor: starters[0].competitor, reason: "ill")))
        case .draw: act = .draw(weekend.event, lot: 1)
        case .pick:
            let line = try #require(
                try await weekend.season.progress(of: weekend.event)?.line(from: .semifinals))
            act = .pick(weekend.event, line, reason: "as it is")
        case .swap:
            let starts = starters.map { Swap.Start(race: semifinal.id, helmet: $0.helmet) }
            act = .swap(Swap(starts[0], with: starts[1], because: "came late"))
        case .sign: act = .sign(RoundID(event: weekend.event, round: .semifinals))
        case .appoint, .schedule:
            let stop = weekend.event.competition
            let paper: StopPaper =
                action == .appoint
                ? .officials(Officials(competition: stop, members: []))
                : .schedule(Schedule(competition: stop, zone: "UTC", sessions: []))
            let refused = await refusal {
                try await weekend.office.write(paper, seen: 0, by: officer)
            }
            #expect((refused == nil) == action.roles.contains(role))
            return
        case .record: act = .record(RecordedResult(race: semifinal.id, rows: rows))
        case .start: act = .step(RaceStep(race: semifinal.id, kind: .called))
        case .review:
            try await weekend.skate(.semifinals, 1)
            act = .step(RaceStep(race: semifinal.id, kind: .underReview))
        case .rule:
            try await weekend.skate(.semifinals, 1)
            act = .rule(
                Decision(
                    race: semifinal.id, competitor: rows[0].competitor, ruling: .penalty,
                    reason: "C1"))
        case .protest:
            act = .protest(
                Protest(
                    event: weekend.event, round: .semifinals, nation: try #require(Nation("CAN")),
                    number: 1,
                    kind: .round, text: "impeded"))
        case .lock:
            act = .lock(
                RoundLock(
                    event: weekend.event, round: .semifinals, isLocked: true, reason: "signed"))
        case .makeOfficial:
            try await weekend.skate(.semifinals, 1)
            act = .makeOfficial(semifinal.id)
        case .correct:
            try await weekend.skate(.semifinals, 1)
            try await weekend.makeOfficial(.semifinals, 1)
            act = .record(RecordedResult(race: semifinal.id, rows: rows, correction: "photo"))
        }
        let race = try await weekend.race(.semifinals, 1)
        let seen = action == .sign ? await weekend.office.state.sequence : race.latest
        let refused = await refusal {
            try await weekend.office.perform(act, seen: seen, by: officer)
        }
        if action.roles.contains(role) {
            // The draw was made already; whoever may draw or enter is told so instead.
            if action == .draw || action == .enter {
                guard case .notNow = refused else { return fail("\(String(describing: refused))") }
            } else {
                #expect(refused == nil)
            }
        } else {
            guard case .notAllowed = refused else { return fail("\(role) may not \(action)") }
        }
    }

    private func fail(_ message: String) { Issue.record("\(message)") }

    @Test func `gives the second of two operators in one race a conflict`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        let race = try await weekend.race(.semifinals, 1)
        try await weekend.skate(.semifinals, 1)
        let rows = try #require(race.startList).starters.enumerated().map {
            RecordedResult.Row(
                competitor: $1.competitor, place: 4 - $0, finish: .finished, time: nil)
        }
        let refused = await refusal {
            try await weekend.office.perform(
                .record(RecordedResult(race: race.id, rows: rows)), seen: race.latest,
                by: Weekend.recorder)
        }
        guard case .ledger(.conflict) = refused else { return fail("no conflict") }
        // The first result stands.
        #expect(try await weekend.race(.semifinals, 1).result?.rows.first?.place == 1)
    }

    @Test func `lets operators in different races work side by side`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        async let first: Void = weekend.skate(.semifinals, 1)
        async let second: Void = weekend.skate(.semifinals, 2)
        _ = try await (first, second)
        #expect(try await weekend.race(.semifinals, 1).result != nil)
        #expect(try await weekend.race(.semifinals, 2).result != nil)
    }

    @Test func `refuses a result with two skaters in one place by mistake`() async throws {
        let weekend = try await Weekend()
        try await weekend.draw()
        let race = try await weekend.race(.semifinals, 1)
        let rows = try #require(race.startList).starters.enumerated().map {
            RecordedResult.Row(
                competitor: $1.competitor, place: max(1, $0), finish: .finished, time: nil)
        }
        let refused = await refusal {
            try await weekend.office.perform(
                .record(RecordedResult(race: race.id, rows: rows)), seen: race.latest,
                by: Weekend.recorder)
        }
        guard case .invalid(let findings) = refused else { return fail("it was taken") }
        #expect(findings.map(\.code) == [.placesBroken])
    }

    @Test func `wants a reason for replacing an official result and for a ruling`() async throws {
        let weekend = try await Weekend()
        try await weekend.finish()
        let race = try await weekend.race(.finalA)
        let result = try #require(race.result)
        for act in [
            Act.record(
                RecordedResult(
                    race: race.id,
                    rows: result.rows.map {
                        RecordedResult.Row(
                            competitor: $0.competitor, place: $0.place, finish: .noTime, time: nil)
                    })),
            .rule(
                Decision(
                    race: race.id, competitor: result.rows[0].competitor, ruling: .penalty,
                    reason: "")),
        ] {
            let refused = await refusal {
                try await weekend.office.perform(act, seen: race.latest, by: Weekend.referee)
            }
            guard case .reasonMissing = refused else { return fail("\(act) was taken") }
        }
    }

    @Test func `tells a listener what was missed and what comes, once and in order`() async throws {
        let weekend = try await Weekend()
        let known = await weekend.office.state.sequence
        try await weekend.draw()
        let missed = await weekend.office.state.sequence
        let updates = await weekend.office.updates(after: known)
        try await weekend.skate(.semifinals, 1)
        try await weekend.makeOfficial(.semifinals, 1)
        let last = await weekend.office.state.sequence
        var heard: [Int] = []
        for await update in updates {
            heard.append(update.sequence)
            if update.sequence == last { break }
        }
        #expect(heard == Array(known + 1...last))
        #expect(missed < last)
    }

    @Test func `takes the same statements once`() async throws {
        let ledger = InMemoryLedger()
        let weekend = try await Weekend(ledger: ledger)
        let before = await weekend.office.state.sequence
        _ = try await Weekend(ledger: ledger)
        await #expect(throws: Never.self) { try await weekend.office.refresh() }
        #expect(await weekend.office.state.sequence == before)
    }
}

@Suite struct `Two at once` {
    @Test func `draw the finals when the last semifinals become official together`() async throws {
        let weekend = try await Weekend(ledger: SlowLedger())
        try await weekend.draw()
        try await weekend.skate(.semifinals, 1)
        try await weekend.skate(.semifinals, 2)
        async let first: Void = weekend.makeOfficial(.semifinals, 1)
        async let second: Void = weekend.makeOfficial(.semifinals, 2)
        _ = try await (first, second)
        #expect(try await weekend.race(.finalA).startList?.starters.count == 5)
        #expect(try await weekend.race(.finalB).startList?.starters.count == 3)
    }

    @Test func `store a save that was sent twice once, and refuse another result`() async throws {
        let weekend = try await Weekend(ledger: SlowLedger())
        try await weekend.draw()
        async let first: Void = weekend.skate(.semifinals, 1)
        async let same: Void = weekend.skate(.semifinals, 1)
        _ = try await (first, same)
        let results = await weekend.office.state.statements.count { $0.body.kind == .result }
        #expect(results == 1)
        async let one: Void = weekend.skate(.semifinals, 2)
        async let other: Void = weekend.skate(.semifinals, 2, order: [1, 0, 2, 3])
        var refused = false
        do { _ = try await (one, other) } catch { refused = true }
        #expect(refused)
    }
}

@Suite struct `Reading a document again` {
    @Test func `puts back what an edit had changed`() async throws {
        let weekend = try await Weekend()
        let season = weekend.event.competition.season
        func title(_ text: String) throws -> Draft {
            Draft(
                stream: .season(season), body: .title(text),
                knownSince: try #require(CalendarDate("2026-11-21")), actor: "test",
                source: Source(document: "page", authority: .page))
        }
        for text in ["First", "Second", "First"] {
            let receipt = try await weekend.office.take([try title(text)], by: .commandLine)
            #expect(receipt.added == 1, "\(text)")
            #expect(try await weekend.season.title == text)
        }
        #expect(try await weekend.office.take([try title("First")], by: .commandLine).added == 0)
    }

    @Test func `takes all a document says of a subject together`() async throws {
        let weekend = try await Weekend()
        let season = weekend.event.competition.season
        func span(_ first: String) throws -> Draft {
            let day = try #require(CalendarDate(first))
            let last = try #require(CalendarDate("2026-12-31"))
            return Draft(
                stream: .season(season),
                body: .span(SpanClaim(first: day, last: last, firstPlace: nil, lastPlace: nil)),
                knownSince: last, actor: "test",
                source: Source(document: "page", authority: .page))
        }
        // A page may give two first days; reading it again states neither anew.
        let page = [try span("2026-10-20"), try span("2026-10-21")]
        #expect(try await weekend.office.take(page, by: .commandLine).added == 2)
        #expect(try await weekend.office.take(page, by: .commandLine).added == 0)
        #expect(try await weekend.season.record.spans.count == 2)
        // Edited, it says one thing of the subject instead of two.
        #expect(
            try await weekend.office.take([try span("2026-10-21")], by: .commandLine).added == 1)
        #expect(try await weekend.season.record.spans.count == 1)
    }
}
