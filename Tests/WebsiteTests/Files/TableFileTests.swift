import FoundationEssentials
import HTTPTypes
import Testing

@testable import Website

@Suite struct TableFileTests {
    @Test(arguments: [
        "/seasons", "/titles", "/athletes", "/athletes?q=choi", "/nations",
        "/nations?category=women",
        "/2023-24/calendar", "/2023-24/podiums", "/2023-24/titles", "/2023-24/results",
        "/2023-24/results?nation=KOR", "/2023-24/standings", "/2023-24/standings/women-relay",
        "/2023-24/standings/women-relay?after=montreal-2/women-relay-3000",
        "/2023-24/standings/women-relay?as_of=2023-10-30", "/2023-24/reconciliation",
        "/2023-24/montreal-2/women-relay-3000", "/nations/NED/places", "/athletes/demo-1/titles",
        "/reconciliation", "/rules", "/rules/2023-24",
        "/rules/demonstration/2023-24",
    ])
    func `every table is to be had for spreadsheets and programs`(address: String) async throws {
        let house = try await SampleHouse()
        let visitor = Visitor(house.site)
        let parts = address.split(separator: "?", maxSplits: 1)
        let query = parts.count > 1 ? "?\(parts[1])" : ""
        let csv = try await visitor.get("\(parts[0]).csv\(query)")
        #expect(csv.status == .ok)
        #expect(csv.headers[.contentType] == "text/csv; charset=utf-8")
        #expect(csv.text.hasSuffix("\r\n"))
        let json = try await visitor.get("\(parts[0]).json\(query)")
        #expect(json.status == .ok)
        #expect(json.headers[.contentType] == "application/json")
        let tag = try #require(json.headers[.eTag])
        let again = try await visitor.get("\(parts[0]).json\(query)", [.ifNoneMatch: tag])
        #expect(again.status == .notModified)
        struct Rows: Decodable { let rows: [[String: Value]] }
        struct Value: Decodable { init(from decoder: any Decoder) {} }
        let rows = try JSONDecoder().decode(Rows.self, from: Data(json.text.utf8)).rows
        #expect(rows.count == csv.text.split(separator: "\r\n").count - 1)
    }

    @Test func `whoever is entered has a season before the first race`() async throws {
        let visitor = Visitor(try await SampleHouse().site)
        let lines = try await visitor.get("/athletes.csv").text.split(separator: "\r\n")
            .filter { $0.contains(",demo-") }
        #expect(lines.count > 5)
        #expect(lines.allSatisfy { $0.contains(",demonstration,") }, "\(lines)")
    }

    @Test func `an event run here is given race by race, lap by lap and with its order so far`()
        async throws
    {
        let visitor = Visitor(try await RunEvent.site)
        func lines(_ part: String) async throws -> [Substring] {
            try await visitor.get("/\(SampleHouse.event)\(part).csv").text.split(separator: "\r\n")
        }
        let order = try await lines("")
        #expect(order[0] == "rank,nation,name,person,points,least,most,reason")
        #expect(order[1].hasSuffix("1st in Final A"))
        #expect(order.contains { $0.contains("penalty") })
        let races = try await lines("/races")
        #expect(races.count { $0.contains(",semifinals,") } == 8)
        #expect(races.contains { $0.contains(",PEN,C1,") })
        #expect(
            try await lines("/laps")[0]
                == "season,competition,event,round,race,nation,person,name,lap,time_ms")
        let page = try await visitor.get("/\(SampleHouse.event)").text
        for file in [".csv", "/races.csv", "/races.json", "/laps.csv", "/laps.json"] {
            #expect(page.contains("href=\"/\(SampleHouse.event)\(file)\""), "\(file)")
        }
    }

    @Test(arguments: [
        "/2023-24/standings/men-9.csv", "/1999-00/calendar.csv", "/2023-24/nowhere/men-500.csv",
        "/2023-24/standings/women-relay.xml", "/rules/1999-00.json",
    ])
    func `a table nobody has is not found, with what is near`(address: String) async throws {
        let house = try await SampleHouse()
        let answer = try await Visitor(house.site).get(address)
        #expect(answer.status == .notFound)
        #expect(answer.text.contains("<h1>"))
    }
}
