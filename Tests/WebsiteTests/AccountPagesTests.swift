import HTTPTypes
import RaceOffice
import ShortTrack
import Testing

@testable import Website

@Suite struct AccountPagesTests {
    private let path = "/office/accounts"

    @Test func `an administrator invites a team leader, who comes in once by the link`()
        async throws
    {
        let house = try await SampleHouse()
        let administrator = try await house.operating(as: .administrator)
        let made = try await administrator.post(
            path + "/team-leader",
            ["token": try await administrator.get(path).field("token"), "nation": "kor"])
        #expect(made.status == .ok)
        let link = try #require(
            made.text.firstMatch(of: /http:\/\/rink(\/office\/sign-in\/[0-9a-f]{64})/))
        let address = String(link.1)
        #expect(
            try await administrator.get(path).text.contains("Team leader KOR · team leader of KOR"))
        #expect(!(try await administrator.get(path).text.contains(address)))

        // A program that looks at links in messages does not use it up.
        let leader = Visitor(house.site)
        #expect(try await leader.get(address).text.contains("signs in Team leader KOR"))
        #expect(try await leader.get(address).status == .ok)
        #expect(try await leader.post(address, [:]).headers[.location] == "/office")
        #expect(try await leader.get("/office").headers[.location] == "/office/team")
        let team = try await leader.get("/office/team")
        #expect(team.text.contains("Team of South Korea") || team.text.contains("Team of Korea"))

        let late = Visitor(house.site)
        for answer in [try await late.get(address), try await late.post(address, [:])] {
            #expect(answer.status == .gone)
            #expect(answer.text.contains("This link was used on 9 January 2026 at 23:06:40 UTC"))
            #expect(answer.headers[.setCookie] == nil)
        }
    }

    @Test func `an account is added, changed, signed out and removed`() async throws {
        let house = try await SampleHouse()
        let administrator = try await house.operating(as: .administrator)
        let token = try await administrator.get(path).field("token")
        func send(_ what: String, _ fields: [String: String]) async throws -> Visitor.Answer {
            try await administrator.post(path + what, fields.merging(["token": token]) { $1 })
        }
        let added = try await send(
            "", ["name": "Rita", "role": "referee", "password": SampleHouse.password])
        #expect(added.headers[.location] == path)
        let rita = Visitor(house.site)
        _ = try await rita.post(
            "/office/sign-in", ["name": "Rita", "password": SampleHouse.password])
        #expect(try await rita.get("/office").text.contains("Rita, referee"))
        #expect(
            try await send("/change", ["name": "Rita", "role": "team-leader", "nation": "CAN"])
                .status == .seeOther)
        #expect(try await rita.get("/office/team").text.contains("Rita, team leader of CAN"))
        #expect(try await send("/sign-out", ["name": "Rita"]).status == .seeOther)
        #expect(try await rita.get("/office/team").headers[.location] == "/office/sign-in")
        #expect(try await send("/remove", ["name": "Rita"]).status == .seeOther)
        #expect(!(try await administrator.get(path).text.contains("Rita ·")))
        let trail = try await administrator.get(path + "/trail").text
        for words in ["Account added", "Role changed", "Signed out everywhere", "Account removed"] {
            #expect(trail.contains(words))
        }
    }

    @Test(arguments: [
        ("", ["name": "a\u{202E}b", "role": "referee"], "visible characters"),
        ("", ["name": "a", "role": "king"], "Choose a role"),
        ("", ["name": "a", "role": "referee", "password": "short"], "at least 10"),
        (
            "", ["name": "ADMINISTRATOR", "role": "referee"],
            "named &quot;administrator&quot; already"
        ),
        ("/team-leader", ["nation": "Korea"], "is not a nation"),
        ("/team-leader", ["nation": ""], "three letters"),
        ("/link", ["name": "nobody"], "no account named"),
        ("/change", ["name": "administrator", "role": "referee"], "cannot remove your own"),
        ("/remove", ["name": "administrator"], "cannot remove your own"),
    ])
    func `what is refused is said`(
        _ what: String, _ fields: [String: String], _ words: String
    ) async throws {
        let house = try await SampleHouse()
        let administrator = try await house.operating(as: .administrator)
        let token = try await administrator.get(path).field("token")
        let before = try await house.accounts.all()
        let answer = try await administrator.post(
            path + what, fields.merging(["token": token]) { $1 })
        #expect(answer.text.contains(words))
        #expect(answer.status == .unprocessableContent || answer.status == .forbidden)
        #expect(try await house.accounts.all() == before)
    }

    @Test func `a team leader is kept to the pages of the team`() async throws {
        let house = try await SampleHouse()
        let korea = try #require(Nation("KOR"))
        let leader = try await house.leading(korea)
        for page in ["/office/accounts", "/office/accounts/trail", "/office/\(SampleHouse.event)"] {
            #expect(try await leader.get(page).status == .forbidden, "\(page)")
        }
        #expect(try await leader.get("/office/team").status == .ok)
        #expect(try await house.operating(as: .steward).get("/office/team").status == .notFound)
    }

    @Test func `one sender is kept waiting and others are not`() async throws {
        let house = try await SampleHouse()
        try await house.addAccount("ref", .referee)
        let guesser = Visitor(house.site, address: "10.0.0.9")
        for number in 0..<20 {
            let answer = try await guesser.post(
                "/office/sign-in", ["name": "name \(number)", "password": "guess guess"])
            #expect(answer.status == .unauthorized)
        }
        let right = ["name": "ref", "password": SampleHouse.password]
        // The header of a server in front is anybody's word when it comes from elsewhere.
        let forwarded = try #require(HTTPField.Name("X-Forwarded-For"))
        for headers in [HTTPFields(), [forwarded: "10.0.0.8"]] {
            #expect(
                try await guesser.post("/office/sign-in", right, headers: headers).status
                    == .tooManyRequests)
        }
        let front = Visitor(house.site, address: "127.0.0.1")
        let through = try await front.post(
            "/office/sign-in", right, headers: [forwarded: "1.2.3.4, 10.0.0.9"])
        #expect(through.status == .tooManyRequests)
        let honest = Visitor(house.site, address: "10.0.0.8")
        #expect(try await honest.post("/office/sign-in", right).status == .seeOther)
        let trail = try await house.accounts.trail(
            limit: 100, by: .commandLine(at: SampleHouse.now))
        #expect(trail.filter { $0.kind == .failed && $0.sender == "10.0.0.9" }.count == 20)
        #expect(trail.first?.sender == "10.0.0.8")
    }
}
