import Phrases
import Rulebook
import Scoring
import ShortTrack
import Testing

/// Meetings and the overall standing of 2003-04, by podiums alone: everything is a lower bound.
@Suite struct `The all-round of 2003-04` {
    private let season: SeasonResults

    init() throws {
        season = SeasonResults(
            rules: try Archived.rules("2003-04"),
            outcomes: try Archived.outcomes(Season200304.podiums, season: "2003-04"))
    }

    /// The skaters the organiser's result pages mark as leaders of a meeting.
    static let leaders: [(String, Category, String)] = [
        ("calgary", .men, "KOR:lee-seung-jae"), ("marquette", .men, "KOR:ahn-hyun-soo"),
        ("jeonju", .men, "KOR:song-suk-woo"), ("beijing", .men, "KOR:ahn-hyun-soo"),
        ("mlada-boleslav", .men, "KOR:ahn-hyun-soo"), ("bormio", .men, "USA:apolo-anton-ohno"),
        ("calgary", .women, "KOR:byun-chun-sa"), ("marquette", .women, "KOR:choi-eun-kyung"),
        ("jeonju", .women, "KOR:choi-eun-kyung"), ("beijing", .women, "KOR:byun-chun-sa"),
        ("mlada-boleslav", .women, "KOR:choi-eun-kyung"), ("bormio", .women, "KOR:choi-eun-kyung"),
    ]

    private func meeting(_ stop: String, _ category: Category) throws -> MeetingAllRound {
        let season = try #require(SeasonID("2003-04"))
        let competition = try #require(CompetitionID(season: season, slug: stop))
        return try #require(self.season.meetingAllRound(competition, category))
    }

    @Test(arguments: leaders)
    func `is led by whom the result page marks`(
        stop: String, category: Category, leader: String
    ) throws {
        #expect(try meeting(stop, category).leaders == [known(leader)])
    }

    @Test func `says what each event paid and what nobody knows`() throws {
        let rows = try meeting("calgary", .men).rows
        #expect(rows.first?.sheet.lines.map(\.score.lowest) == [34, 0, 34, 34].map { Points($0) })
        #expect(rows.first?.sheet.total == TotalRange(lowest: Points(102), highest: Points(110)))
        // Whoever took the places nobody has named, no one comes near; behind him all is open.
        #expect(rows.map(\.rank) == [1] + rows.dropFirst().map { _ in nil })
        #expect(rows.dropFirst().map(\.sheet.total.highest).max() == Points(71))
    }

    @Test func `ranks only whom nobody can pass, listed or not`() throws {
        let marquette = try meeting("marquette", .women).rows
        #expect(marquette.first?.competitor == (try known("KOR:choi-eun-kyung")))
        #expect(
            marquette.first?.sheet.total == TotalRange(lowest: Points(115), highest: Points(115)))
        #expect(marquette.map(\.rank) == [1] + marquette.dropFirst().map { _ in nil })
        for (stop, category, _) in Self.leaders {
            let rows = try meeting(stop, category).rows
            for (index, row) in rows.enumerated() {
                guard let rank = row.rank else { continue }
                let own = row.sheet.total
                let others = rows.indices.filter { $0 != index }.map { rows[$0].sheet.total }
                #expect(others.count { $0.lowest > own.highest } == rank - 1, "\(stop) \(rank)")
                #expect(
                    others.allSatisfy { $0.lowest > own.highest || $0.highest < own.lowest },
                    "\(stop) \(rank)")
                // Whoever is not listed has no podium: 8 points at most in each of four events.
                #expect(own.lowest > Points(32), "\(stop) \(rank)")
            }
        }
    }

    @Test func `admits to the 3000 m whoever took a place in it, and knows no more`() throws {
        let rows = try meeting("calgary", .men).rows
        let monette = try #require(
            rows.first { $0.competitor.description == "CAN:jean-francois-monette" })
        #expect(monette.isAdmitted == true)
        #expect(monette.before == TotalRange(lowest: Points(21), highest: Points(37)))
        #expect(rows.first { $0.competitor.description == "CHN:li-ye" }?.isAdmitted == nil)
    }

    static let overall: [(Category, [(String, Int)])] = [
        (
            .men,
            [
                ("KOR:ahn-hyun-soo", 356), ("KOR:song-suk-woo", 254),
                ("USA:apolo-anton-ohno", 209), ("KOR:lee-seung-jae", 170),
            ]
        ),
        (
            .women,
            [("KOR:choi-eun-kyung", 526), ("KOR:byun-chun-sa", 301), ("CHN:wang-meng", 217)]
        ),
    ]

    @Test(arguments: overall)
    func `adds up over the season to the published order`(
        category: Category, expected: [(String, Int)]
    ) throws {
        let standing = season.standing(StandingID(category: category, scope: .overall))
        let rows = standing.rows.prefix(expected.count)
        #expect(rows.map(\.competitor.description) == expected.map(\.0))
        #expect(rows.map(\.total?.lowest) == expected.map { Points($0.1) })
        // Whatever the places nobody knows, nobody can pass Choi Eun-kyung; the others are open.
        let ranks = [category == .women ? 1 : nil] + expected.dropFirst().map { _ in nil }
        #expect(rows.map(\.rank) == ranks)
        #expect(rows.allSatisfy { $0.sheets.count == 1 })
    }

    @Test func `has a table of each distance but the 3000 m, which nobody can add up`() throws {
        #expect(
            season.standings.map(\.description) == [
                "men overall", "men 500", "men 1000", "men 1500",
                "women overall", "women 500", "women 1000", "women 1500",
            ])
        let cup = StandingID(category: .men, scope: .distance(500))
        let monette = try known("CAN:jean-francois-monette")
        #expect(!season.isAddedUp(cup))
        #expect(season.sheets(of: monette, for: cup).isEmpty)
        let rows = season.standing(cup, including: [monette]).rows
        // Whoever somebody published a line for, then everybody else with a known place.
        let ohno = try known("USA:apolo-anton-ohno")
        #expect(rows.first?.competitor == monette)
        #expect(rows.count { $0.competitor == ohno } == 1)
        #expect(rows.count == 13)
        #expect(rows.allSatisfy { $0.total == nil && $0.rank == nil })
        #expect(season.titleRace(cup, among: [monette]).lines.isEmpty)
        let proof = season.proof(of: monette, in: cup, published: Points(68))
        #expect(proof.verdict == .open(needs: "the rule of this table"))
        #expect(proof.total == nil)
    }
}

/// Whom a super-final admits, with every place known.
@Suite struct `A super-final` {
    private func season(_ lines: [String], admits: Int) throws -> SeasonResults {
        let base = SmallSeason.rules(
            paying: [34, 21, 13, 8].map { .known(Points($0)) }, best: BestOf(counted: 1, held: 1))
        let rules = Rules(
            id: "small", title: "Small", pointsTables: base.pointsTables, tableUse: base.tableUse,
            counting: base.counting, eventTie: .fullPoints, standingTie: .sharedRank,
            penaltyInFinalA: base.penaltyInFinalA, yellowCard: base.yellowCard, overall: .none,
            allRound: AllRoundRule(superFinal: 3000, admitted: admits),
            advancedSkater: base.advancedSkater, progression: [], evidence: [:])
        return SeasonResults(
            rules: rules, outcomes: try Archived.outcomes(lines, season: "small", extent: .all))
    }

    private func rows(_ lines: [String], admits: Int) throws -> [MeetingAllRound.Row] {
        let season = try #require(SeasonID("small"))
        let competition = try #require(CompetitionID(season: season, slug: "rink"))
        let results = try self.season(lines, admits: admits)
        return try #require(results.meetingAllRound(competition, .men)).rows
    }

    static let heats = [
        "rink/men-500 KOR:a CAN:b USA:c CHN:d ITA:e", "rink/men-1000 KOR:a CAN:b CHN:d USA:c",
    ]

    @Test func `admits the best by points after the other distances`() throws {
        let rows = try rows(Self.heats, admits: 2)
        #expect(rows.map(\.rank) == [1, 2, 3, 3, 5])
        #expect(rows.map(\.isAdmitted) == [true, true, false, false, false])
        #expect(rows.map(\.sheet.total.lowest) == [68, 42, 21, 21, 0].map { Points($0) })
    }

    @Test func `leaves the last place open between those who are level`() throws {
        let rows = try rows(Self.heats, admits: 3)
        #expect(rows.map(\.isAdmitted) == [true, true, nil, nil, false])
        #expect(try self.rows(Self.heats, admits: 4).prefix(4).allSatisfy { $0.isAdmitted == true })
    }

    @Test func `counts in the ranking and not in the admission`() throws {
        let rows = try rows(Self.heats + ["rink/men-3000 CAN:b KOR:a"], admits: 2)
        #expect(
            rows.map(\.competitor.description) == ["KOR:a", "CAN:b", "CHN:d", "USA:c", "ITA:e"])
        #expect(rows.map(\.sheet.total.lowest) == [89, 76, 21, 21, 0].map { Points($0) })
        #expect(rows.map(\.before.lowest) == [68, 42, 21, 21, 0].map { Points($0) })
    }

    @Test func `is no business of a season without the rule`() throws {
        let season = SeasonResults(
            rules: Season202324.rules, outcomes: Season202324.relays(.women))
        let stop = try #require(season.outcomes.first?.event.id.competition)
        #expect(season.meetingAllRound(stop, .women) == nil)
    }
}
