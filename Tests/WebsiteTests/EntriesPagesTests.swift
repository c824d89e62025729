import HTTPTypes
import RaceOffice
import RecordBook
import ShortTrack
import Testing

@testable import Website

/// The pages from the open registry to the published list.
struct EntriesPagesTests {
    private let path = "/office/demonstration/salt-lake/women-500"
    private let stop = "/office/demonstration/salt-lake"

    /// The sample house with a second event nobody is entered for, and a relay.
    private func house() async throws -> SampleHouse {
        let house = try await SampleHouse()
        let day = try #require(CalendarDate("2026-01-10"))
        for event in ["women-500", "mixed-relay-2000"] {
            let id = try #require(EventID("demonstration/salt-lake/\(event)"))
            _ = try await house.office.take(
                [
                    Draft(
                        stream: .competition(id.competition),
                        body: .event(Event(id: id, date: day, number: 2)), knownSince: day,
                        actor: "test", source: Source(document: "more", authority: .page))
                ], by: .commandLine)
        }
        return house
    }

    /// Sends a form of a page with its token and what the page has seen.
    private func send(
        _ visitor: Visitor, _ page: String, to address: String, _ fields: [String: String]
    ) async throws -> Visitor.Answer {
        let text = try await visitor.get(page)
        #expect(text.status == .ok)
        let hidden = ["token": try text.field("token"), "seen": try text.field("seen")]
        return try await visitor.post(address, hidden.merging(fields) { $1 })
    }

    private func open(_ visitor: Visitor, _ path: String) async throws {
        let answer = try await send(
            visitor, path + "/entries", to: path + "/registry", ["registry": "open"])
        #expect(answer.status == .seeOther)
    }

    private func enter(
        _ visitor: Visitor, _ nation: String, _ names: [String], more: [String: String] = [:],
        at address: String? = nil
    ) async throws -> Visitor.Answer {
        var fields = ["nation": nation]
        for (row, name) in zip(1..., names) { fields["name-\(row)"] = name }
        let path = address ?? path
        return try await send(
            visitor, path + "/entries?nation=\(nation)", to: path + "/entries",
            fields.merging(more) { $1 })
    }

    @Test func `an event without a published list is where its entries are`() async throws {
        let visitor = try await Desk(house()).visitor
        let answer = try await visitor.get(path)
        #expect(answer.status == .seeOther)
        #expect(answer.headers[.location] == path + "/entries")
    }

    @Test func `a stop shows how far each event is and who is entered where`() async throws {
        let house = try await house()
        let steward = try await house.operating(as: .administrator)
        #expect(try await steward.get("/office").text.contains("href=\"\(stop)\""))
        let page = try await steward.get(stop).text
        #expect(page.contains("not opened"))
        #expect(page.contains("href=\"\(path)/entries\""))
        #expect(page.contains("/men-500/entries?nation=NED\">8</a>"))
        #expect(try await steward.get("/office/demonstration/nowhere").status == .notFound)
    }

    @Test func `a nation is entered, ordered, published and withdrawn`() async throws {
        let house = try await house()
        let steward = try await house.operating(as: .steward)
        try await open(steward, path)
        let entered = try await enter(
            steward, "NED", ["Xandra", "Suzanne", "Michelle", "Selma"],
            more: [
                "time-1": "43.1", "time-2": "42.9", "order-1": "2", "order-2": "1",
                "substitute-4": "yes", "remark": "Suzanne <b>late</b>",
            ])
        #expect(entered.status == .seeOther)
        #expect(entered.headers[.location] == path + "/entries?nation=NED")
        let page = try await steward.get(path + "/entries?nation=NED").text
        #expect(page.contains("Suzanne (42.9), Xandra (43.1), Michelle</td>"))
        #expect(page.contains("Suzanne &lt;b&gt;late&lt;/b&gt;"))
        #expect(page.contains("name=\"name-1\" value=\"Suzanne\""))
        #expect(page.contains("value=\"yes\" checked"))
        #expect(try await enter(steward, "KOR", ["Choi", "Kim"]).status == .seeOther)

        let list = try await steward.get(path + "/ranking-list").text
        #expect(list.contains("Ranking list as it stands now"))
        #expect(list.contains("seeding time 42.9"))
        #expect(list.contains("the lot decides"))
        let published = try await send(
            steward, path + "/ranking-list", to: path + "/publish", ["lot": "77"])
        #expect(published.status == .seeOther)
        let final = try await steward.get(path + "/ranking-list").text
        #expect(final.contains("Published by steward"))
        #expect(final.contains("lot 77."))

        // Choi 1, Kim 2, then the Dutch by name; Selma, who may skate later, has none yet.
        let event = try #require(EventID("demonstration/salt-lake/women-500"))
        let entries = try #require(
            await house.office.state.season(event.competition.season)?.record[event]
        ).entries
        #expect(entries.map(\.seed) == [1, 2, 3, 4, 5])
        #expect(Set(entries.map(\.helmet)) == [1, 2, 3, 4, 5])

        let suzanne = try #require(entries.first).competitor
        let withdrawal = [
            "competitor": "\(suzanne)",
            "substitute": "NED:\(PersonID(name: "Selma", nation: suzanne.nation))",
            "reason": "ill",
        ]
        let preview = try await send(
            steward, path + "/entries", to: path + "/withdrawal", withdrawal)
        #expect(preview.status == .ok)
        #expect(preview.text.contains("This changes"))
        #expect(preview.text.contains("helmet 6, seed"))
        let withdrawn = try await send(
            steward, path + "/entries", to: path + "/withdrawal",
            withdrawal.merging(["confirmed": "yes"]) { $1 })
        #expect(withdrawn.status == .seeOther)
        let after = try await steward.get(path + "/entries").text
        #expect(after.contains("Withdrawn: NED Suzanne, Selma instead: ill"))
        #expect(after.contains("Take back the withdrawal of NED Suzanne"))
    }

    @Test func `what is refused keeps what was typed`() async throws {
        let house = try await house()
        let steward = try await house.operating(as: .steward)
        try await open(steward, path)
        let wrong = try await enter(
            steward, "NED", ["Xandra"], more: ["time-1": "fast", "remark": "hello"])
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.text.contains("Xandra: “fast” is not a time such as 41.203 or 1:24.310."))
        #expect(wrong.text.contains("name=\"time-1\" value=\"fast\""))
        #expect(wrong.text.contains("value=\"hello\""))
        _ = try await enter(steward, "NED", ["Xandra"])
        let lot = try await send(
            steward, path + "/ranking-list", to: path + "/publish", ["lot": "many"])
        #expect(lot.status == .unprocessableContent)
        #expect(lot.text.contains("name=\"lot\" value=\"many\""))
    }

    @Test func `a new name that is one letter from a known one is asked about`() async throws {
        let house = try await house()
        let steward = try await house.operating(as: .steward)
        try await open(steward, path)
        let known = try await enter(steward, "NED", ["Sanne Sneeuwberg"])
        #expect(known.status == .seeOther)
        let slip = try await enter(steward, "NED", ["Sanne Sneeuwbreg"])
        #expect(slip.status == .unprocessableContent)
        #expect(slip.text.contains("Did you mean Sanne Sneeuwberg?"))
        #expect(slip.text.contains("name=\"new\""))
        // Another nation's, or one as it is written, is no question.
        #expect(try await enter(steward, "GER", ["Sanne Sneeuwbreg"]).status == .seeOther)
        #expect(try await enter(steward, "NED", ["SNEEUWBERG Sanne"]).status == .seeOther)
        let sure = try await enter(steward, "NED", ["Sanne Sneeuwbreg"], more: ["new": "yes"])
        #expect(sure.status == .seeOther)
    }

    @Test func `who was slower gets a conflict and overwrites nothing`() async throws {
        let house = try await house()
        let steward = try await house.operating(as: .steward)
        try await open(steward, path)
        let old = try await steward.get(path + "/entries?nation=NED")
        #expect(try await enter(steward, "NED", ["Xandra"]).status == .seeOther)
        let late = try await steward.post(
            path + "/entries",
            [
                "token": try old.field("token"), "seen": try old.field("seen"), "nation": "NED",
                "name-1": "Suzanne",
            ])
        #expect(late.status == .conflict)
        #expect(late.text.contains("name=\"name-1\" value=\"Suzanne\""))
        #expect(late.text.contains("Xandra</td>"))
    }

    @Test func `members of a relay are named four at a time`() async throws {
        let house = try await house()
        let steward = try await house.operating(as: .steward)
        let relay = "/office/demonstration/salt-lake/mixed-relay-2000"
        try await open(steward, relay)
        var more: [String: String] = [:]
        for (row, category) in zip(1..., ["women", "women", "men", "men", "men"]) {
            more["category-\(row)"] = category
        }
        for nation in ["NED", "KOR", "CAN", "ITA", "POL"] {
            let answer = try await enter(
                steward, nation, ["Ann", "Bea", "Cid", "Don", "Ed"], more: more, at: relay)
            #expect(answer.status == .seeOther)
        }
        let published = try await send(
            steward, relay + "/ranking-list", to: relay + "/publish", [:])
        #expect(published.status == .seeOther)
        let page = try await steward.get(relay + "/line-ups")
        #expect(page.text.contains("not named yet"))
        let round = try page.field("round")
        let nation = try #require(Nation("KOR"))
        var fields = ["round": round, "nation": "KOR"]
        for (row, name) in zip(1..., ["Ann", "Bea", "Cid"]) {
            fields["member-\(row)"] = "\(PersonID(name: name, nation: nation))"
        }
        let three = try await send(
            steward, relay + "/line-ups", to: relay + "/line-ups", fields)
        #expect(three.status == .unprocessableContent)
        #expect(three.text.contains("3 different members"))
        fields["member-5"] = "\(PersonID(name: "Ed", nation: nation))"
        let four = try await send(steward, relay + "/line-ups", to: relay + "/line-ups", fields)
        #expect(four.status == .seeOther)
        #expect(
            try await steward.get(relay + "/line-ups").text.contains("<p>Ann, Bea, Cid, Ed</p>"))
    }

    @Test func `a team leader sees and changes the own nation alone`() async throws {
        let house = try await house()
        let steward = try await house.operating(as: .steward)
        try await open(steward, path)
        _ = try await enter(steward, "CAN", ["Kim Boutin"], more: ["remark": "secret"])
        let leader = try await house.leading(try #require(Nation("KOR")))
        let team = path.replacing("/office/", with: "/office/team/")
        #expect(try await leader.get("/office/team").text.contains("href=\"\(team)/entries\""))
        #expect(try await enter(leader, "KOR", ["Choi"], at: team).status == .seeOther)
        for page in [
            team + "/entries", team + "/entries?nation=CAN", team + "/ranking-list",
            stop.replacing("/office/", with: "/office/team/"),
        ] {
            let answer = try await leader.get(page)
            #expect(answer.status == .ok)
            #expect(!answer.text.contains("Boutin"), "\(page)")
            #expect(!answer.text.contains("secret"), "\(page)")
        }
        #expect(try await leader.get(team + "/entries").text.contains("Choi"))

        // With the form of the own nation, for another.
        let before = await house.office.state.sequence
        let other = try await enter(leader, "CAN", ["Nobody"], at: team)
        #expect(other.status == .forbidden)
        #expect(other.text.contains("You speak for KOR and for no other nation."))
        #expect(!other.text.contains("Boutin"))
        for address in ["registry", "publish", "move", "helmet", "withdrawal"] {
            let answer = try await send(
                leader, team + "/entries", to: "\(team)/\(address)",
                [
                    "registry": "closed", "competitor": "CAN:kim", "place": "1", "helmet": "5",
                    "reason": "mine",
                ])
            #expect(answer.status == .forbidden, "\(address)")
        }
        let request = try await send(
            leader, team + "/entries", to: team + "/withdrawal",
            [
                "competitor":
                    "CAN:\(PersonID(name: "Kim Boutin", nation: try #require(Nation("CAN"))))",
                "request": "yes", "reason": "mine",
            ])
        #expect(request.status == .forbidden)
        #expect(await house.office.state.sequence == before)
        #expect(try await leader.get(path + "/entries").status == .forbidden)
    }

    @Test func `a recorder sees the entries and has no forms`() async throws {
        let house = try await house()
        let recorder = try await house.operating(as: .recorder)
        for page in [stop, path + "/entries?nation=NED", path + "/ranking-list"] {
            let text = try await recorder.get(page).text
            #expect(!text.contains("<form method=\"post\" action=\"\(path)"))
        }
    }
}
