import Foundation
import HTTPTypes
import NIOCore
import RaceOffice
import RecordBook
import ShortTrack
import Testing

@testable import Website

/// The API as programs meet it.
@Suite struct APITests {
    @Test func `every race of an event that was run is there, in milliseconds and by its codes`()
        async throws
    {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.draw()
        #expect(try await desk.record("semifinals-1", [1, 2, 3, 4]).status == .seeOther)
        let visitor = Visitor(house.site)
        var contract = try await APIContract(of: visitor)
        let operation = try #require(
            contract.operations.first { $0.path == "/{season}/{competition}/{event}" })
        let event = try await contract.ask(
            visitor, operation, at: "/api/v1/\(SampleHouse.event)")
        #expect(event["status"] == .text("under way"))
        #expect(event["entries"]?.list.count == 8)
        let race = try #require(event["races"]?[0])
        #expect(race["state"] == .text("finished"))
        #expect(race["starters"]?.list.count == 4)
        let winner = try #require(race["results"]?[0])
        #expect(winner["place"] == .number(1))
        #expect(winner["status"] == .text("OK"))
        #expect(winner["time_ms"] == .number(41_501))
        for path in ["/{season}/{competition}", "/{season}/{competition}/schedule", "/{season}"] {
            let operation = try #require(contract.operations.first { $0.path == path })
            let address = operation.address(["season": "demonstration", "competition": "salt-lake"])
            try await contract.ask(visitor, operation, at: address)
        }
    }

    @Test func `the correction of Montréal turns the relay, and the proof says what counts`()
        async throws
    {
        let visitor = Visitor(try await SampleHouse().site)
        func korea(_ query: String) async throws -> JSONValue {
            let answer = try await visitor.get("/api/v1\(SampleHouse.relay)\(query)")
            let rows = try JSONValue(reading: answer.text)["rows"]?.list ?? []
            return try #require(rows.first { $0["competitor"]?["nation"] == .text("KOR") })
        }
        let now = try await korea("?proof=true")
        #expect(now["total"] == .number(320))
        #expect(now["published"]?["points"] == .number(320))
        #expect(now["verdict"] == .text("proved"))
        let lines = try #require(now["proof"]?["sheets"]?[0]?["lines"]).list
        #expect(lines.count == 6)
        #expect(lines[1]["event"]?["id"] == .text("2023-24/montreal-2/women-relay-3000"))
        #expect(lines[1]["event"]?["distance"] == .number(3000))
        #expect(lines[1]["rank"] == .number(2))
        #expect(lines[1]["points"] == .number(80))
        #expect(lines[1]["is_counted"] == .bool(true))
        #expect(lines[0]["outcome"] == .text("unknown"))
        #expect(lines[0]["points"]?["most"]?.number == 60)
        #expect(try await korea("")["proof"] == nil)
        let then = try await korea("?as_of=2023-10-30&proof=true")
        #expect(then["proof"]?["sheets"]?[0]?["lines"]?[1]?["rank"] == .number(1))
        #expect(try await korea("?after=montreal-2/women-relay-3000")["published"] == nil)
    }

    @Test func `a name with markup, quotes, marks of direction and accents comes out as it was`()
        async throws
    {
        let house = try await SampleHouse()
        let name = "<b>\"O'Neil\" \u{202E}\u{200F}\\ e\u{301}\u{1F3C5}\u{7}</b>"
        let person = try #require(PersonID("odd-name"))
        _ = try await house.office.take(
            [
                Draft(
                    stream: .people,
                    body: .person(
                        Person(id: person, name: name, nation: try #require(Nation("KOR")))),
                    knownSince: try #require(CalendarDate("2023-10-01")), actor: "test",
                    source: Source(document: "page", authority: .page))
            ], by: .commandLine)
        let answer = try await Visitor(house.site).get("/api/v1/athletes/odd-name")
        #expect(answer.headers[.contentType] == "application/json")
        #expect(answer.headers[.xContentTypeOptions] == "nosniff")
        let read = try #require(try JSONValue(reading: answer.text)["name"]?.text)
        #expect(Array(read.unicodeScalars) == Array(name.unicodeScalars))
    }

    @Test func `an answer has a tag that spares the next, and a change gives another`()
        async throws
    {
        let house = try await SampleHouse()
        let visitor = Visitor(house.site)
        let path = "/api/v1/\(SampleHouse.event)"
        let first = try await visitor.get(path)
        let tag = try #require(first.headers[.eTag])
        let second = try await visitor.get(path, [.ifNoneMatch: tag])
        #expect(second.status == .notModified)
        #expect(second.text.isEmpty)
        #expect(second.headers[.accessControlAllowOrigin] == "*")
        var desk = try await Desk(house)
        try await desk.draw()
        let third = try await visitor.get(path, [.ifNoneMatch: tag])
        #expect(third.status == .ok)
        #expect(third.headers[.eTag] != tag)
    }

    @Test(arguments: [
        ("/api/v1/2023-24/standings/women-relay?as_of=yesterday", "as_of"),
        ("/api/v1/2023-24/standings/women-relay?after=beijing", "after"),
        ("/api/v1/2023-24/standings/women-relay?after=beijing/men-500", "after"),
        ("/api/v1/2023-24/standings/women-relay?proof=1", "proof"),
        ("/api/v1/athletes?limit=501", "limit"), ("/api/v1/athletes?limit=0", "limit"),
        ("/api/v1/athletes?cursor=zz", "cursor"), ("/api/v1/athletes?cursor=3", "cursor"),
        ("/api/v1/titles?category=boys", "category"), ("/api/v1/titles?season=1900-01", "season"),
        ("/api/v1/2023-24/results?season=2023-24", "season"),
        ("/api/v1/titles?nation=KOR&nation=CAN", "nation"),
        ("/api/v1/feed?after=1&after=2", "after"), ("/api/v1/feed?after=-1", "after"),
        ("/api/v1/feed?season=1900-01", "season"),
    ])
    func `a parameter that cannot be read is named, with what is expected`(
        address: String, parameter: String
    ) async throws {
        let visitor = Visitor(try await SampleHouse().site)
        var contract = try await APIContract(of: visitor)
        let problem = try await contract.refusal(visitor, .badRequest, at: address)
        #expect(problem["parameter"] == .text(parameter))
        #expect(problem["detail"]?.text?.contains("Expected: ") == true)
    }

    @Test func `other sites may read, and only read`() async throws {
        let visitor = Visitor(try await SampleHouse().site)
        let asked = try await visitor.send(
            .options, "/api/v1/seasons", [.origin: "https://elsewhere.example"], body: "")
        #expect(asked.status == .noContent)
        #expect(asked.headers[.accessControlAllowOrigin] == "*")
        #expect(asked.headers[.accessControlAllowMethods] == "GET, HEAD, OPTIONS")
        for method in [HTTPRequest.Method.post, .put, .delete] {
            let answer = try await visitor.send(method, "/api/v1/seasons", [:], body: "")
            #expect(answer.status == .methodNotAllowed)
            #expect(answer.headers[.allow] == "GET, HEAD, OPTIONS")
            #expect(answer.headers[.contentType] == "application/problem+json")
        }
        for path in ["/", "/office", "/office/sign-in", "/api"] {
            let answer = try await visitor.send(
                .options, path, [.origin: "https://elsewhere.example"], body: "")
            #expect(answer.headers[.accessControlAllowOrigin] == nil, "\(path)")
            let page = try await visitor.get(path)
            #expect(page.headers[.accessControlAllowOrigin] == nil, "\(path)")
        }
    }

    @Test func `who asks too often waits, and nobody else`() async throws {
        var site = try await SampleHouse().site
        site.rate = RateLimit(perSecond: 1, burst: 3)
        let eager = Visitor(site, address: "192.0.2.7")
        for _ in 1...3 { #expect(try await eager.get("/api/v1/seasons").status == .ok) }
        let refused = try await eager.get("/api/v1/seasons")
        #expect(refused.status == .tooManyRequests)
        #expect(refused.headers[.retryAfter] == "1")
        #expect(refused.headers[.contentType] == "application/problem+json")
        #expect(refused.headers[.accessControlAllowOrigin] == "*")
        #expect(try await eager.get("/").status == .ok)
        #expect(try await eager.send(.head, "/api/v1/feed", [:], body: "").status == .ok)
        let other = Visitor(site, address: "192.0.2.8")
        #expect(try await other.get("/api/v1/seasons").status == .ok)
    }

    @Test func `a list comes whole in parts, whatever is stated between them`() async throws {
        let house = try await SampleHouse()
        let visitor = Visitor(house.site)
        func part(_ address: String) async throws -> (ids: [String], next: String?) {
            let value = try JSONValue(reading: try await visitor.get(address).text)
            let ids = (value["athletes"]?.list ?? []).compactMap { $0["id"]?.text }
            return (ids, value["next"]?.text)
        }
        let whole = try await part("/api/v1/athletes").ids
        #expect(whole.count == 8)
        var (ids, next) = try await part("/api/v1/athletes?limit=3")
        #expect(ids == Array(whole.prefix(3)))
        // Somebody who stands before the cursor comes, and nothing is had twice or missed.
        _ = try await house.office.take(
            [
                Draft(
                    stream: .people,
                    body: .person(
                        Person(
                            id: try #require(PersonID("aaa")), name: "New",
                            nation: try #require(Nation("NED")))),
                    knownSince: try #require(CalendarDate("2023-10-01")), actor: "test",
                    source: Source(document: "page", authority: .page))
            ], by: .commandLine)
        while let address = next {
            let more = try await part(address)
            ids += more.ids
            next = more.next
        }
        #expect(ids == whole)
    }

    @Test func `every claim of a season is in one part of the list`() async throws {
        let visitor = Visitor(try await ArchiveHouse.site)
        var next: String? = "/api/v1/2023-24/reconciliation?limit=50"
        var ids: [String] = []
        var tally = 0.0
        while let address = next {
            let value = try JSONValue(reading: try await visitor.get(address).text)
            ids += (value["claims"]?.list ?? []).compactMap { claim in
                claim["id"]?.text.map { "\($0) \(claim["kind"]?.text ?? "")" }
            }
            tally = value["tally"]?["claims"]?.number ?? 0
            next = value["next"]?.text
        }
        #expect(ids.count > 100)
        #expect(Double(ids.count) == tally)
        #expect(Set(ids).count == ids.count)
    }
}
