import Testing

@testable import Website

@Suite struct PageCacheTests {
    private func page(_ text: String) -> Page { Page(Array(text.utf8), kind: .html) }

    @Test func `a new statement makes all pages out of date`() {
        let cache = PageCache()
        cache.keep(page("one"), at: "/", sequence: 1)
        #expect(cache.page(at: "/", sequence: 1) != nil)
        #expect(cache.page(at: "/", sequence: 2) == nil)
    }

    @Test func `a page of an older state that is finished late is not kept`() {
        let cache = PageCache()
        cache.keep(page("new"), at: "/", sequence: 2)
        cache.keep(page("old"), at: "/", sequence: 1)
        #expect(cache.page(at: "/", sequence: 2)?.tag == page("new").tag)
    }

    @Test func `the oldest pages make room`() {
        let cache = PageCache(mostPages: 3)
        for name in ["a", "b", "c", "d", "e"] {
            cache.keep(page("x"), at: "/\(name)/", sequence: 1)
        }
        #expect(cache.count == 3)
        #expect(cache.page(at: "/b/", sequence: 1) == nil)
        #expect(cache.page(at: "/e/", sequence: 1) != nil)
    }
}
