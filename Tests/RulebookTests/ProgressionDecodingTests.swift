import Foundation
import Rulebook
import ShortTrack
import Testing

/// Rulebooks kept in ledgers before there were charts.
struct ProgressionDecodingTests {
    @Test func `a single line of an earlier rulebook is read as a chart`() throws {
        let old = """
            {"distances":[500,1000],"fastest":1,"fewest":8,"most":10,"next":"final-a",
             "others":"final-b","perRace":2,"races":2,"round":"semifinals"}
            """
        let chart = try JSONDecoder().decode(ProgressionChart.self, from: Data(old.utf8))
        #expect(chart.distances == [500, 1000])
        #expect(chart.raceSize == 4)
        #expect(chart.lines == [Rulebooks.semifinals])
    }

    @Test func `charts of one distance are read on in each other`() {
        let heats = Rulebooks.line(round: .heats, starters: (20, 24), next: .semifinals)
        let rules = Rules(
            Rulebooks.rules(), charts: [Rulebooks.chart(), Rulebooks.chart([heats])])
        #expect(
            rules.chart(of: Distance(metres: 1000)).lines == [Rulebooks.semifinals, heats])
    }
}

extension Rules {
    fileprivate init(_ rules: Rules, charts: [ProgressionChart]) {
        self.init(
            id: rules.id, title: rules.title, pointsTables: rules.pointsTables,
            tableUse: rules.tableUse, counting: rules.counting, eventTie: rules.eventTie,
            standingTie: rules.standingTie, penaltyInFinalA: rules.penaltyInFinalA,
            yellowCard: rules.yellowCard, overall: rules.overall,
            advancedSkater: rules.advancedSkater, progression: charts, evidence: [:])
    }
}
