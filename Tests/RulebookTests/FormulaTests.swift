import Rulebook
import ShortTrack
import Testing

/// Points by formula, held against the tables as they were published and worked out by hand.
struct FormulaTests {
    struct Table: CustomTestStringConvertible {
        let testDescription: String
        let first: Int
        let percent: Int
        let points: [Int]
    }

    static let tables = [
        Table(
            testDescription: "World Cup 2011-12", first: 1000, percent: 80,
            points: [
                1000, 800, 640, 512, 410, 328, 262, 210, 168, 134, 107, 86, 69, 55, 44, 35, 28, 23,
                18, 14, 12, 9, 7, 6, 5, 4, 3, 2, 2, 2, 1, 1, 1, 1, 1, 0, 0,
            ]),
        Table(
            testDescription: "World Cup 2013-14", first: 10000, percent: 80,
            points: [
                10000, 8000, 6400, 5120, 4096, 3277, 2621, 2097, 1678, 1342, 1074, 859, 687, 550,
                440, 352, 281, 225, 180, 144, 115, 92, 74, 59, 47, 38, 30, 24, 19, 15, 12, 10, 8,
                6, 5, 4, 3, 3, 2, 2,
            ]),
        Table(
            testDescription: "United States clubs 2025-26", first: 10000, percent: 85,
            points: [
                10000, 8500, 7225, 6141, 5220, 4437, 3771, 3206, 2725, 2316, 1969, 1673, 1422,
                1209, 1028, 874,
            ]),
    ]

    @Test(arguments: tables)
    func `each place is rounded from the exact power`(_ table: Table) throws {
        let formula = try #require(
            PointsFormula(
                first: table.first, percent: table.percent, places: table.points.count))
        #expect(formula.points == table.points.map { Points($0) })
    }

    @Test func `half a point is rounded up and nothing is rounded twice`() throws {
        let half = try #require(PointsFormula(first: 25, percent: 50, places: 5))
        #expect(half.points == [25, 13, 6, 3, 2].map { Points($0) })
    }

    @Test func `the longest formula stays exact`() throws {
        let formula = try #require(PointsFormula(first: 100_000, percent: 99, places: 999))
        #expect(formula.points.count == 999)
        #expect(formula.points[1] == Points(99_000))
        #expect(formula.points[998] == Points(4))
        #expect(zip(formula.points, formula.points.dropFirst()).allSatisfy(>=))
    }

    @Test(arguments: [(0, 80, 5), (100_001, 80, 5), (10, 0, 5), (10, 100, 5), (10, 80, 0)])
    func `what is no table is no formula`(first: Int, percent: Int, places: Int) {
        #expect(PointsFormula(first: first, percent: percent, places: places) == nil)
    }

    @Test func `below its last place a table says nothing or that it is not known`() throws {
        let formula = try #require(PointsFormula(first: 10000, percent: 80, places: 31))
        let open = PointsTable(name: "open", formula: formula, below: .unknown)
        #expect(open.award(forRank: 31).description == "12")
        #expect(open.award(forRank: 32).description == "0 to 12")
        let closed = PointsTable(name: "closed", formula: formula, below: .nothing)
        #expect(closed.award(forRank: 32).description == "0")
    }
}
