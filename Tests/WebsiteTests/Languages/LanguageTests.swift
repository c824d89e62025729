import HTTPTypes
import Testing

@testable import Website

/// The public pages in a second language, at addresses of its own.
@Suite struct LanguageTests {
    @Test func `a page is there in both languages, each naming the other`() async throws {
        let visitor = Visitor(try await SampleHouse().site)
        let english = try await visitor.get("/2023-24/")
        let french = try await visitor.get("/fr/2023-24/")
        #expect(english.status == .ok && french.status == .ok)
        #expect(english.text.contains("<html lang=\"en\">"))
        #expect(french.text.contains("<html lang=\"fr\">"))
        #expect(english.text.contains(">Podiums by nation<"))
        #expect(french.text.contains(">Podiums par nation<"))
        for page in [english, french] {
            #expect(page.text.contains("hreflang=\"en\" href=\"/2023-24/\""))
            #expect(page.text.contains("hreflang=\"fr\" href=\"/fr/2023-24/\""))
        }
    }

    @Test func `links stay in the language, but for files, data and the office`() async throws {
        let page = try await Visitor(try await SampleHouse().site).get("/fr/2023-24/").text
        #expect(page.contains("href=\"/fr/titles\""))
        #expect(page.contains("action=\"/fr/") || !page.contains("action=\"/search"))
        #expect(page.contains("href=\"/2023-24/calendar.csv\""))
        #expect(page.contains("href=\"/style.css\""))
        #expect(page.contains("href=\"/office\""))
        #expect(page.contains("href=\"/api\""))
        #expect(page.contains("data-path=\"/fr/2023-24/\""))
    }

    @Test func `what was not found is said in the language`() async throws {
        let page = try await Visitor(try await SampleHouse().site).get("/fr/athletes/nobody")
        #expect(page.status == .notFound)
        #expect(page.text.contains("Introuvable"))
    }

    @Test func `a redirect leads to a page in the language`() async throws {
        let answer = try await Visitor(try await SampleHouse().site).get("/fr/2023-24/podiums")
        #expect(answer.headers[.location] == "/fr/2023-24/#nations")
    }

    @Test(arguments: ["/fr/office", "/fr/api/v1/seasons", "/fr/titles.csv", "/fr/sitemap.xml"])
    func `what is English only has no address in another language`(path: String) async throws {
        #expect(try await Visitor(try await SampleHouse().site).get(path).status == .notFound)
    }

    @Test func `a language does not change what is kept for another`() async throws {
        let visitor = Visitor(try await SampleHouse().site)
        let before = try await visitor.get("/titles").text
        _ = try await visitor.get("/fr/titles")
        #expect(try await visitor.get("/titles").text == before)
    }
}
