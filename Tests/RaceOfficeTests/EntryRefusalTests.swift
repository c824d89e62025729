import RaceOffice
import RecordBook
import ShortTrack
import Testing

/// What cannot be done with entries, and what is said then.
struct EntryRefusalTests {
    /// How far the men's 500 m has come.
    enum Point { case notOpened, open, published, drawn }

    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let point: Point
        let act: @Sendable (EntryWeekend) throws -> EntryAct
        let words: String

        init(
            _ description: String, at point: Point, says words: String,
            _ act: @escaping @Sendable (EntryWeekend) throws -> EntryAct
        ) {
            testDescription = description
            self.point = point
            self.words = words
            self.act = act
        }
    }

    private static func competitor(_ text: String) throws -> Competitor {
        try #require(Competitor(text))
    }

    private static func withdraw(
        _ who: String, for substitute: String? = nil, because reason: String = "ill"
    ) -> @Sendable (EntryWeekend) throws -> EntryAct {
        {
            .withdraw(
                Withdrawal(
                    event: $0.men500, competitor: try competitor(who),
                    substitute: substitute.flatMap { PersonID($0) }, reason: reason))
        }
    }

    private static func enter(
        _ nation: String, _ names: String, in event: any KeyPath<EntryWeekend, EventID> & Sendable
    ) -> @Sendable (EntryWeekend) throws -> EntryAct {
        {
            .enter(
                try EntryWeekend.team(nation, names, in: $0[keyPath: event]), people: [])
        }
    }

    private static func move(
        _ who: String, to place: Int, because reason: String = "decided"
    ) -> @Sendable (EntryWeekend) throws -> EntryAct {
        {
            .move(
                RankingMove(
                    event: $0.men500, competitor: try competitor(who), place: place,
                    reason: reason))
        }
    }

    private static func register(
        _ isOpen: Bool, because reason: String? = nil
    ) -> @Sendable (EntryWeekend) throws -> EntryAct {
        { .register(Registry(event: $0.men500, isOpen: isOpen, reason: reason)) }
    }

    private static func helmet(
        _ who: String, _ number: Int, because reason: String = "cover lost"
    ) -> @Sendable (EntryWeekend) throws -> EntryAct {
        { .number($0.men500, try competitor(who), helmet: number, reason: reason) }
    }

    static let registry = [
        Case("opening twice", at: .open, says: "The registry is open already.", register(true)),
        Case(
            "closing what is not open", at: .notOpened,
            says: "The registry is not open: not opened.", register(false)),
        Case(
            "taking a list back without a reason", at: .published,
            says: "Give a reason for taking back a published list.", register(true)),
        Case(
            "opening after the draw", at: .drawn,
            says: "The first round is drawn. From now on there are only withdrawals.",
            register(true, because: "late")),
        Case("publishing nobody", at: .notOpened, says: "Nobody is entered.") {
            .publish($0.men500, lot: 1)
        },
        Case("publishing twice", at: .published, says: "The list is published already.") {
            .publish($0.men500, lot: 1)
        },
    ]

    static let entering = [
        Case(
            "entering before the registry is open", at: .notOpened,
            says: "The registry is not open yet.", enter("ITA", "a b", in: \.men500)),
        Case(
            "entering once the list is published", at: .published,
            says: "The list is published. From now on there are only withdrawals.",
            enter("ITA", "a b", in: \.men500)),
        Case(
            "a fourth skater", at: .open,
            says: "ITA, men's 500 m: 4 skaters: ITA:a, ITA:b, ITA:c, ITA:d. at most 3, by the "
                + "clause on entries", enter("ITA", "a b c d", in: \.men500)),
        Case(
            "a substitute who skates already", at: .open,
            says: "ITA, men's 500 m: ITA:a twice. each skater once",
            enter("ITA", "a b | a", in: \.men500)),
    ]

    static let withdrawing = [
        Case(
            "withdrawing without a reason", at: .open, says: "Give a reason for the withdrawal.",
            withdraw("KOR:kim", because: "")),
        Case(
            "withdrawing who is not entered", at: .open,
            says: "There is no KOR:seo to skate this event.", withdraw("KOR:seo")),
        Case(
            "another nation's substitute", at: .published,
            says: "KOR:cote is no substitute of the team who is free.",
            withdraw("KOR:kim", for: "cote")),
        Case(
            "a substitute after the draw", at: .drawn,
            says: "The first round is drawn: who is withdrawn does not start, and the race is not "
                + "filled again.", withdraw("KOR:kim", for: "seo")),
    ]

    static let seeding = [
        Case(
            "moving without a reason", at: .open, says: "Give a reason for moving a line by hand.",
            move("KOR:kim", to: 2, because: "")),
        Case(
            "moving nowhere", at: .open,
            says: "KOR:kim stands in place 1. Expected: another place from 1 to 8.",
            move("KOR:kim", to: 1)),
        Case(
            "moving beyond the end", at: .open,
            says: "KOR:kim stands in place 1. Expected: another place from 1 to 8.",
            move("KOR:kim", to: 9)),
        Case(
            "moving who is not there", at: .open, says: "There is no USA:x on the ranking list.",
            move("USA:x", to: 1)),
        Case(
            "moving after the draw", at: .drawn,
            says: "The first round is drawn. From now on there are only withdrawals.",
            move("KOR:kim", to: 2)),
        Case(
            "a helmet number before the list", at: .open,
            says: "There is no helmet number of KOR:kim: it comes with the published list.",
            helmet("KOR:kim", 150)),
        Case(
            "a helmet number somebody wears", at: .published,
            says: "Helmet 102 is worn by CAN:roy, men. Expected: a number that is free.",
            helmet("KOR:kim", 102)),
        Case(
            "the helmet number that is worn", at: .published,
            says: "Helmet 103. Expected: another number from 1 to 9999.", helmet("KOR:kim", 103)),
        Case(
            "another helmet number without a reason", at: .published,
            says: "Give a reason for another helmet number.",
            helmet("KOR:kim", 150, because: "")),
        Case(
            "another helmet number after the draw", at: .drawn,
            says: "KOR:kim is drawn in the 500 m with helmet 103 and keeps it.",
            helmet("KOR:kim", 150)),
        Case(
            "members of a team in a 500 m", at: .published,
            says: "There is no relay team of KOR with named members in this event."
        ) {
            .lineUp(
                LineUp(
                    event: $0.men500, round: .semifinals, nation: try #require(Nation("KOR")),
                    members: []))
        },
    ]

    @Test(arguments: registry + entering + withdrawing + seeding)
    func `is refused with the reason and changes nothing`(_ example: Case) async throws {
        let weekend = try await EntryWeekend()
        if example.point != .notOpened { try await weekend.enterMen() }
        if [.published, .drawn].contains(example.point) {
            try await weekend.act(.publish(weekend.men500, lot: 5))
        }
        if example.point == .drawn {
            try await weekend.office.perform(
                .draw(weekend.men500, lot: 7), seen: 0, by: EntryWeekend.steward)
        }
        let sequence = await weekend.office.state.sequence
        let refusal = await #expect(throws: Refusal.self) {
            try await weekend.act(try example.act(weekend))
        }
        #expect(refusal?.description == example.words)
        #expect(await weekend.office.state.sequence == sequence)
    }

    @Test func `a fifth man at the stop is refused, whatever the event`() async throws {
        let weekend = try await EntryWeekend()
        try await weekend.open(weekend.men500)
        try await weekend.open(weekend.mixed)
        try await weekend.enter("ITA", "a b c", in: weekend.men500)
        let refusal = await #expect(throws: Refusal.self) {
            try await weekend.enter("ITA", "u/w v/w d/m e/m", in: weekend.mixed)
        }
        #expect(
            refusal?.description == "ITA, men: 5 different skaters: ITA:a, ITA:b, ITA:c, ITA:d, "
                + "ITA:e. at most 4 at a stop, by the clause on entries")
    }

    static let mixedTeams = [
        (
            "u/w v/w c/m",
            "ITA, mixed 2000 m relay: 3 members: ITA:u, ITA:v, ITA:c. 4 to 5, by the "
                + "clause on entries\nITA, mixed 2000 m relay: 2 women and 1 men: ITA:u, ITA:v, ITA:c. "
                + "two women and two men, who skate in a race"
        ),
        (
            "u/w v/w c/m d",
            "ITA, mixed 2000 m relay: ITA:d, neither woman nor man. women or men "
                + "beside each name"
        ),
        (
            "u/w v/w c/m d/m | e/m",
            "A relay team has no substitutes: its members change from race to race."
        ),
    ]

    @Test(arguments: mixedTeams)
    func `a mixed team that cannot skate is refused`(_ team: String, _ words: String) async throws {
        let weekend = try await EntryWeekend()
        try await weekend.open(weekend.mixed)
        let refusal = await #expect(throws: Refusal.self) {
            try await weekend.enter("ITA", team, in: weekend.mixed)
        }
        #expect(refusal?.description == words)
    }

    @Test(arguments: [Role.recorder, .referee, .announcer])
    func `others than the steward may not keep the entries`(_ role: Role) async throws {
        let weekend = try await EntryWeekend()
        try await weekend.enterMen()
        let team = try EntryWeekend.team("ITA", "a", in: weekend.men500)
        for act in [EntryAct.publish(weekend.men500, lot: 1), .enter(team, people: [])] {
            await #expect(throws: Refusal.self) {
                try await weekend.act(act, by: Operator(name: "Otto", role: role))
            }
        }
    }

    @Test func `a mistake that was there before does not hold up another entry`() async throws {
        let weekend = try await EntryWeekend()
        try await weekend.open(weekend.men500)
        try await weekend.open(weekend.women500)
        let day = try #require(CalendarDate("2026-11-20"))
        let imported = try EntryWeekend.team("ITA", "a b c d", in: weekend.men500)
        _ = try await weekend.office.take(
            [
                Draft(
                    stream: .competition(weekend.men500.competition), body: .entry(imported),
                    knownSince: day, actor: "test",
                    source: Source(document: "entries.csv", authority: .officialDecision))
            ], by: .commandLine)
        try await weekend.enter("ITA", "e f", in: weekend.women500)
        let refusal = await #expect(throws: Refusal.self) {
            try await weekend.act(.publish(weekend.men500, lot: 5))
        }
        #expect(refusal?.description.hasPrefix("ITA, men's 500 m: 4 skaters") == true)
    }
}
