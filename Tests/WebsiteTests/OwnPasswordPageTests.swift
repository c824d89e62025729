import HTTPTypes
import RaceOffice
import ShortTrack
import Testing

@testable import Website

@Suite struct OwnPasswordPageTests {
    private let path = "/office/password"
    private let new = "bell lap and sprint"

    @Test func `an official changes the own password and works on`() async throws {
        let house = try await SampleHouse()
        let referee = try await signedIn(to: house)
        #expect(try await referee.get("/office").text.contains("href=\"\(path)\""))
        let answer = try await send(referee)
        #expect(answer.headers[.location] == path + "?changed=yes")
        #expect(
            try await referee.get(path + "?changed=yes").text.contains("Your password is changed"))
        let other = Visitor(house.site)
        let entered = ["name": "Rita", "password": new]
        #expect(try await other.post("/office/sign-in", entered).headers[.location] == "/office")
    }

    @Test(arguments: [
        (["old": "guess guess"], "The old password is wrong"),
        (["again": "bell lap and fall"], "differ"),
        (["new": "short", "again": "short"], "at least 10"),
        ([:], nil),
    ])
    func `what is refused is said, and no password stands in the page`(
        _ fields: [String: String], _ words: String?
    ) async throws {
        let house = try await SampleHouse()
        let referee = try await signedIn(to: house)
        let answer = try await send(referee, fields)
        #expect(answer.status == (words == nil ? .seeOther : .unprocessableContent))
        if let words { #expect(answer.text.contains(words)) }
        for password in [SampleHouse.password, new] + fields.values {
            #expect(!answer.text.contains(password))
        }
        let old = ["name": "Rita", "password": SampleHouse.password]
        let isKept = try await Visitor(house.site).post("/office/sign-in", old).status == .seeOther
        #expect(isKept == (words != nil))
    }

    @Test func `a team leader comes in by a link and has no such page`() async throws {
        let house = try await SampleHouse()
        let leader = try await house.leading(try #require(Nation("KOR")))
        #expect(try await leader.get(path).status == .forbidden)
        #expect(!(try await leader.get("/office/team").text.contains("href=\"\(path)\"")))
    }

    private func signedIn(to house: SampleHouse) async throws -> Visitor {
        try await house.addAccount("Rita", .referee)
        let visitor = Visitor(house.site)
        _ = try await visitor.post(
            "/office/sign-in", ["name": "Rita", "password": SampleHouse.password])
        return visitor
    }

    private func send(_ visitor: Visitor, _ changed: [String: String] = [:]) async throws
        -> Visitor.Answer
    {
        let fields = [
            "token": try await visitor.get(path).field("token"), "old": SampleHouse.password,
            "new": new, "again": new,
        ]
        return try await visitor.post(path, fields.merging(changed) { $1 })
    }
}
