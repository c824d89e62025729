import Phrases
import Publishing
import RaceOffice
import Scoring
import ShortTrack
import Testing

@Suite struct `Tables of an Olympic qualification` {
    /// Men's 500 m and relay, 2013: the podiums of Turin and Kolomna (ISU result pages).
    private static let podiums = [
        ("turin/men-500", "CAN:hamelin RUS:an CAN:jean RUS:grigorev"),
        ("kolomna/men-500", "RUS:an RUS:grigorev CHN:wu CAN:jean"),
        ("turin/men-relay-5000", "CAN RUS NED"), ("kolomna/men-relay-5000", "USA RUS KOR"),
    ]

    private let men500 = StandingID(category: .men, scope: .distance(500))

    @Test func `show a list with its results, what decided, and what came of it`() async throws {
        let season = try await OlympicSeason.view(Self.podiums)
        let table = try #require(season.qualificationListTable(men500))
        #expect(
            TextTable.write(table) == """
                2013–14: Olympic list, men 500, 2014 Winter Olympics, Sochi

                Rank  Nation  Name      turin  kolomna  Decided by        At the Games
                ────  ──────  ────────  ─────  ───────  ────────────────  ───────────────────────────────────
                1     RUS     an            2        1  the other result  gets a place
                2     CAN     hamelin       1        ?  the other result  gets a place
                3     RUS     grigorev    (4)        2  best result       gets none: the nation has its place
                4     CAN     jean          3        4  the other result  gets none: the nation has its place
                5     CHN     wu            ?        3  the other result  gets none: all 2 places are given

                For the 2014 Winter Olympics, Sochi a list per event ranks by the best single result at Turin and Kolomna.
                Equal best results are parted by the other result; otherwise the rank is shared.
                The ranks are known exactly down to place 5 of the list.
                It would take everybody's place at turin: men 500.
                It would take everybody's place at kolomna: men 500.

                """)
    }

    @Test func `show the places of every nation and what is open`() async throws {
        let season = try await OlympicSeason.view(Self.podiums)
        let table = try #require(season.qualificationTable(category: .men))
        #expect(
            CSVTable.write(table)
                == "nation,men-500,men-relay,athletes\r\nCAN,1,0,1\r\nRUS,1,1,5\r\n")
        #expect(table.notes.contains { $0.description.contains("Not every result is known.") })
    }

    @Test func `show who stands by, and who moves up`() async throws {
        let season = try await OlympicSeason.view(
            extent: .all,
            [
                ("turin/men-500", "CAN:a RUS:b KOR:c NED:d"),
                ("kolomna/men-500", "CAN:a RUS:b KOR:c NED:d"),
                ("turin/men-relay-5000", "CAN RUS NED"),
                ("kolomna/men-relay-5000", "CAN RUS NED"),
            ])
        let reserve = try #require(season.qualificationReserveTable(men500))
        #expect(
            reserve.rows.map { $0.map(\.text) } == [
                ["1", "3", "KOR", "c", ""], ["2", "4", "NED", "d", ""],
            ])
        let back = NationInEvent(event: men500, nation: try #require(Nation("CAN")))
        let korea = try #require(Nation("KOR"))
        let steps = try #require(
            season.qualificationStepsTable(nation: korea, PlaceDecisions(declines: [back])))
        #expect(
            steps.rows.map { $0.map(\.text) } == [
                ["men 500", "3", "c", "gets none: all 2 places are given"],
                ["men 500", "3", "c", "gets a place given back"],
            ])
        let list = try #require(
            season.qualificationListTable(men500, PlaceDecisions(declines: [back])))
        #expect(
            list.rows.map { [$0[1].text, $0.last?.text] } == [
                ["CAN", "gives a place back"], ["RUS", "gets a place"],
                ["KOR", "gets a place given back"],
                ["NED", "gets none: all 2 places are given"],
            ])
        let places = try #require(
            season.qualificationTable(category: .men, PlaceDecisions(declines: [back])))
        #expect(
            places.rows.map { $0.map(\.text) } == [
                ["CAN", "0", "1", "5"], ["KOR", "1", "0", "1"], ["RUS", "1", "1", "5"],
            ])
    }

    @Test func `are missing where the season qualifies nobody`() async throws {
        let season = try await OlympicSeason.view(olympic: false, Self.podiums)
        #expect(season.qualificationTable() == nil)
        #expect(season.qualificationListTable(men500) == nil)
        #expect(season.qualificationReserveTable(men500) == nil)
        let russia = try #require(Nation("RUS"))
        #expect(season.qualificationStepsTable(nation: russia) == nil)
    }
}
