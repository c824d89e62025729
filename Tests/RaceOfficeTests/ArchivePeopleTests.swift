import RaceOffice
import Reading
import RecordBook
import ShortTrack
import Testing

/// The people of the bundled archive: four seasons and the champions of twenty.
@Suite struct ArchivePeopleTests {
    @Test func `every name of the table of who is who was printed`() async throws {
        let records = try await ArchivedOffice.state.value.records
        #expect(records.identities.mergers.count == 3)
        #expect(records.identityFindings() == [])
    }

    @Test func `one career of two names from 2003-04 to 2013-14`() async throws {
        let almanac = try await ArchivedOffice.state.value.almanac()
        let found = almanac.search("an victor")
        #expect(found.map(\.name) == ["Ahn Hyun-soo"])
        let career = try #require(found.first)
        #expect(career.names.map(\.person.name) == ["Ahn Hyun-soo", "Victor An"])
        #expect(career.nations.map(\.code) == ["KOR", "RUS"])
        let seasons = career.seasons.filter { !$0.places.isEmpty }.map(\.id.description)
        #expect(seasons == ["2003-04", "2013-14"])
        #expect(career.titles.contains { "\($0.season) \($0.standing)" == "2005-06 men overall" })
        #expect(career.titles.contains { "\($0.season) \($0.standing)" == "2013-14 men 500" })
    }

    @Test(
        arguments: [
            ("shim sukhee", "Shim Suk"), ("noh jinkyu", "Noh Jin"),
            ("sellier", "Kamila Stormowska"),
            ("Shaolin Sándor", "Liu Shaolin"), ("JR Celski", "J. R. Celski"),
            ("kwak yoongy", "Kwak Yoon-Gy"), ("dong sung kim", "Kim Dong"),
            ("bedard", "Éric Bédard"), ("KOR eun-kyung", "Choi Eun-kyung"),
        ])
    func `everybody is one skater, found by any form`(_ text: String, _ name: String) async throws {
        let found = try await ArchivedOffice.state.value.almanac().search(text)
        #expect(found.count == 1)
        #expect(found.first?.name.hasPrefix(name) == true, "\(found.map(\.name))")
    }

    @Test func `nations of 2003-04 have the podiums the page leaves empty`() async throws {
        let almanac = try await ArchivedOffice.state.value.almanac()
        let season = try #require(SeasonID("2003-04"))
        let lines = almanac.nations(.init(season: season)).filter { $0.podiums.total > 0 }.map {
            "\($0.nation) \($0.podiums.firsts)-\($0.podiums.seconds)-\($0.podiums.thirds)"
        }
        #expect(
            lines == [
                "KOR 38-24-17", "CHN 13-13-12", "CAN 5-15-14", "USA 4-2-6", "ITA 0-5-6",
                "RUS 0-1-0", "BUL 0-0-4", "JPN 0-0-1",
            ])
        // The page's overall standing has her skate for Canada, a slip.
        let choi = try #require(almanac.search("choi eunkyung").first)
        #expect(choi.nations.map(\.code) == ["KOR"])
        #expect(choi.undisputedTitles.contains { "\($0.standing)" == "women overall" })
    }
}
