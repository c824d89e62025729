import RaceOffice
import RecordBook
import ShortTrack
import Testing

/// Careers over the seasons, by any name.
@Suite struct CareerTests {
    @Test func `one skater, two names, two nations: one career`() async throws {
        let seasons = try await Seasons(people: Seasons.people)
        for text in ["ahn hyunsoo", "Victor An", "an victor", "RUS victor", "Hyun-soo Ahn"] {
            let career = try await seasons.career(text)
            #expect(career.name == "Ahn Hyun-soo")
            #expect(career.names.map(\.person.name) == ["Ahn Hyun-soo", "Victor An"])
            #expect(career.nations.map(\.code) == ["KOR", "RUS"])
            #expect(career.seasons.map(\.id.description) == ["2003-04", "2013-14"])
            #expect(
                career.places.map {
                    "\($0.event.date) \($0.stop) \($0.rank) \($0.competitor.nation)"
                }
                    == [
                        "2003-10-17 calgary 2 KOR", "2013-09-28 shanghai 3 RUS",
                        "2013-10-05 seoul 1 RUS",
                    ])
            #expect(
                [career.podiums.firsts, career.podiums.seconds, career.podiums.thirds] == [1, 1, 1])
            #expect(career.titles.map { "\($0.season) \($0.standing)" } == ["2003-04 men overall"])
            #expect(career.categories == [.men])
        }
        let other = try #require(Nation("RUS"))
        let almanac = await seasons.almanac
        #expect(
            almanac.career(of: PersonID(name: "Victor An", nation: other))?.name == "Ahn Hyun-soo")
    }

    @Test func `without a merger there are two careers`() async throws {
        let seasons = try await Seasons()
        #expect(try await seasons.career("victor an").nations.map(\.code) == ["RUS"])
        #expect(try await seasons.career("ahn hyun-soo").seasons.count == 1)
    }

    @Test func `a married name and a maiden name in one season are one skater`() async throws {
        let seasons = try await Seasons(people: Seasons.people)
        let career = try await seasons.career("sellier")
        #expect(career.name == "Kamila Stormowska")
        #expect(career.podiums.thirds == 2)
        let season = try #require(SeasonID("2023-24"))
        let view = try #require(await seasons.office.state.season(season))
        let names = view.record.events.flatMap { $0.placings?.places ?? [] }
            .filter { $0.competitor.nation.code == "POL" }.map { view.name($0.competitor) }
        #expect(names == ["Kamila Stormowska", "Kamila Stormowska"])
    }

    @Test func `spellings fold without being told`() async throws {
        let career = try await Seasons().career("shim sukhee")
        #expect(career.forms.map(\.person.name) == ["Shim Suk-Hee", "Shim Suk-hee"])
        #expect(career.names.count == 1)
        #expect(career.podiums.firsts == 1 && career.podiums.thirds == 1)
    }

    @Test func `two of one name are told apart and both are found`() async throws {
        let almanac = try await Seasons().almanac
        #expect(almanac.search("yang yang").map(\.name) == ["Yang Yang (A)", "Yang Yang (S)"])
        #expect(
            almanac.search("yang yang s").first?.titles.map { "\($0.standing)" } == ["women 500"])
    }

    @Test func `a title sources disagree on is nobody's for certain`() async throws {
        let seasons = try await Seasons()
        let kim = try await seasons.career("kim dongsung")
        #expect(
            kim.titles.map { "\($0.standing) \($0.isDisputed)" } == [
                "men 500 true", "men 1000 false",
            ])
        #expect(kim.undisputedTitles.count == 1)
        #expect(try await seasons.career("li jiajun").undisputedTitles.isEmpty)
    }

    @Test func `a title goes to the nation skated for that season`() async throws {
        let seasons = try await Seasons(people: Seasons.people)
        let slip = (
            season: "2013-14", table: "men-500", who: "KOR Ahn Hyun-soo", source: "a later list"
        )
        try await seasons.take(try Seasons.champion(slip))
        let title = try #require(try await seasons.career("victor an").titles.last)
        #expect("\(title.season) \(title.standing)" == "2013-14 men 500")
        #expect(title.competitor.nation.code == "RUS")
        #expect(title.documents == ["a later list"])
    }

    /// Before the last 500 m of 2013-14 whoever led had won nothing.
    @Test(arguments: [("2013-10-04", 0), ("2013-10-05", 1)])
    func `who leads before the last event has no title`(day: String, titles: Int) async throws {
        let seasons = try await Seasons()
        let an = try await seasons.career("victor an").person
        let season = try #require(SeasonID("2013-14"))
        let line = StandingClaim(
            standing: StandingID(category: .men, scope: .distance(500)), rank: 1,
            competitor: .skater(an, try #require(Nation("RUS"))), points: nil)
        try await seasons.take([
            Draft(
                stream: .season(season), body: .standing(line),
                knownSince: try #require(CalendarDate(day)), actor: "test",
                source: Source(document: "a newspaper", authority: .page))
        ])
        #expect(try await seasons.career("victor an").titles.count == titles)
    }

    @Test func `nations count what was skated for them`() async throws {
        let almanac = try await Seasons(people: Seasons.people).almanac
        let lines = almanac.nations().map { record in
            let podiums = record.podiums
            return "\(record.nation) \(podiums.firsts)-\(podiums.seconds)-\(podiums.thirds)"
        }
        #expect(
            lines == [
                "KOR 3-2-1", "CHN 2-0-0", "RUS 1-0-1", "CAN 0-1-0", "POL 0-0-2", "USA 0-0-1",
            ])
        let russia = try #require(Nation("RUS").flatMap { almanac.nation($0) })
        #expect(russia.athletes.map(\.name) == ["Ahn Hyun-soo"])
        #expect(russia.athletes.first?.seasons.map(\.id.description) == ["2013-14"])
        let korea = try #require(Nation("KOR").flatMap { almanac.nation($0) })
        #expect(korea.relays.map(\.rank) == [2])
        #expect(
            korea.undisputedTitles.map { "\($0.standing)" } == [
                "men 1000", "men relay", "men overall",
            ])
        #expect(almanac.unknownPodiumPlaces() == 1 + 2 + 2 + 2 + 2 + 2 + 2)
    }

    @Test func `a filter narrows what is counted`() async throws {
        let almanac = try await Seasons(people: Seasons.people).almanac
        func names(_ filter: Filter) -> [String] {
            almanac.athletes(filter).map(\.name)
        }
        #expect(names(.init(nation: Nation("RUS"))) == ["Ahn Hyun-soo"])
        #expect(
            names(.init(season: SeasonID("2003-04")))
                == ["Lee Seung-jae", "Ahn Hyun-soo", "Apolo Anton Ohno"])
        #expect(
            names(.init(season: SeasonID("2023-24"), category: .women))
                == ["Kamila Stormowska", "Shim Suk-Hee"])
        #expect(
            names(.init(distance: .distance(500))).prefix(2) == [
                "Ahn Hyun-soo", "Liu Shaoang",
            ])
        #expect(
            names(.init(season: SeasonID("2001-02"), distance: .distance(500)))
                == ["Yang Yang (S)", "Kim Dong-Sung", "Li Jiajun"])
        #expect(almanac.athletes().count == 12)
    }

    @Test func `an almanac of a past day knows no later places`() async throws {
        let day = try #require(CalendarDate("2013-09-30"))
        let almanac = try await Seasons(people: Seasons.people).office.state.almanac(asOf: day)
        let career = try #require(almanac.search("victor an").first)
        #expect(career.places.map(\.rank) == [2, 3])
    }
}
