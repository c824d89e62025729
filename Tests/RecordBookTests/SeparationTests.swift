import RecordBook
import ShortTrack
import Testing

/// Two skaters of one name.
@Suite struct SeparationTests {
    static let other = Person(id: "kim-2", name: "Kim Min-jung (2)", nation: "KOR")
    static let women: EventID = "2011-12/dresden/women-500"
    static let men: EventID = "2011-12/dresden/men-500"
    static let later: EventID = "2013-14/seoul/women-500"

    static let drafts =
        [
            ("Kim Min-jung", "2011-12"), ("Kim Min-Jung", "2013-14"),
        ].map { name, document in
            Sample.draft(
                .person(Person(id: "kim", name: name, nation: "KOR")), in: "people",
                source: Source(document: document, authority: .page))
        }
        + [(women, "2011-12"), (men, "2011-12"), (later, "2013-14")].flatMap { event, document in
            IdentityTests.placings(event, ["KOR:kim"], document: document)
        } + [
            Sample.draft(
                .champion(
                    TitleClaim(
                        season: "2011-12", standing: "women-500", competitor: "KOR:kim", count: 1)),
                in: "season/2013-14")
        ]

    /// What went to the other one: events, names, titles.
    func parted(_ separation: Separation, after: [Draft] = []) throws -> Set<String> {
        let records = Records(
            folding: try Sample.statements(
                Self.drafts + [Sample.draft(.separation(separation), in: "people")] + after))
        let events = records.seasons.values.flatMap(\.events).filter {
            $0.placings?.places.first?.competitor.person == Self.other.id
        }
        let names = records.people.forms(of: Self.other.id).map(\.name)
        let titles = records.seasons.values.flatMap(\.champions).map(\.value)
            .filter { $0.competitor.person == Self.other.id }
        return Set(
            events.map(\.event.id.description) + names.dropFirst()
                + titles.map { "\($0.season) \($0.standing)" })
    }

    func separation(
        seasons: [SeasonID] = [], competitions: [CompetitionID] = [], category: Category? = nil,
        names: [String] = []
    ) -> Separation {
        Separation(
            person: Person(id: "kim", name: "Kim Min-jung", nation: "KOR"), other: Self.other,
            seasons: seasons, competitions: competitions,
            category: category, names: names, reason: "two skaters of one name")
    }

    @Test func `by season, with the titles won in it`() throws {
        #expect(
            try parted(separation(seasons: ["2011-12"]))
                == ["\(Self.women)", "\(Self.men)", "2011-12 women 500"])
        #expect(try parted(separation(seasons: ["2013-14"])) == ["\(Self.later)"])
    }

    @Test func `by stop`() throws {
        #expect(
            try parted(separation(competitions: ["2011-12/dresden"]))
                == ["\(Self.women)", "\(Self.men)"])
    }

    @Test func `by category: a man and a woman`() throws {
        #expect(try parted(separation(category: .men)) == ["\(Self.men)"])
    }

    @Test func `by all that is given`() throws {
        #expect(
            try parted(separation(seasons: ["2011-12"], category: .women))
                == ["\(Self.women)", "2011-12 women 500"])
    }

    @Test func `by the name a document prints`() throws {
        #expect(
            try parted(separation(names: ["Kim Min-jung"]))
                == ["Kim Min-jung", "\(Self.women)", "\(Self.men)"])
        // A document that prints both names leaves open whom it means.
        let both = Sample.draft(
            .person(Person(id: "kim", name: "Kim Min-Jung", nation: "KOR")), in: "people",
            source: Source(document: "2011-12", authority: .page))
        #expect(try parted(separation(names: ["Kim Min-jung"]), after: [both]) == ["Kim Min-jung"])
    }

    @Test func `by names, folded on as folded at once`() throws {
        let statements = try Sample.statements(
            [Sample.draft(.separation(separation(names: ["Kim Min-jung"])), in: "people")]
                + Self.drafts)
        var records = Records(folding: [])
        for (index, statement) in statements.enumerated() {
            records.take([statement], after: Array(statements[..<index]))
        }
        let whole = Records(folding: statements)
        for event in [Self.women, Self.men, Self.later] {
            let season = event.competition.season
            #expect(
                records.seasons[season]?[event]?.placings == whole.seasons[season]?[event]?.placings
            )
        }
        #expect(records.people.forms(of: "kim-2") == whole.people.forms(of: "kim-2"))
    }

    @Test func `without saying what belongs to the other one nothing moves`() throws {
        #expect(try parted(separation()) == [])
    }

    @Test func `said anew replaces what was said before`() throws {
        let again = Sample.draft(.separation(separation(seasons: ["2013-14"])), in: "people")
        #expect(
            try parted(separation(seasons: ["2011-12"]), after: [again]) == ["\(Self.later)"])
    }

    @Test func `both are found, each under the own name`() throws {
        let people = Records(
            folding: try Sample.statements(
                Self.drafts + [
                    Sample.draft(.separation(separation(seasons: ["2011-12"])), in: "people")
                ])
        ).people
        #expect(people.all == ["kim", "kim-2"])
        #expect(people.search("kim min-jung") == ["kim"])
        #expect(people.search("kim min-jung (2)") == ["kim-2"])
        #expect(people.search("kim min") == ["kim", "kim-2"])
    }

    @Test func `the second person may be one known already`() throws {
        let records = Records(
            folding: try Sample.statements(
                Self.drafts + [
                    Sample.draft(.separation(separation(seasons: ["2011-12"])), in: "people"),
                    IdentityTests.merge("kim-married", "kim-2"),
                ]))
        #expect(
            records.seasons["2011-12"]?[Self.women]?.placings?.places.first?.competitor
                == "KOR:kim-married")
    }
}
