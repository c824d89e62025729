import Phrases
import RaceOffice
import RecordBook
import ShortTrack
import Testing

/// What the office lets be said of who is who.
@Suite struct IdentityRulesTests {
    private func refusal(_ work: () async throws -> Void) async -> String? {
        do {
            try await work()
            return nil
        } catch { return "\(error)" }
    }

    @Test func `a merger moves the career, and withdrawn it moves back`() async throws {
        let seasons = try await Seasons()
        let office = seasons.office
        let (one, two) = try await (
            seasons.person("KOR Ahn Hyun-soo"), seasons.person("RUS Victor An")
        )
        try await office.merge(one, two, because: "one skater", by: .commandLine)
        #expect(try await seasons.career("victor an").places.count == 3)
        let claim = try #require(await office.state.people.identities.mergers.first)
        #expect(claim.value.reason == "one skater")
        let again = await refusal {
            try await office.merge(two, one, because: "one skater", by: .commandLine)
        }
        #expect(again == "Victor An and Ahn Hyun-soo are one person already.")
        let number = claim.statement.sequence
        try await office.withdraw(identity: number, because: "a mistake", by: .commandLine)
        #expect(try await seasons.career("victor an").places.count == 2)
        let twice = await refusal {
            try await office.withdraw(identity: number, because: "a mistake", by: .commandLine)
        }
        #expect(twice == "There is no merger or separation number \(number).")
        try await office.merge(one, two, because: "one skater after all", by: .commandLine)
        #expect(try await seasons.career("victor an").places.count == 3)
    }

    @Test func `two who raced each other are two people`() async throws {
        let seasons = try await Seasons()
        let (one, two) = try await (
            seasons.person("KOR Ahn Hyun-soo"), seasons.person("KOR Lee Seung-jae")
        )
        let refused = await refusal {
            try await seasons.office.merge(one, two, because: "alike", by: .commandLine)
        }
        #expect(
            refused?.hasPrefix("Ahn Hyun-soo and Lee Seung-jae were both in 2003-04/calgary")
                == true)
    }

    @Test func `a reason is wanted, and a name that was printed`() async throws {
        let seasons = try await Seasons()
        let (one, two) = try await (
            seasons.person("KOR Ahn Hyun-soo"), seasons.person("RUS Victor An")
        )
        let office = seasons.office
        #expect(
            await refusal { try await office.merge(one, two, because: " ", by: .commandLine) }
                == "Give a reason for a merger.")
        let nobody = Person(
            id: PersonID(name: "Viktor Ahn", nation: two.nation), name: "Viktor Ahn",
            nation: two.nation)
        #expect(
            await refusal { try await office.merge(one, nobody, because: "x", by: .commandLine) }
                == "There is no skater RUS Viktor Ahn.")
        let role = Operator(name: "Rita", role: .referee)
        #expect(
            await refusal { try await office.merge(one, two, because: "x", by: role) }
                == "As referee you may not say who is who. That is for: administrator.")
    }

    @Test func `a separation says what belongs to whom`() async throws {
        let seasons = try await Seasons()
        let office = seasons.office
        let one = try await seasons.person("KOR Shim Suk-hee")
        func separation(_ name: String, _ season: String?) -> Separation {
            Separation(
                person: one,
                other: Person(
                    id: PersonID(name: name, nation: one.nation), name: name, nation: one.nation),
                seasons: season.flatMap { SeasonID($0) }.map { [$0] } ?? [], reason: "two skaters")
        }
        let same = await refusal {
            try await office.separate(separation("Shim Suk Hee", "2013-14"), by: .commandLine)
        }
        #expect(
            same
                == "Give the other one a name that tells the two apart, as \(one.name) (2).")
        let unlimited = await refusal {
            try await office.separate(separation("Shim Suk-hee (2)", nil), by: .commandLine)
        }
        #expect(
            unlimited
                == "Say what Shim Suk-hee (2) skated: seasons, stops, a category or a spelling.")
        try await office.separate(separation("Shim Suk-hee (2)", "2013-14"), by: .commandLine)
        #expect(try await seasons.career("shim suk-hee (2)").places.map(\.rank) == [1])
        #expect(try await seasons.career("KOR shim suk-hee").places.map(\.rank) == [3])
    }

    @Test func `a name nobody was printed under is found out, with the nearest one`() async throws {
        let seasons = try await Seasons()
        try await seasons.take(Seasons.people.replacing("Victor An", with: "Viktor An"))
        let finding = try #require(await seasons.office.state.records.identityFindings().first)
        #expect(await seasons.office.state.records.identityFindings().count == 1)
        #expect(finding.code == .unknownPerson)
        #expect(finding.severity == .warning)
        #expect(finding.file == "Wikipedia" && finding.line == 2)
        #expect(finding.subject == "RUS Viktor An")
        #expect(finding.suggestion.description == "RUS Victor An")
        let sound = try await Seasons(people: Seasons.people)
        #expect(await sound.office.state.records.identityFindings().isEmpty)
    }

    @Test func `a merger of two in one event says so and breaks nothing`() async throws {
        let weekend = try await Weekend()
        let people = await weekend.office.state.people
        let twins = (1...2).compactMap { Weekend.skater($0).person }
            .compactMap { people.forms(of: $0).first }
        try #require(twins.count == 2)
        let refused = await refusal {
            try await weekend.office.merge(
                twins[0], twins[1], because: "alike", by: .commandLine)
        }
        #expect(refused?.contains("were both in") == true)
        let merger = Draft(
            stream: .people,
            body: .merger(Merger(person: twins[0], other: twins[1], reason: "alike")),
            knownSince: .distantPast, actor: "test",
            source: Source(document: "people.csv", line: 2, authority: .page))
        let file = await refusal {
            _ = try await weekend.office.take([merger], by: .commandLine)
        }
        #expect(
            file?.hasPrefix("CAN Skater 1, CAN Skater 2: both were in demonstration/") == true,
            "\(file ?? "taken")")
        // It may have been said before the weekend, which goes on.
        let ledger = InMemoryLedger()
        _ = try await ledger.append([merger], at: Timestamp(milliseconds: 0))
        let merged = try await Weekend(ledger: ledger)
        _ = try await merged.season
        let state = await merged.office.state
        _ = state.almanac().athletes()
        #expect(state.records.identityFindings().map(\.code) == [.mergedRivals])
        #expect(state.records.identityFindings().map(\.line) == [2])
    }

    @Test func `two in one published table are two people`() async throws {
        let weekend = try await Weekend()
        let nation = try #require(Nation("NED"))
        let names = ["Xandra Velzeboer", "Michelle Velzeboer"]
        let people = names.map { PersonID(name: $0, nation: nation) }
        let season = weekend.event.competition.season
        let table = StandingID(category: .women, scope: .distance(500))
        var drafts: [Draft] = []
        for (index, name) in names.enumerated() {
            let bodies: [(RecordBook.Stream, Body)] = [
                (.people, .person(Person(id: people[index], name: name, nation: nation))),
                (
                    .season(season),
                    .standing(
                        StandingClaim(
                            standing: table, rank: 1 + 4 * index,
                            competitor: .skater(people[index], nation), points: nil))
                ),
            ]
            drafts += bodies.map { stream, body in
                Draft(
                    stream: stream, body: body, knownSince: .distantPast, actor: "test",
                    source: Source(document: "a page", authority: .page))
            }
        }
        _ = try await weekend.office.take(drafts, by: .commandLine)
        let state = await weekend.office.state
        let forms = people.compactMap { state.people.forms(of: $0).first }
        try #require(forms.count == 2)
        let refused = await refusal {
            try await weekend.office.merge(
                forms[0], forms[1], because: "sisters", by: .commandLine)
        }
        #expect(
            refused?.contains("both in the published standing women 500 of \(season)") == true,
            "\(refused ?? "merged")")
    }

    @Test func `of mergers that join rivals those are named that do`() async throws {
        let merge = "do,noc,name,other_noc,other_name,reason,source\n"
        let rows = { (lines: String) in
            try await Seasons(people: merge + lines).office.state.records.identityFindings()
                .map { "\($0.line ?? 0) \($0.code.rawValue)" }
        }
        // Ahn and Ohno were both in Calgary.
        let seasons = try await Seasons()
        let direct = await refusal {
            try await seasons.take(
                merge + "merge,KOR,Ahn Hyun-soo,USA,Apolo Anton Ohno,alike,x\n")
        }
        #expect(
            direct
                == "KOR Ahn Hyun-soo, USA Apolo Anton Ohno: both were in "
                + "2003-04/calgary/men-1500. two people: who raced each other cannot be one")
        #expect(try await rows("merge,KOR,Ahn Hyun-soo,RUS,Victor An,one skater,x\n") == [])
        // Each of the two might be right, both cannot.
        #expect(
            try await rows(
                "merge,KOR,Ahn Hyun-soo,RUS,Victor An,one skater,x\n"
                    + "merge,USA,Apolo Anton Ohno,RUS,Victor An,alike,x\n") == [
                    "2 merged-rivals", "3 merged-rivals",
                ])
    }
}
