import Rulebook
import Scoring
import ShortTrack
import Testing

@Suite struct `An Olympic list` {
    private func list(
        _ slug: String, ranking: QualificationRanking = .bestResult,
        stops: [String] = ["turin", "kolomna"], _ outcomes: [EventOutcome]
    ) throws -> QualificationList {
        let rule = Olympics.sochi(
            stops: stops, ranking: ranking, host: try Olympics.nation("RUS"))
        return try #require(
            SeasonResults(rules: Olympics.rules(rule), outcomes: outcomes)
                .qualificationList(try Olympics.table(slug)))
    }

    private func words(_ list: QualificationList) -> [String] {
        list.lines.map { "\($0.rank) \($0.competitor) \($0.decision)" }
    }

    @Test func `ranks by the better result, then the other, then shares the rank`() throws {
        let list = try list(
            "men-500",
            [
                Olympics.event("turin men-500", "CAN:a RUS:b KOR:c NED:d CHN:e ITA:f"),
                Olympics.event("kolomna men-500", "RUS:b KOR:c CAN:a CHN:e NED:d"),
            ])
        // a: 1, 3. b: 1, 2. c: 2, 3. d: 4, 5. e: 4, 5. f: 6, not placed.
        #expect(
            words(list) == [
                "1 RUS:b other", "2 CAN:a other", "3 KOR:c best", "4 CHN:e shared",
                "4 NED:d shared", "6 ITA:f best",
            ])
        #expect(list.isComplete)
        #expect(list.knownTo == 6)
        #expect(list.lines[2].results.map(\.isCounted) == [false, true])
        #expect(list.lines[1].results.map(\.isCounted) == [true, true])
    }

    @Test func `a second result goes before none`() throws {
        let list = try list(
            "men-500",
            [
                Olympics.event("turin men-500", "CAN:a RUS:b KOR:c"),
                Olympics.event("kolomna men-500", "NED:d KOR:e RUS:b CAN:a"),
            ])
        // a: 1, 4. d: 1, none.
        #expect(words(list).prefix(2) == ["1 CAN:a other", "2 NED:d other"])
    }

    @Test func `with podiums alone bounds the ranks and ends where nobody is known`() throws {
        // Men's 500 m, Turin 9 and Kolomna 16 November 2013 (ISU result pages).
        let list = try list(
            "men-500",
            [
                Olympics.event(
                    "turin men-500", "CAN:hamelin RUS:an CAN:jean RUS:grigorev", .podium),
                Olympics.event(
                    "kolomna men-500", "RUS:an RUS:grigorev CHN:wu CAN:jean", .podium),
            ])
        // Hamelin's place in Kolomna and Wu's in Turin are fifth at best; so An is first with
        // 1 and 2, Hamelin second, Grigorev third with 2 and 4, Jean fourth with 3 and 4.
        #expect(
            words(list) == [
                "1 RUS:an other", "2 CAN:hamelin other", "3 RUS:grigorev best",
                "4 CAN:jean other", "5 CHN:wu other",
            ])
        #expect(list.openStops == ["turin", "kolomna"])
        #expect(!list.isComplete)
        #expect(list.knownTo == 5)
    }

    @Test func `leaves open who is first while their other results are unknown`() throws {
        // Men's relay, 2013: podiums of Turin and Kolomna.
        let list = try list(
            "men-relay",
            [
                Olympics.event("turin men-relay-5000", "CAN RUS NED", .podium),
                Olympics.event("kolomna men-relay-5000", "USA RUS KOR", .podium),
            ])
        #expect(
            words(list) == [
                "1–2 CAN open", "1–2 USA open", "3 RUS best", "4–5 KOR open", "4–5 NED open",
            ])
    }

    @Test func `lets as many be ahead as there are better places nobody is known to hold`() throws {
        let list = try list(
            "men-500",
            [Olympics.event("turin men-500", "CAN:a RUS:b KOR:c", .podium)])
        // Only the winner of Kolomna can be ahead of the winner of Turin.
        #expect(list.lines.map(\.rank.description) == ["1–2", "1–4", "1–6"])
        #expect(list.knownTo == 0)
        #expect(list.openStops == ["turin", "kolomna"])
    }

    @Test func `does not end where points are open`() throws {
        let list = try list(
            "men-500", ranking: .points(BestOf(counted: 2, held: 2)),
            [Olympics.event("turin men-500", "CAN:a RUS:b KOR:c", .podium)])
        #expect(list.lines.map(\.rank.description).first == "1 or lower")
    }

    @Test func `can add up points of the best results`() throws {
        let list = try list(
            "men-500", ranking: .points(BestOf(counted: 2, held: 3)), stops: ["a", "b", "c"],
            [
                Olympics.event("a men-500", "CAN:a RUS:b KOR:c"),
                Olympics.event("b men-500", "RUS:b KOR:c CAN:a"),
                Olympics.event("c men-500", "RUS:b CAN:a KOR:c"),
            ])
        // b: 80, 100, 100. a: 100, 70, 80. c: 70, 80, 70.
        #expect(words(list) == ["1 RUS:b best", "2 CAN:a best", "3 KOR:c best"])
        #expect(list.lines[1].results.map(\.isCounted) == [true, false, true])
    }

    @Test func `is missing where the season qualifies nobody`() throws {
        let id = try Olympics.table("men-500")
        let other = SeasonResults(rules: Season202324.rules, outcomes: [])
        #expect(other.qualificationList(id) == nil)
        #expect(other.olympicAllocations().isEmpty)
        let rule = Olympics.sochi(host: try Olympics.nation("RUS"))
        let season = SeasonResults(rules: Olympics.rules(rule), outcomes: [])
        #expect(season.qualificationList(try Olympics.table("mixed-relay")) == nil)
        #expect(season.qualificationList(try Olympics.table("men-3000")) == nil)
        #expect(season.qualificationList(id)?.lines.isEmpty == true)
    }

    @Test func `does not depend on the order of the stops or of the places`() throws {
        let turin = try Olympics.event("turin men-500", "CAN:a RUS:b KOR:c NED:d", .podium)
        let kolomna = try Olympics.event("kolomna men-500", "RUS:b NED:d CAN:a KOR:c", .podium)
        let there = try list("men-500", [turin, kolomna])
        let back = try list("men-500", stops: ["kolomna", "turin"], [kolomna, turin])
        #expect(words(there) == words(back))
    }
}
