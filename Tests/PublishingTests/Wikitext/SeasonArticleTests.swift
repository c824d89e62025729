import Publishing
import RaceOffice
import Reading
import RecordBook
import ShortTrack
import Testing

@Suite struct `An article of a season` {
    private static let files = ["page.txt", "rulebook.yaml", "podiums.csv", "corrections.csv"]

    private func state() async throws -> (SeasonID, OfficeState) {
        let season = try #require(SeasonID("2023-24"))
        return (season, try await ArticleFixture.state(Self.files.map { "2023-24/\($0)" }))
    }

    private func region(_ name: String, of article: SeasonArticle) throws -> String {
        try #require(article.regions.first { $0.name == name }).text
    }

    /// The women's relay at Montréal on 29 October 2023, corrected on 2 November.
    private func relay(in file: ReadFile) -> [String]? {
        file.drafts.lazy.compactMap { draft -> [String]? in
            guard case .placings(let placings) = draft.body,
                placings.event.description == "2023-24/montreal-2/women-relay-3000"
            else { return nil }
            return placings.places.map { "\($0.competitor)" }
        }.first
    }

    @Test func `has the places as corrected, or as they were published`() async throws {
        let (season, state) = try await state()
        let known = SeasonArticle(asKnown: try #require(state.season(season)))
        let published = try #require(SeasonArticle(asPublished: season, in: state.statements))
        #expect(relay(in: try ArticleFixture.read(known.page)) == ["NED", "KOR", "USA"])
        #expect(relay(in: try ArticleFixture.read(published.page)) == ["KOR", "NED", "USA"])
    }

    @Test func `as known on a day has what was known then`() async throws {
        let (season, state) = try await state()
        let day = try #require(CalendarDate("2023-10-30"))
        let view = try #require(state.season(season, asOf: day))
        let file = try ArticleFixture.read(SeasonArticle(asKnown: view).page)
        #expect(relay(in: file) == nil || relay(in: file) == ["KOR", "NED", "USA"])
    }

    @Test func `as known fills places the page had lost and counts podiums`() async throws {
        let (season, state) = try await state()
        let known = SeasonArticle(asKnown: try #require(state.season(season)))
        let calendar = try region("calendar-men", of: known)
        #expect(
            calendar.contains(
                """
                500&nbsp;m (1) || {{flagicon|CAN}} [[Jordan Pierre-Gilles]] \
                || {{flagicon|FRA}} [[Quentin Fercoq]] \
                || {{flagicon|NED}} [[Jens van 't Wout]] ||
                """))
        let podiums = try region("podiums", of: known)
        #expect(podiums.contains("| 1 || {{flagcountry|KOR}} || "))
        #expect(podiums.contains("| colspan=\"2\" | Total (13 nations) || "))
    }

    @Test func `as published has nothing but what its page stated`() async throws {
        let (season, state) = try await state()
        let published = try #require(SeasonArticle(asPublished: season, in: state.statements))
        #expect(!published.regions.contains { $0.name == "podiums" })
        let page = try await ArticleFixture.state(["2023-24/page.txt"])
        let alone = try #require(SeasonArticle(asPublished: season, in: page.statements))
        #expect(published.page == alone.page)
    }

    @Test func `as published prints what a cell is not read as, as known what is right`()
        async throws
    {
        let state = try await ArticleFixture.state(["2003-04/page.txt"])
        let season = try #require(SeasonID("2003-04"))
        let published = try #require(SeasonArticle(asPublished: season, in: state.statements)).page
        let known = SeasonArticle(asKnown: try #require(state.season(season))).page
        // Six relays of the men and their standing, two of the women.
        #expect(published.matches(of: /5000&nbsp;m relay/).count == 9)
        #expect(known.matches(of: /5000&nbsp;m relay/).count == 7)
        let korea = "{{flagicon|KOR}} [[Korea]]"
        #expect(published.contains(korea) && !known.contains(korea))
        let choi = "{{flagathlete|[[Choi Eun-kyung]]|CAN}}"
        #expect(published.contains(choi) && !known.contains(choi))
    }

    @Test func `has a row for each rank with flag, link and points`() async throws {
        let (season, state) = try await state()
        let published = try #require(SeasonArticle(asPublished: season, in: state.statements))
        let source = "2023–24 ISU Short Track Speed Skating World Cup"
        #expect(
            try region("standings-mixed-relay", of: published) == """
                {| class="wikitable sortable" style="text-align:center"
                |+ After 6 events
                ! scope="col" | Rank !! scope="col" | Team !! scope="col" | \
                Points<ref name="standings-mixed-relay-1">\(source)</ref>
                |-
                | 1 || {{flagcountry|NED}} || {{nts|380}}
                |-
                | 2 || {{flagcountry|CHN}} || {{nts|330}}
                |-
                | 3 || {{flagcountry|KOR}} || {{nts|300}}
                |-
                | 4 || {{flagcountry|USA}} || {{nts|284}}
                |-
                | 5 || {{flagcountry|ITA}} || {{nts|280}}
                |}
                """)
    }

    @Test func `has stage, day and place over the rows they hold for, ties below each other`()
        async throws
    {
        let (season, state) = try await state()
        let published = try #require(SeasonArticle(asPublished: season, in: state.statements))
        let calendar = try region("calendar-women", of: published)
        let place = "{{flagicon|KOR}} [[Seoul]]<br />([[Mokdong Ice Rink]])"
        #expect(
            calendar.contains(
                "| rowspan=\"5\" | 4 || 16 || rowspan=\"2\" | 16 December 2023 "
                    + "|| rowspan=\"5\" | \(place) || 1000&nbsp;m || "))
        #expect(
            calendar.contains(
                "| 18 || rowspan=\"3\" | 17 December 2023 || 500&nbsp;m "
                    + "|| {{flagicon|NED}} [[Selma Poutsma]]<br />"
                    + "{{flagicon|NED}} [[Xandra Velzeboer]] || – || {{flagicon|CHN}} [[Wang Ye]]"))
    }

    @Test func `is the same every time, and each name is the same in it as known`() async throws {
        let (season, state) = try await state()
        let (_, other) = try await self.state()
        let first = SeasonArticle(asKnown: try #require(state.season(season))).page
        #expect(first == SeasonArticle(asKnown: try #require(other.season(season))).page)
        #expect(first.contains("[[Shim Suk-hee]]"))
        #expect(!first.contains("[[Shim Suk Hee]]"))
        let published = try #require(SeasonArticle(asPublished: season, in: state.statements))
        #expect(published.page.contains("[[Shim Suk Hee]]"))
    }

    @Test func `of a season without a page is none as published`() async throws {
        let rulebook = try await ArticleFixture.state(["2023-24/rulebook.yaml"])
        let season = try #require(SeasonID("2023-24"))
        #expect(SeasonArticle(asPublished: season, in: rulebook.statements) == nil)
    }
}
