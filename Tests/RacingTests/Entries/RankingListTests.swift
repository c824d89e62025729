import Racing
import ShortTrack
import Testing

/// The order of a ranking list, with its reasons.
struct RankingListTests {
    private static let event = Rink.event("2023-24/montreal-1/men-500")

    /// "KOR:a 3 180 41.2 42.0": rank, points, season best, seeding time, "-" for none.
    private static func candidate(_ text: String) -> RankingList.Candidate {
        let words = text.split(separator: " ")
        return RankingList.Candidate(
            competitor: Competitor(words[0]) ?? Rink.skater("nobody", "KOR"),
            rank: Int(words[1]), points: Points(words[2]), seasonBest: RaceTime(words[3]),
            seedingTime: RaceTime(words[4]))
    }

    private static let field = [
        "HUN:e - - - 41.900", "CAN:a 1 200 41.500 -", "NED:d - - 41.700 40.000",
        "KOR:b 2 180 41.100 -", "ITA:f - - - -", "POL:c - - 41.300 -",
    ].map(candidate)

    private static func move(_ who: String, to place: Int) -> RankingMove {
        RankingMove(
            event: event, competitor: Competitor(who) ?? Rink.skater("nobody", "KOR"),
            place: place, reason: "leaders' meeting")
    }

    private static func names(_ list: RankingList) -> String {
        list.rows.compactMap(\.competitor.person?.description).joined()
    }

    @Test func `the standing comes first, then season best, then seeding time`() {
        let list = RankingList(Self.field)
        #expect(Self.names(list) == "abcdef")
        #expect(list.rows.map(\.place) == Array(1...6))
        #expect(
            list.rows.map(\.seeding.reason) == [
                "1st of the standing, 200 points", "2nd of the standing, 180 points",
                "not in the standing, season best 41.300",
                "not in the standing, season best 41.700",
                "not in the standing, no time this season, seeding time 41.900",
                "not in the standing, no time",
            ])
        #expect(list.rows.map(\.seeding.points) == [Points(200), Points(180), nil, nil, nil, nil])
        #expect(!list.isLotNeeded)
    }

    @Test func `an equal rank is told apart by the season best`() {
        let list = RankingList(
            ["CAN:a 3 100 41.5 -", "KOR:b 3 100 41.4 -", "NED:c 3 100 - -"].map(Self.candidate))
        #expect(Self.names(list) == "bac")
    }

    @Test func `equals are drawn by a lot that anybody can draw again`() {
        let equals = (0..<8).map { RankingList.Candidate(competitor: Rink.skater("s\($0)", "KOR")) }
        let open = RankingList(equals)
        #expect(open.isLotNeeded)
        #expect(open.rows[0].seeding.reason.hasSuffix(": the lot decides"))
        let drawn = RankingList(equals, lot: 2023)
        #expect(drawn == RankingList(equals.reversed(), lot: 2023))
        #expect(Self.names(drawn) == "s2s6s4s5s0s3s7s1")
        #expect(drawn.rows[0].seeding.reason.hasSuffix(": by lot 2023"))
        let others = Set((1...20).map { Self.names(RankingList(equals, lot: $0)) })
        #expect(others.count > 15)
    }

    static let moves: [(String, [RankingMove], String)] = [
        ("up", [move("ITA:f", to: 2)], "afbcde"),
        ("down", [move("CAN:a", to: 4)], "bcdaef"),
        (
            "twice, the second by the order after the first",
            [move("ITA:f", to: 1), move("CAN:a", to: 1)], "afbcde"
        ),
        ("beyond the end", [move("CAN:a", to: 99)], "bcdefa"),
        ("nobody on the list", [move("USA:z", to: 1)], "abcdef"),
    ]

    @Test(arguments: moves)
    func `a line moved by hand says so`(
        _ what: String, _ moves: [RankingMove], _ names: String
    ) {
        let list = RankingList(Self.field, moves: moves)
        #expect(Self.names(list) == names, "\(what)")
        for row in list.rows {
            let isMoved = moves.contains { $0.competitor == row.competitor }
            #expect(row.seeding.reason.contains("moved by hand") == isMoved)
            #expect(row.seeding.reason.contains("leaders' meeting") == isMoved)
        }
    }

    @Test func `the published list has everybody with a helmet, by seed`() {
        let list = RankingList(Self.field)
        let entries = list.entries { $0.person?.description == "d" ? nil : 7 }
        #expect(entries.map(\.seed) == [1, 2, 3, 5, 6])
        #expect(
            RankingList(published: entries.reversed()).rows.map(\.seeding) == entries.map(\.seeding)
        )
    }
}
