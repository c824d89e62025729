import Phrases
import Publishing
import Rulebook
import ShortTrack
import Testing

/// Rulebooks laid out as tables.
struct RulesTableTests {
    private func rules(_ id: String, best: BestOf?, overall: OverallRule) -> Rules {
        Rules(
            id: id, title: "Season \(id)",
            pointsTables: [
                PointsTable(name: "standard", places: [.known(Points(100))], below: .nothing)
            ],
            tableUse: TableUse(individual: "standard", secondRace: "standard", relay: nil),
            counting: CountingRules(distance: best, relay: nil), eventTie: .fullPoints,
            standingTie: .sharedRank, penaltyInFinalA: .behindFinishers, yellowCard: .asPenalty,
            overall: overall, advancedSkater: .extra, progression: [],
            evidence: [.points: Evidence(grade: .stated, source: "the announcement")])
    }

    @Test func `a rulebook has a row for each clause`() {
        let table = Table.rules(rules("a", best: nil, overall: .none))
        #expect(table.rows.first?.map(\.text).last == "the announcement")
        #expect(table.rows.contains { $0[1].text.contains("is not known") })
    }

    @Test func `a comparison has a row for each clause that changed`() {
        let before = rules("a", best: BestOf(counted: 6, held: 8), overall: .none)
        let after = rules("b", best: BestOf(counted: 3, held: 4), overall: .none)
        let table = Table.comparison(from: before, to: after)
        #expect(
            CSVTable.write(table) == """
                clause,before,after\r
                counting of distances,Each individual distance counts the best 6 of 8 events.,\
                Each individual distance counts the best 3 of 4 events.\r

                """)
        #expect(table.columns.map(\.title.description) == ["Clause", "a", "b"])
        let same = Table.comparison(from: before, to: before)
        #expect(same.rows.isEmpty)
        #expect(same.notes == ["Both say the same."])
    }
}
