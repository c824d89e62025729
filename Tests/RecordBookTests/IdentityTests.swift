import RecordBook
import ShortTrack
import Testing

/// Who is who, through mergers and separations.
@Suite struct IdentityTests {
    static let people = [
        ("ahn", "Ahn Hyun-soo", "KOR", "2003-10-17"), ("an", "Victor An", "RUS", "2013-09-28"),
        ("stormowska", "Kamila Stormowska", "POL", "2024-02-03"),
        ("sellier", "Kamila Sellier", "POL", "2024-02-03"),
    ].map { id, name, nation, day in
        Sample.draft(
            .person(
                Person(
                    id: PersonID(stringLiteral: id), name: name,
                    nation: Nation(stringLiteral: nation))), in: "people",
            known: CalendarDate(stringLiteral: day))
    }

    static func merge(_ one: PersonID, _ other: PersonID) -> Draft {
        Sample.draft(
            .merger(
                Merger(
                    person: Person(id: one, name: "", nation: "KOR"),
                    other: Person(id: other, name: "", nation: "KOR"), reason: "one skater")),
            in: "people")
    }

    static func placings(_ event: EventID, _ ranks: [Competitor], document: String) -> [Draft] {
        let stream = RecordBook.Stream(stringLiteral: "competition/\(event.competition)")
        return [
            Sample.draft(
                .event(Event(id: event, date: "2003-10-17", number: 1)),
                in: RecordBook.Stream(stringLiteral: "season/\(event.competition.season)")),
            Sample.draft(
                .placings(
                    Placings(
                        event: event,
                        places: ranks.enumerated().map {
                            Place(rank: $0.offset + 1, competitor: $0.element)
                        }, extent: .some)), in: stream,
                source: Source(document: document, authority: .page)),
        ]
    }

    static let calgary: EventID = "2003-04/calgary/men-1500"
    static let shanghai: EventID = "2013-14/shanghai/men-500"
    static let races =
        placings(calgary, ["KOR:lee-seung-jae", "KOR:ahn"], document: "2003-04")
        + placings(shanghai, ["CAN:hamelin", "RUS:an"], document: "2013-14")

    func fold(_ drafts: [Draft]) throws -> Records {
        Records(folding: try Sample.statements(drafts))
    }

    func order(_ event: EventID, in records: Records) -> [String] {
        records.seasons[event.competition.season]?[event]?.placings?.places
            .map { "\($0.competitor)" } ?? []
    }

    @Test func `a merger moves every season to one person, each with the nation of the time`()
        throws
    {
        let records = try fold(Self.people + Self.races + [Self.merge("ahn", "an")])
        #expect(order(Self.calgary, in: records) == ["KOR:lee-seung-jae", "KOR:ahn"])
        #expect(order(Self.shanghai, in: records) == ["CAN:hamelin", "RUS:ahn"])
        let people = records.people
        #expect(people.all == ["ahn", "sellier", "stormowska"])
        #expect(people.forms(of: "an").map(\.name) == ["Ahn Hyun-soo", "Victor An"])
        #expect(people.name(of: PersonID(stringLiteral: "an")) == "Ahn Hyun-soo")
        #expect(people.name(of: Competitor.skater("ahn", "KOR")) == "Ahn Hyun-soo")
        #expect(people.name(of: Competitor.skater("ahn", "RUS")) == "Victor An")
        #expect(people.printedForms(of: "ahn").map(\.since) == ["2003-10-17", "2013-09-28"])
    }

    @Test func `without a merger they are two`() throws {
        let records = try fold(Self.people + Self.races)
        #expect(order(Self.shanghai, in: records) == ["CAN:hamelin", "RUS:an"])
        #expect(records.people.all.count == 4)
    }

    @Test func `a merger is in force before its day, like a name`() throws {
        let drafts = Self.people + Self.races + [Self.merge("ahn", "an")]
        let records = Records(folding: try Sample.statements(drafts), asOf: "2003-10-20")
        #expect(records.people.forms(of: "an").count == 2)
    }

    static func orders<Element>(of list: [Element]) -> [[Element]] {
        guard let first = list.first else { return [[]] }
        return orders(of: Array(list.dropFirst())).flatMap { rest in
            (0...rest.count).map { Array(rest[..<$0]) + [first] + rest[$0...] }
        }
    }

    @Test(
        arguments: [
            [("b", "a"), ("b", "c"), ("c", "d")],
            [("b", "c"), ("c", "d"), ("d", "a"), ("b", "c")],
            [("b", "a"), ("a", "c"), ("d", "c"), ("b", "d")],
        ] as [[(PersonID, PersonID)]])
    func `mergers join through each other, in any order, repeated or not`(
        _ pairs: [(PersonID, PersonID)]
    ) throws {
        let event: EventID = "demo/rink/men-500"
        let race = Self.placings(event, ["KOR:a", "KOR:b", "KOR:c", "KOR:d"], document: "page")
        let names = ["a", "b", "c", "d"].map { id in
            Sample.draft(
                .person(Person(id: PersonID(stringLiteral: id), name: id, nation: "KOR")),
                in: "people")
        }
        for drafts in Self.orders(of: pairs.map { Self.merge($0.0, $0.1) }) {
            let records = try fold(names + drafts + race)
            #expect(records.people.all == ["b"])
            #expect(records.people.forms(of: "d").map(\.name) == ["b", "a", "c", "d"])
            #expect(order(event, in: records) == ["KOR:b"])
            // Four places in one race cannot be one skater's: said as a finding, not by a crash.
            #expect(
                records.seasons["demo"]?.findings.map(\.code) == [
                    .repeatedStatement, .repeatedStatement, .repeatedStatement,
                ])
        }
    }

    @Test func `a circle of mergers, or one with oneself, does no harm`() throws {
        for order in Self.orders(of: [
            Self.merge("an", "ahn"), Self.merge("ahn", "an"), Self.merge("an", "an"),
        ]) {
            let people = try fold(Self.people + order).people
            #expect(people.all == ["ahn", "sellier", "stormowska"])
        }
        #expect(try fold(Self.people + [Self.merge("an", "an")]).people.all.count == 4)
    }

    @Test func `what was merged is apart again once that is withdrawn`() throws {
        let drafts = Self.people + Self.races + [Self.merge("ahn", "an")]
        let statements = try Sample.statements(
            drafts + [
                Sample.draft(
                    .retracted(
                        Retraction(
                            statement: drafts.count, subject: "merger/ahn/an", reason: "no")),
                    in: "people")
            ])
        var records = Records(folding: [])
        records.take(Array(statements.dropLast()), after: [])
        #expect(order(Self.shanghai, in: records) == ["CAN:hamelin", "RUS:ahn"])
        records.take(Array(statements.suffix(1)), after: Array(statements.dropLast()))
        #expect(order(Self.shanghai, in: records) == ["CAN:hamelin", "RUS:an"])
        #expect(records.identities.mergers.isEmpty)
    }

    @Test func `a merger known to the office alone is not seen by the public`() throws {
        let secret = Draft(
            stream: "people", body: Self.merge("ahn", "an").body,
            knownSince: "2023-10-29", actor: "recorder", source: Sample.page, visibility: .office)
        let statements = try Sample.statements(Self.people + [secret])
        #expect(Records(folding: statements).people.all.count == 4)
        #expect(Records(folding: statements, seenBy: .office).people.all.count == 3)
    }

    @Test func `a team and its members are those who stand`() throws {
        let event: EventID = "demo/rink/men-relay-5000"
        func skaters(_ id: PersonID) -> [TeamEntry.Skater] { [TeamEntry.Skater(person: id)] }
        func team(_ id: PersonID) -> TeamEntry {
            TeamEntry(
                event: event, nation: "KOR", skaters: skaters(id), substitutes: skaters(id))
        }
        let record = try #require(
            try fold(
                [
                    Self.merge("somebody-else", "park"),
                    Sample.draft(
                        .event(Event(id: event, date: "2023-10-29", number: 1)), in: "season/demo"),
                ]
                    + [
                        .entry(team("park")),
                        .lineUp(
                            LineUp(event: event, round: .heats, nation: "KOR", members: ["park"])),
                        .withdrawal(
                            Withdrawal(
                                event: event, competitor: "KOR:kim", substitute: "park",
                                reason: "ill")),
                    ].map { Sample.draft($0, in: "competition/demo/rink") }
            ).seasons["demo"]?[event]?.entering)
        #expect(record.teams["KOR"]?.value == team("somebody-else"))
        #expect(record.lineUps[.heats]?["KOR"]?.value.members == ["somebody-else"])
        #expect(record.withdrawals["KOR:kim"]?.value.substitute == "somebody-else")
    }

    /// Every kind of statement that names a skater is followed, and loses nothing on the way.
    @Test(arguments: Fixture.all)
    func `a statement says the same of the person who stands`(_ fixture: Fixture) throws {
        let ids = fixture.text.matches(of: /[A-Z]{3}:([a-z0-9-]+)/).map { String($0.output.1) }
        guard let id = ids.first, fixture.kind != .separation else { return }
        let drafts = [
            Sample.draft(
                .event(
                    fixture.body.event.map { Event(id: $0, date: "2023-10-29", number: 1) }
                        ?? Event(id: Sample.relay, date: "2023-10-29", number: 4)),
                in: fixture.body.event == nil ? "season/2023-24" : "season/demo"),
            Self.merge("somebody-else", PersonID(stringLiteral: id)),
            Sample.draft(
                fixture.body,
                in: fixture.body.event == nil ? "season/2023-24" : "competition/demo/rink"),
        ]
        let expected = fixture.text.replacing(":\(id)", with: ":somebody-else")
        try #require(expected != fixture.text)
        let record = try #require(
            try fold(drafts).seasons[fixture.body.event == nil ? "2023-24" : "demo"])
        let race = fixture.body.race.flatMap { record[$0.event]?.races[$0] }
        let folded: Body? =
            switch fixture.body {
            case .placings: record.events.first?.placings.map { .placings($0) }
            case .entries(let list): record[list.event]?.entering.list.map { .entries($0.value) }
            case .withdrawal(let withdrawal):
                record[withdrawal.event]?.entering.withdrawals.values.first.map {
                    .withdrawal($0.value)
                }
            case .move(let move):
                record[move.event]?.entering.moves.first.map { .move($0.value) }
            case .helmets(let helmets):
                .helmets(
                    HelmetNumbers(
                        competition: helmets.competition,
                        lines: record[helmets.competition]?.helmets ?? [], reason: helmets.reason))
            case .startList: race?.startList.map { .startList($0) }
            case .result: race?.result.map { .result($0) }
            case .decision: race?.decisions.first.map { .decision($0.decision) }
            case .standing: record.standings.first.map { .standing($0.value) }
            case .champion: record.champions.first.map { .champion($0.value) }
            case .wording: record.wordings.first.map { .wording($0.value) }
            default: nil
            }
        let body = try #require(folded)
        #expect(try Sample.seal([Sample.draft(body)]).first?.envelope.payload == expected)
    }
}
