import HTTPTypes
import RaceOffice
import RecordBook
import ShortTrack
import Testing

@testable import Website

/// An administrator at work in the sample event.
struct Desk {
    let visitor: Visitor
    private let office: Office
    private let token: String
    private let path = "/office/\(SampleHouse.event)"

    init(_ house: SampleHouse) async throws {
        office = house.office
        visitor = try await house.operating(as: .administrator)
        token = try await visitor.get(path).field("token")
    }

    func seen(_ race: String) async throws -> String {
        try await visitor.get("\(path)/\(race)").field("seen")
    }

    mutating func draw() async throws {
        let answer = try await visitor.post(path + "/draw", ["token": token, "lot": "42"])
        #expect(answer.status == .seeOther)
    }

    /// The helmets of a race by start position.
    func helmets(in race: String) async throws -> [Int] {
        let race = try #require(RaceID("\(SampleHouse.event)/\(race)"))
        let season = await office.state.season(race.event.competition.season)
        return try #require(season?.record[race.event]?.races[race]?.startList)
            .starters.map(\.helmet)
    }

    /// Records places by start position, each time a thousandth later than the one before.
    mutating func record(
        _ race: String, _ places: [Int], from milliseconds: Int = 41_500, seen: String? = nil,
        more: [String: String] = [:]
    ) async throws -> Visitor.Answer {
        let order = zip(places, try await helmets(in: race)).sorted { $0.0 < $1.0 }
        let rows = order.indices.map { index in
            let isShared = index > 0 && order[index - 1].0 == order[index].0
            return ("\(isShared ? "=" : "")\(order[index].1)", "\(milliseconds + order[index].0)")
        }
        return try await type(race, rows, seen: seen, more: more)
    }

    /// Signs the start lists of a race's round, where nobody has.
    func sign(for race: String) async throws {
        let race = try #require(RaceID("\(SampleHouse.event)/\(race)"))
        let season = await office.state.season(race.event.competition.season)
        guard season?.record[race.event]?.signature(of: race.round) == nil else { return }
        try await office.perform(
            .sign(RoundID(event: race.event, round: race.round)), seen: .max,
            by: Operator(name: "administrator", role: .administrator))
    }

    /// Types helmets and times as they are and saves.
    func type(
        _ race: String, _ rows: [(String, String)], seen: String? = nil,
        isSigned: Bool = true, more: [String: String] = [:]
    ) async throws -> Visitor.Answer {
        if isSigned { try await sign(for: race) }
        var fields = ["token": token]
        if let seen { fields["seen"] = seen } else { fields["seen"] = try await self.seen(race) }
        for (number, row) in zip(1..., rows) {
            fields["helmet-\(number)"] = row.0
            fields["time-\(number)"] = row.1
        }
        return try await visitor.post(
            "\(path)/\(race)/result", fields.merging(more) { $1 })
    }

    mutating func makeOfficial(_ race: String) async throws {
        let answer = try await visitor.post(
            "\(path)/\(race)/official", ["token": token, "seen": try await seen(race)])
        #expect(answer.status == .seeOther)
    }

    /// Penalises whoever starts inside in a race.
    mutating func penalise(in race: String) async throws {
        let page = try await visitor.get("\(path)/\(race)")
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
