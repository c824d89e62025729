import ShortTrack
import Testing

@testable import Website

@Suite struct PageCacheTests {
    private func page(_ text: String) -> Page { Page(Array(text.utf8), kind: .html) }

    @Test func `a new statement makes all pages out of date`() async {
        let cache = PageCache()
        await cache.keep(page("one"), at: .home, sequence: 1)
        #expect(await cache.page(at: .home, sequence: 1) != nil)
        #expect(await cache.page(at: .home, sequence: 2) == nil)
    }

    @Test func `a page of an older state that is finished late is not kept`() async {
        let cache = PageCache()
        await cache.keep(page("new"), at: .home, sequence: 2)
        await cache.keep(page("old"), at: .home, sequence: 1)
        #expect(await cache.page(at: .home, sequence: 2)?.tag == page("new").tag)
    }

    @Test func `the oldest pages make room`() async throws {
        let cache = PageCache(mostPages: 3)
        let seasons = try ["a", "b", "c", "d", "e"].map { try #require(SeasonID($0)) }
        for season in seasons {
            await cache.keep(page("x"), at: .season(season), sequence: 1)
        }
        #expect(await cache.count == 3)
        #expect(await cache.page(at: .season(seasons[1]), sequence: 1) == nil)
        #expect(await cache.page(at: .season(seasons[4]), sequence: 1) != nil)
    }
}
