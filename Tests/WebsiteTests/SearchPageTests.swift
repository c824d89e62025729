import Testing

@testable import Website

@Suite struct SearchPageTests {
    @Test(arguments: [
        ("2023", "/2023-24/"), ("nether", "/nations/NED"), ("gdansk", "/2023-24/#gdansk"),
        ("women relay beij", "/2023-24/beijing/women-relay-3000"), ("NED", "/nations/NED"),
    ])
    func `finds whatever may be meant`(words: String, path: String) async throws {
        let house = try await SampleHouse()
        let query = words.split(separator: " ").joined(separator: "+")
        let page = try await Visitor(house.site).get("/search?q=\(query)").text
        #expect(page.contains("<a href=\"\(path)\">"), "\(words)")
    }

    @Test(arguments: [
        ("relais+dames+montr", "/fr/2023-24/montreal-1/women-relay-3000"),
        ("pays-bas", "/fr/nations/NED"),
    ])
    func `finds in the language of the reader too`(words: String, path: String) async throws {
        let page = try await Visitor(try await ArchiveHouse.site).get("/fr/search?q=\(words)").text
        #expect(page.contains("<a href=\"\(path)\">"), "\(words)")
    }

    @Test func `a distance is that distance, with or without a space`() async throws {
        let visitor = Visitor(try await ArchiveHouse.site)
        for words in ["500m+seoul+2023", "500+m+seoul+2023", "women's+500+m+seoul+2023"] {
            let page = try await visitor.get("/search?q=\(words)").text
            #expect(page.contains("<a href=\"/2023-24/seoul/women-500\">"), "\(words)")
            #expect(!page.contains("/2023-24/seoul/men-relay-5000"), "\(words)")
        }
    }

    @Test func `says when nothing is meant, and keeps the words safe`() async throws {
        let house = try await SampleHouse()
        let page = try await Visitor(house.site).get("/search?q=%3Cb%3Exyz%22").text
        #expect(page.contains("value=\"&lt;b&gt;xyz&quot;\""))
        #expect(page.contains("Nothing begins with all of these words."))
        let empty = try await Visitor(house.site).get("/search").text
        #expect(!empty.contains("Nothing begins"))
    }
}
