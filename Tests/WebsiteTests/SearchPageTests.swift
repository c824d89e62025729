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

    @Test func `says when nothing is meant, and keeps the words safe`() async throws {
        let house = try await SampleHouse()
        let page = try await Visitor(house.site).get("/search?q=%3Cb%3Exyz%22").text
        #expect(page.contains("value=\"&lt;b&gt;xyz&quot;\""))
        #expect(page.contains("Nothing begins with all of these words."))
        let empty = try await Visitor(house.site).get("/search").text
        #expect(!empty.contains("Nothing begins"))
    }
}
