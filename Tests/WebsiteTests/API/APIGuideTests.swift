import HTTPTypes
import Testing

@testable import Website

@Suite struct APIGuideTests {
    @Test func `the page for people has every operation, and its examples answer`() async throws {
        let visitor = Visitor(try await ArchiveHouse.site)
        let page = try await visitor.get("/api").text
        for operation in try await APIContract(of: visitor).operations {
            #expect(page.contains("<code>GET /api/v1\(operation.path)</code>"))
            let address = operation.address()
            #expect(page.contains("<a href=\"\(address)\">"), "\(address)")
            for parameter in operation.query {
                #expect(page.contains("<dt><code>\(parameter.name)</code></dt>"))
            }
        }
        #expect(try await visitor.get("/").text.contains("<a href=\"/api\">API</a>"))
    }

    @Test func `every problem is explained where its type points to`() async throws {
        let visitor = Visitor(try await ArchiveHouse.site)
        var contract = try await APIContract(of: visitor)
        let page = try await visitor.get("/api").text
        for (status, address) in [
            (.badRequest, "/api/v1/seasons?page=2"), (.notFound, "/api/v1/1800-01"),
        ] as [(HTTPResponse.Status, String)] {
            let problem = try await contract.refusal(visitor, status, at: address)
            let anchor = try #require(problem["type"]?.text?.split(separator: "#").last)
            #expect(page.contains("id=\"\(anchor)\""))
        }
    }
}
