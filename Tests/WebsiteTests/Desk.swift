import HTTPTypes
import RaceOffice
import Testing

@testable import Website

/// An administrator at work in the sample event.
struct Desk {
    let visitor: Visitor
    private let token: String
    private let path = "/office/\(SampleHouse.event)"

    init(_ house: SampleHouse) async throws {
        visitor = try await house.operating(as: .administrator)
        token = try await visitor.get(path).field("token")
    }

    func seen(_ race: String) async throws -> String {
        try await visitor.get(path).field("seen", in: race)
    }

    mutating func draw() async throws {
        let answer = try await visitor.post(path + "/draw", ["token": token, "lot": "42"])
        #expect(answer.status == .seeOther)
    }

    /// Records places by start position.
    mutating func record(
        _ race: String, _ places: [Int], time: String = "41.5", seen: String? = nil,
        more: [String: String] = [:]
    ) async throws -> Visitor.Answer {
        var fields = more
        fields["token"] = token
        if let seen { fields["seen"] = seen } else { fields["seen"] = try await self.seen(race) }
        for (index, place) in places.enumerated() {
            fields["place-\(index + 1)"] = "\(place)"
            fields["time-\(index + 1)"] = time
            fields["finish-\(index + 1)"] = "OK"
        }
        return try await visitor.post("\(path)/\(race)/result", fields)
    }

    mutating func makeOfficial(_ race: String) async throws {
        let answer = try await visitor.post(
            "\(path)/\(race)/official", ["token": token, "seen": try await seen(race)])
        #expect(answer.status == .seeOther)
    }

    /// Penalises whoever starts last in a race.
    mutating func penalise(in race: String) async throws {
        let page = try await visitor.get(path)
        let part = page.text[
            try #require(page.text.firstRange(of: "id=\"rule-\(race)\"")).lowerBound...]
        let option = try #require(part.firstRange(of: "<option value=\"")).upperBound
        let answer = try await visitor.post(
            "\(path)/\(race)/ruling",
            [
                "token": token, "seen": try await seen(race), "ruling": "PEN",
                "reason": "contact", "competitor": String(part[option...].prefix { $0 != "\"" }),
            ])
        #expect(answer.status == .seeOther)
    }

    /// Two semifinals, Final B and Final A, everything official.
    mutating func runEvent() async throws {
        try await draw()
        for race in ["semifinals-1", "semifinals-2"] {
            #expect(try await record(race, [1, 2, 3, 4]).status == .seeOther)
        }
        try await penalise(in: "semifinals-1")
        try await makeOfficial("semifinals-1")
        try await makeOfficial("semifinals-2")
        #expect(try await record("final-b-1", [1, 2, 3]).status == .seeOther)
        #expect(try await record("final-a-1", [1, 2, 3, 4]).status == .seeOther)
        try await makeOfficial("final-b-1")
        try await makeOfficial("final-a-1")
    }
}
