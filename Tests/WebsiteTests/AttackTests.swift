import HTTPTypes
import Hummingbird
import RaceOffice
import RecordBook
import ShortTrack
import Testing

@testable import Website

/// What somebody does who should not.
@Suite struct AttackTests {
    private static let event = "/office/\(SampleHouse.event)"

    @Test func `every form is refused from all but those whose work it is`() async throws {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.draw()
        let list = try #require(await house.office.state.statements.last).sequence
        let nation = try #require(Nation("NED"))
        try await house.office.perform(
            .protest(
                Protest(
                    event: try #require(EventID(SampleHouse.event)), round: .semifinals,
                    nation: nation, number: 1, kind: .round, text: "impeded")),
            seen: 0, by: Operator(name: "steward", role: .steward))
        let visitors = try await everybody(in: house, and: desk.visitor)
        let paths = Set(
            house.site.router().routes.filter { $0.method == .post }.map { Self.path("\($0.path)") }
        )
        #expect(
            paths == Set(ExpectedForm.all.keys), "an address that takes forms, or none any more")
        for (path, expectation) in ExpectedForm.all.sorted(by: { $0.key < $1.key }) {
            for (role, visitor, token) in visitors where !expectation.roles.contains(role) {
                let before = await house.office.state.sequence
                let accounts = try await house.accounts.all()
                var fields = expectation.fields
                fields["token"] = token
                fields["seen"] = "\(list)"
                fields["confirmed"] = "yes"
                if fields["statement"] == "LIST" { fields["statement"] = "\(list)" }
                let answer = try await visitor.post(Self.address(path), fields)
                #expect(answer.status == .forbidden, "\(role) at \(path)")
                #expect(await house.office.state.sequence == before, "\(role) at \(path)")
                #expect(try await house.accounts.all() == accounts, "\(role) at \(path)")
            }
        }
        // All of it stands in the trail, with who tried.
        let administrator = Caller.commandLine(at: Timestamp(milliseconds: 0))
        let tried = try await house.accounts.trail(limit: 10_000, by: administrator)
            .filter { $0.kind == .refused }
        let closed = ExpectedForm.all.filter { _, form in
            visitors.contains { !form.roles.contains($0.0) }
        }
        #expect(Set(tried.map(\.detail)).isSuperset(of: closed.keys.map(Self.address)))
        #expect(tried.allSatisfy { !$0.actor.isEmpty })
    }

    @Test func `every form is taken from those whose work it is`() async throws {
        for (path, expectation) in ExpectedForm.all.sorted(by: { $0.key < $1.key })
        where !path.hasPrefix("/office/sign") && !path.hasPrefix(":team") {
            for role in expectation.roles {
                let house = try await SampleHouse()
                let visitor = try await house.operating(as: role)
                let answer = try await visitor.post(
                    Self.address(path),
                    expectation.fields.merging([
                        "token": try await visitor.get("/office").field("token"), "seen": "1",
                    ]) { $1 })
                #expect(answer.status != .forbidden, "\(role) at \(path)")
            }
        }
    }

    @Test func `a team leader gets to no page but those of teams`() async throws {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.draw()
        let leader = try await house.leading(try #require(Nation("KOR")))
        let pages = house.site.router().routes.filter { $0.method == .get }
            .map { Self.path("\($0.path)") }.filter {
                $0 == "/office" || $0.hasPrefix("/office/") || $0.hasPrefix(":")
            }
        #expect(pages.count > 8)
        for page in pages where !OfficeDoor.isForTeams(page) && !page.hasPrefix(":team") {
            let answer = try await leader.get(Self.address(page))
            if page == "/office" {
                #expect(answer.headers[.location] == "/office/team")
            } else {
                #expect(answer.status == .forbidden, "\(page)")
                #expect(!answer.text.contains("Ada"), "\(page)")
            }
        }
    }

    @Test(arguments: [
        "", "0", String(repeating: "0", count: 64), String(repeating: "f", count: 64),
        "' OR 1=1 --", String(repeating: "a", count: 5000),
    ])
    func `a forged session opens nothing`(_ token: String) async throws {
        let house = try await SampleHouse()
        _ = try await house.operating(as: .administrator)
        let forger = Visitor(house.site, cookie: "\(OfficeDoor.cookie)=\(token)")
        #expect(try await forger.get("/office").headers[.location] == "/office/sign-in")
        let sent = try await forger.post(Self.event + "/draw", ["token": token, "lot": "1"])
        #expect(sent.headers[.location] == "/office/sign-in")
        #expect(
            await house.office.state.records.seasons.values.allSatisfy {
                $0.events.allSatisfy { $0.races.isEmpty }
            })
    }

    @Test
    func `a stolen session ends with the owner's signing out, and everywhere by an administrator`()
        async throws
    {
        let house = try await SampleHouse()
        try await house.addAccount("referee", .referee)
        let right = ["name": "referee", "password": SampleHouse.password]
        let owner = Visitor(house.site)
        _ = try await owner.post("/office/sign-in", right)
        let thief = Visitor(house.site, cookie: owner.cookie)
        #expect(try await thief.get("/office").status == .ok)
        let token = try await owner.get("/office").field("token")
        #expect(try await owner.post("/office/sign-out", ["token": token]).status == .seeOther)
        #expect(try await thief.get("/office").headers[.location] == "/office/sign-in")
        let again = Visitor(house.site)
        _ = try await again.post("/office/sign-in", right)
        try await house.accounts.signOutEverywhere(
            "referee", by: .commandLine(at: SampleHouse.now))
        #expect(try await again.get("/office").headers[.location] == "/office/sign-in")
    }

    @Test func `the token of another session is no token`() async throws {
        let house = try await SampleHouse()
        let steward = try await house.operating(as: .steward)
        let other = try await house.operating(as: .administrator)
        let foreign = try await other.get("/office").field("token")
        let before = await house.office.state.sequence
        for token in [foreign, "", String(foreign.dropLast()), foreign.uppercased()] {
            let answer = try await steward.post(
                Self.event + "/draw", ["token": token, "lot": "1"])
            #expect(answer.status == .forbidden)
        }
        #expect(await house.office.state.sequence == before)
    }

    @Test(
        arguments: [
            ("cross-site", false), ("same-site", false), ("", false), ("same-origin", true),
            ("none", true), (nil, true),
        ] as [(String?, Bool)])
    func `a form of another site is refused by where it comes from`(
        _ origin: String?, _ isTaken: Bool
    ) async throws {
        let house = try await SampleHouse()
        let steward = try await house.operating(as: .steward)
        let token = try await steward.get("/office").field("token")
        let name = try #require(HTTPField.Name("Sec-Fetch-Site"))
        var headers = HTTPFields()
        if let origin { headers[name] = origin }
        let answer = try await steward.post(
            Self.event + "/draw", ["token": token, "lot": "1"], headers: headers)
        #expect(answer.status == (isTaken ? .seeOther : .forbidden))
        // Signing somebody in from elsewhere is refused the same way.
        try await house.addAccount("ref", .referee)
        let signIn = try await Visitor(house.site).post(
            "/office/sign-in", ["name": "ref", "password": SampleHouse.password],
            headers: headers)
        #expect(signIn.status == (isTaken ? .seeOther : .forbidden))
    }

    @Test(
        arguments: [
            ("http://elsewhere.example", false), ("null", false), ("http://rink:81", false),
            ("http://rink", true), ("https://RINK", true), (nil, true),
        ] as [(String?, Bool)])
    func `a form that names another site as its origin is refused, with a token that is right`(
        _ origin: String?, _ isTaken: Bool
    ) async throws {
        let house = try await SampleHouse()
        let administrator = try await house.operating(as: .administrator)
        let token = try await administrator.get("/office").field("token")
        var headers = HTTPFields()
        headers[.origin] = origin
        let before = await house.office.state.sequence
        let answer = try await administrator.post(
            Self.event + "/draw", ["token": token, "lot": "1"], headers: headers)
        #expect(answer.status == (isTaken ? .seeOther : .forbidden))
        #expect((await house.office.state.sequence > before) == isTaken)
        for path in ["/office/accounts", "/office/password", Self.event + "/protest"]
        where !isTaken {
            let refused = try await administrator.post(path, ["token": token], headers: headers)
            #expect(refused.status == .forbidden, "\(path)")
            #expect(refused.text.contains("sent from another site"), "\(path)")
        }
        // The browser's own word counts before the name of the host, which a proxy may change.
        headers[try #require(HTTPField.Name("Sec-Fetch-Site"))] = "same-origin"
        let known = try await administrator.post(
            "/office/sign-out", ["token": token], headers: headers)
        #expect(known.status == .seeOther)
    }

    @Test func `a form sent twice is taken once`() async throws {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.draw()
        let seen = try await desk.seen("semifinals-1")
        #expect(
            try await desk.record("semifinals-1", [1, 2, 3, 4], seen: seen).status == .seeOther)
        let after = await house.office.state.sequence
        #expect(
            try await desk.record("semifinals-1", [1, 2, 3, 4], seen: seen).status == .seeOther,
            "an answer that was lost is given again")
        let token = try await desk.visitor.get("/office").field("token")
        let lot = try await desk.visitor.post(
            Self.event + "/draw", ["token": token, "lot": "42"])
        #expect(lot.status == .conflict)
        #expect(await house.office.state.sequence == after)
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "{{token}}{{{token}}}",
        "\u{202E}desilaicnanif\u{202C}", "\u{2067}abc\u{2069}", "'; DROP TABLE statement; --",
    ])
    func `what is typed into a reason stays a text on every page that shows it`(
        _ text: String
    ) async throws {
        let house = try await SampleHouse()
        var desk = try await Desk(house)
        try await desk.draw()
        for race in ["semifinals-1", "semifinals-2"] {
            _ = try await desk.record(race, [1, 2, 3, 4])
        }
        let token = try await desk.visitor.get("/office").field("token")
        let event = try #require(EventID(SampleHouse.event))
        let season = await house.office.state.season(event.competition.season)
        let starters = try #require(season?.record[event]?.racesInOrder.first?.startList)
        func send(_ path: String, _ fields: [String: String]) async throws {
            let answer = try await desk.visitor.post(
                Self.event + path, fields.merging(["token": token, "reason": text]) { $1 })
            #expect(answer.status == .seeOther, "\(path)")
        }
        try await send(
            "/semifinals-1/ruling",
            [
                "seen": try await desk.seen("semifinals-1"), "ruling": "PEN",
                "competitor": "\(starters.starters[0].competitor)",
            ])
        try await send(
            "/protest",
            ["seen": "999", "round": "semifinals", "kind": "round", "nation": "NED"])
        try await send(
            "/protest-decision",
            ["seen": "999", "protest": "semifinals-NED-1", "outcome": "rejected"])
        try await send("/lock", ["seen": "999", "lock": "semifinals", "locked": "yes"])
        let stop = "/office/demonstration/salt-lake"
        for page in [
            Self.event, "/\(SampleHouse.event)", Self.event + "/history", stop + "/history",
            stop + "/decisions",
        ] {
            let shown = try await desk.visitor.get(page)
            #expect(shown.status == .ok, "\(page)")
            for raw in ["<script>alert", "<img", "\u{202E}", "\u{202C}", "\u{2067}"] {
                #expect(!shown.text.contains(raw), "\(page) shows \(raw)")
            }
            #expect(shown.text.contains(EscapedHTML().escapeText(text)), "\(page)")
        }
    }

    @Test func `a form of a hundred thousand fields does no harm`() async throws {
        let house = try await SampleHouse()
        let steward = try await house.operating(as: .steward)
        let body = (0..<100_000).map { "f\($0)=1" }.joined(separator: "&")
        let answer = try await steward.send(
            .post, Self.event + "/draw",
            [.contentType: "application/x-www-form-urlencoded"], body: body)
        #expect([.forbidden, .contentTooLarge, .badRequest].contains(answer.status))
    }

    /// Everybody with an account, signed in, with the token of the session.
    private func everybody(
        in house: SampleHouse, and administrator: Visitor
    ) async throws -> [(Role, Visitor, String)] {
        var all: [(Role, Visitor, String)] = []
        for role in Role.allCases {
            let visitor =
                switch role {
                case .administrator: administrator
                case .teamLeader: try await house.leading(try #require(Nation("KOR")))
                default: try await house.operating(as: role)
                }
            let page = role == .teamLeader ? "/office/team" : "/office"
            all.append((role, visitor, try await visitor.get(page).field("token")))
        }
        return all
    }

    /// The pattern of an address with the event's three parts as one.
    private static func path(_ pattern: String) -> String {
        pattern.replacing("{", with: ":").replacing("}", with: "")
            .replacing("/office/:season/:competition/:event", with: ":event")
            .replacing("/office/team/:season/:competition/:event", with: ":team")
    }

    /// An address of a pattern.
    private static func address(_ pattern: String) -> String {
        pattern.replacing(":event", with: event)
            .replacing(":team", with: event.replacing("/office/", with: "/office/team/"))
            .replacing(":document", with: "start-list-men-500-semifinals")
            .replacing(":race", with: "semifinals-1")
            .replacing(":link", with: String(repeating: "0", count: 64))
            .replacing(":statement", with: "1")
            .replacing(":season/:competition", with: "demonstration/salt-lake")
    }
}
