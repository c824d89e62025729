import Publishing
import RaceOffice
import Reading
import RecordBook
import ShortTrack
import Testing

@Suite struct `An article of a season as published` {
    private static let byHand = "../Tests/ReadingTests/Wikitext/Pages"

    @Test(arguments: [
        "2003-04/page.txt", "2011-12/page.txt", "2013-14/page.txt", "2023-24/page.txt",
        "\(byHand)/stops-under-headings.wiki", "\(byHand)/days-in-headings.wiki",
        "\(byHand)/stages-with-spans.wiki", "\(byHand)/notes-and-marks.wiki",
        "\(byHand)/captions-alone.wiki", "\(byHand)/stops-by-nation.wiki",
    ])
    func `read again gives the statements of the page it was written from`(
        _ path: String
    ) async throws {
        let page = try ArticleFixture.read(try ArticleFixture.bytes(path), name: path)
        #expect(page.drafts.count > 25)
        let state = try await ArticleFixture.state(page.drafts)
        let season = try #require(page.season)
        let article = try #require(
            SeasonArticle(asPublished: season, in: state.statements))
        let again = try ArticleFixture.read(article.page)
        #expect(again.format == .wikitext)
        // Under another name it would be a second source, and would prove the first.
        #expect(Set(again.drafts.map(\.source.document)) == Set(page.drafts.map(\.source.document)))
        let said = Set(page.drafts.map(ArticleFixture.Saying.init))
        let written = Set(again.drafts.map(ArticleFixture.Saying.init))
        #expect(said.subtracting(written).isEmpty, "lost")
        #expect(written.subtracting(said).isEmpty, "invented")
    }
}
