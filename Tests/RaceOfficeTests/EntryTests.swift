import Phrases
import RaceOffice
import Racing
import RecordBook
import Scoring
import ShortTrack
import Testing

@Suite struct `Entries in the office` {
    @Test func `go from the registry to the draw and the points`() async throws {
        let weekend = try await EntryWeekend()
        try await weekend.enterMen()
        try await weekend.act(.publish(weekend.men500, lot: 5))
        #expect(
            try await weekend.list(weekend.men500) == [
                "1 kim 103", "2 roy 102", "3 bos 106", "4 lee 104", "5 park 105", "6 vos 108",
                "7 dion 101", "8 smit 107",
            ])
        #expect(try await weekend.record(weekend.men500).entering.stage == .published)
        try await weekend.office.perform(
            .draw(weekend.men500, lot: 7), seen: 0, by: EntryWeekend.steward)
        let races = try await weekend.record(weekend.men500).racesInOrder
        let starters = races.flatMap { $0.startList?.starters ?? [] }
        #expect(starters.count == 8)
        #expect(starters.contains { $0.helmet == 103 && $0.reason.hasPrefix("seed 1") })
        let reasons = try await weekend.record(weekend.men500).entries.compactMap(\.seeding?.reason)
        #expect(
            reasons.first == "not in the standing, no time this season, seeding time 40.5")
    }

    @Test func `rank by the standing once the season has one`() async throws {
        let weekend = try await Weekend()
        try await weekend.finish()
        let stop = try #require(CompetitionID("demonstration/turin"))
        let next = try #require(EventID("demonstration/turin/men-500"))
        let day = try #require(CalendarDate("2026-11-28"))
        let source = Source(document: "set-up", authority: .officialDecision)
        _ = try await weekend.office.take(
            [
                Body.competition(
                    Competition(id: stop, stage: 2, place: "Turin", nation: nil, venue: nil)),
                .event(Event(id: next, date: day, number: 2)),
            ].map {
                Draft(
                    stream: .competition(stop), body: $0, knownSince: day, actor: "test",
                    source: source)
            }, by: .commandLine)
        func act(_ act: EntryAct) async throws {
            try await weekend.office.perform(.entries(act), seen: .max, by: Weekend.steward)
        }
        try await act(.register(Registry(event: next, isOpen: true)))
        for helmet in [8, 3, 5] {
            guard case .skater(let person, let nation) = Weekend.skater(helmet) else { continue }
            let new = TeamEntry.Skater(
                person: try #require(PersonID("new-\(nation.code.lowercased())")),
                seedingTime: RaceTime("39.9"))
            try await act(
                .enter(
                    TeamEntry(
                        event: next, nation: nation, skaters: [new, .init(person: person)]),
                    people: []))
        }
        let season = try await weekend.season
        let standing = try #require(season.results).standing(next.standing).rows
        let rows = season.rankingList(of: try #require(season.record[next])).rows
        let known = standing.map(\.competitor).filter { competitor in
            [3, 5, 8].contains { Weekend.skater($0) == competitor }
        }
        #expect(rows.prefix(3).map(\.competitor) == known)
        let first = try #require(rows.first)
        let row = try #require(standing.first { $0.competitor == first.competitor })
        #expect(first.seeding.rank == row.rank)
        #expect(first.seeding.points == row.total?.lowest)
        let record = try #require(season.record[weekend.event])
        let times = record.races.values.compactMap(\.result).flatMap(\.rows)
            .filter { $0.competitor == first.competitor }.compactMap(\.time)
        #expect(first.seeding.seasonBest == times.min())
        #expect(rows.dropFirst(3).allSatisfy { $0.seeding.rank == nil })
    }

    @Test func `two nations entering at once never meet, two of one nation do`() async throws {
        let weekend = try await EntryWeekend()
        try await weekend.open(weekend.men500)
        let seen = try await weekend.record(weekend.men500).entering.latest
        for nation in ["KOR", "CAN"] {
            let team = try EntryWeekend.team(nation, "a b", in: weekend.men500)
            try await weekend.act(.enter(team, people: []), seen: seen)
        }
        let late = try EntryWeekend.team("KOR", "a b c", in: weekend.men500)
        await #expect(throws: Refusal.self) {
            try await weekend.act(.enter(late, people: []), seen: seen)
        }
        #expect(
            try await weekend.record(weekend.men500).entering.teams.values
                .allSatisfy { $0.value.skaters.count == 2 })
    }

    @Test func `publishing needs to have seen the last entry`() async throws {
        let weekend = try await EntryWeekend()
        try await weekend.enterMen()
        let seen = try await weekend.record(weekend.men500).entering.latest
        try await weekend.enter("ITA", "neri", in: weekend.men500)
        await #expect(throws: Refusal.self) {
            try await weekend.act(.publish(weekend.men500, lot: 5), seen: seen)
        }
    }

    @Test func `a substitute takes a place of their own until the draw`() async throws {
        let weekend = try await EntryWeekend()
        try await weekend.enterMen()
        try await weekend.act(.publish(weekend.men500, lot: 5))
        let kim = try #require(Competitor("KOR:kim"))
        let act = EntryAct.withdraw(
            Withdrawal(
                event: weekend.men500, competitor: kim, substitute: PersonID("seo"), reason: "ill"))
        let latest = try await weekend.record(weekend.men500).entering.latest
        let preview = try await weekend.office.preview(
            .entries(act), seen: latest, by: EntryWeekend.steward)
        #expect(preview.changes.contains { $0.competitor == kim && $0.after == nil })
        try await weekend.act(act)
        // Seo is third by the seeding time; the numbers of the others stay.
        #expect(
            try await weekend.list(weekend.men500) == [
                "1 roy 102", "2 seo 109", "3 bos 106", "4 lee 104", "5 park 105", "6 vos 108",
                "7 dion 101", "8 smit 107",
            ])
    }

    @Test func `after the draw the withdrawn stays in a race that is not filled again`()
        async throws
    {
        let weekend = try await EntryWeekend()
        try await weekend.enterMen()
        try await weekend.act(.publish(weekend.men500, lot: 5))
        try await weekend.office.perform(
            .draw(weekend.men500, lot: 7), seen: 0, by: EntryWeekend.steward)
        let before = try await weekend.list(weekend.men500)
        let kim = try #require(Competitor("KOR:kim"))
        await #expect(throws: Refusal.self) {
            try await weekend.act(
                .withdraw(
                    Withdrawal(
                        event: weekend.men500, competitor: kim, substitute: PersonID("seo"),
                        reason: "ill")))
        }
        let act = EntryAct.withdraw(
            Withdrawal(event: weekend.men500, competitor: kim, reason: "ill"))
        try await weekend.act(act)
        #expect(try await weekend.list(weekend.men500) == before)
        let record = try await weekend.record(weekend.men500)
        #expect(record.entering.withdrawals[kim]?.value.reason == "ill")
        #expect(record.racesInOrder.flatMap { $0.startList?.starters ?? [] }.count == 8)
        await #expect(throws: Refusal.self) { try await weekend.act(act) }
    }

    @Test func `a move by hand is shown and published with its reason`() async throws {
        let weekend = try await EntryWeekend()
        try await weekend.enterMen()
        try await weekend.act(.publish(weekend.men500, lot: 5))
        try await weekend.act(
            .move(
                RankingMove(
                    event: weekend.men500, competitor: try #require(Competitor("NED:smit")),
                    place: 2, reason: "time was mistyped")))
        #expect(
            try await weekend.list(weekend.men500).prefix(3) == [
                "1 kim 103", "2 smit 107", "3 roy 102",
            ])
        let entry = try #require(try await weekend.record(weekend.men500).entries.dropFirst().first)
        #expect(
            entry.seeding?.reason.contains("moved by hand from 8 to 2: time was mistyped") == true)
    }

    @Test func `a helmet number is worn in every event and changed in all of them`() async throws {
        let weekend = try await EntryWeekend()
        try await weekend.enterMen()
        try await weekend.act(.publish(weekend.men500, lot: 5))
        let kim = try #require(Competitor("KOR:kim"))
        try await weekend.act(
            .number(weekend.men500, kim, helmet: 150, reason: "brought the wrong cover"))
        #expect(try await weekend.list(weekend.men500).first == "1 kim 150")
        await #expect(throws: Refusal.self) {
            try await weekend.act(
                .number(
                    weekend.men500, try #require(Competitor("KOR:lee")), helmet: 150, reason: "x"))
        }
        try await weekend.office.perform(
            .draw(weekend.men500, lot: 7), seen: 0, by: EntryWeekend.steward)
        await #expect(throws: Refusal.self) {
            try await weekend.act(.number(weekend.men500, kim, helmet: 151, reason: "x"))
        }
    }

    @Test func `opening a published list again takes it back, with a reason`() async throws {
        let weekend = try await EntryWeekend()
        try await weekend.enterMen()
        try await weekend.act(.publish(weekend.men500, lot: 5))
        await #expect(throws: Refusal.self) {
            try await weekend.act(.register(Registry(event: weekend.men500, isOpen: true)))
        }
        try await weekend.act(
            .register(Registry(event: weekend.men500, isOpen: true, reason: "a nation was late")))
        #expect(try await weekend.list(weekend.men500).isEmpty)
        await #expect(throws: Refusal.self) {
            try await weekend.office.perform(
                .draw(weekend.men500, lot: 7), seen: 0, by: EntryWeekend.steward)
        }
        try await weekend.enter("CAN", "roy/40.6 dion/42.0 cote/40.0", in: weekend.men500)
        try await weekend.act(.publish(weekend.men500, lot: 5))
        // Everybody keeps the number given first.
        #expect(try await weekend.list(weekend.men500).prefix(2) == ["1 cote 109", "2 kim 103"])
    }

    @Test func `a list a set-up gave becomes the nations' entries when it is opened`() async throws
    {
        let weekend = try await Weekend()
        try await weekend.office.perform(
            .entries(.register(Registry(event: weekend.event, isOpen: true, reason: "late"))),
            seen: .max, by: Weekend.steward)
        var record = try #require(try await weekend.season.record[weekend.event])
        #expect(record.entries.isEmpty)
        #expect(record.entering.teams[try #require(Nation("CAN"))]?.value.skaters.count == 2)
        try await weekend.office.perform(
            .entries(.publish(weekend.event, lot: 1)), seen: .max, by: Weekend.steward)
        record = try #require(try await weekend.season.record[weekend.event])
        #expect(record.entries.count == 8)
    }

    @Test func `a skater withdrawn from a list a set-up gave is off it`() async throws {
        let weekend = try await Weekend()
        try await weekend.office.perform(
            .entries(
                .withdraw(
                    Withdrawal(
                        event: weekend.event, competitor: Weekend.skater(3), reason: "ill"))),
            seen: .max, by: Weekend.steward)
        let record = try #require(try await weekend.season.record[weekend.event])
        #expect(record.entries.map(\.helmet) == [1, 2, 4, 5, 6, 7, 8])
        #expect(record.entries.map(\.seed) == [1, 2, 4, 5, 6, 7, 8])
    }

    @Test func `a withdrawal among equals leaves the others as the lot had them`() async throws {
        for lot in UInt64(1)...4 {
            let weekend = try await EntryWeekend()
            try await weekend.open(weekend.women500)
            for nation in ["KOR", "CAN", "NED"] {
                try await weekend.enter(
                    nation, "\(nation.lowercased())-a \(nation.lowercased())-b",
                    in: weekend.women500)
            }
            try await weekend.act(.publish(weekend.women500, lot: lot))
            let before = try await weekend.record(weekend.women500).entries.map(\.competitor)
            #expect(before.count == 6)
            try await weekend.act(
                .withdraw(
                    Withdrawal(event: weekend.women500, competitor: before[1], reason: "ill")))
            let after = try await weekend.record(weekend.women500).entries.map(\.competitor)
            #expect(after == [before[0]] + before[2...], "lot \(lot)")
        }
    }

    @Test func `a list given at once keeps its helmets when it is opened and published again`()
        async throws
    {
        let weekend = try await Weekend()
        let entered = { try #require(try await weekend.season.record[weekend.event]).entries }
        let before = try await entered()
        let acts: [EntryAct] = [
            .register(Registry(event: weekend.event, isOpen: true, reason: "one came late")),
            .register(Registry(event: weekend.event, isOpen: false)),
            .publish(weekend.event, lot: 5),
        ]
        for act in acts {
            try await weekend.office.perform(
                .entries(act), seen: await weekend.office.state.sequence, by: Weekend.steward)
        }
        let after = try await entered()
        #expect(
            Dictionary(uniqueKeysWithValues: after.map { ($0.competitor, $0.helmet) })
                == Dictionary(uniqueKeysWithValues: before.map { ($0.competitor, $0.helmet) }))
    }

    @Test func `who is new and refused is named, not numbered`() async throws {
        let weekend = try await EntryWeekend()
        try await weekend.open(weekend.men500)
        let team = try EntryWeekend.team("NED", "p-1 p-12/12.0 p-3 p-4", in: weekend.men500)
        let people = zip(team.skaters, ["Jan de Wit", "Piet Bos", "Kees Smit", "Bram Vos"]).map {
            Person(id: $0.person, name: $1, nation: team.nation)
        }
        do {
            try await weekend.act(.enter(team, people: people))
            Issue.record("four were entered, one in 12 seconds")
        } catch {
            let words = "\(error)"
            #expect(
                words.contains("4 skaters: NED Jan de Wit, NED Piet Bos, NED Kees Smit, NED Bram"))
            #expect(
                words.contains(
                    "NED Piet Bos in 12.0 over 500 m. a seeding time from 38.000 on, or none"),
                "\(words)")
        }
    }

    @Test func `four of a mixed team are named round by round`() async throws {
        let weekend = try await EntryWeekend()
        try await weekend.open(weekend.mixed)
        for nation in ["KOR", "CAN", "NED", "ITA", "POL", "HUN", "USA", "JPN"] {
            // Of a team of four nobody is left to choose.
            try await weekend.enter(
                nation, "a/w b/w c/m d/m" + (nation == "NED" ? "" : " e/m"), in: weekend.mixed)
        }
        try await weekend.act(.publish(weekend.mixed, lot: 3))
        let korea = try #require(Nation("KOR"))
        func lineUp(_ names: String) -> EntryAct {
            .lineUp(
                LineUp(
                    event: weekend.mixed, round: .semifinals, nation: korea,
                    members: names.split(separator: " ").compactMap { PersonID($0) }))
        }
        try await weekend.act(lineUp("a b c e"))
        await #expect(throws: Refusal.self) { try await weekend.act(lineUp("a c d e")) }
        try await weekend.act(lineUp("a b d e"))
        let named = try await weekend.record(weekend.mixed).entering.lineUps[.semifinals]?[korea]
        #expect(named?.value.members.map(\.description) == ["a", "b", "d", "e"])
        let seen = await weekend.office.state.sequence
        try await weekend.office.perform(
            .draw(weekend.mixed, lot: 7), seen: seen, by: EntryWeekend.steward)
        let step = try await weekend.season.workLine(of: weekend.record(weekend.mixed))
            .first { $0.kind == .startLists }
        #expect(
            step?.words.hasSuffix(
                "; members not named: CAN, HUN, ITA, JPN, POL, USA") == true,
            "\(step?.words ?? "")")
    }
}
