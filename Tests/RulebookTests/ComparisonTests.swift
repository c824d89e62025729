import Phrases
import Rulebook
import ShortTrack
import Testing

/// What changed between two rulebooks.
struct ComparisonTests {
    @Test func `a rulebook does not differ from itself`() {
        #expect(RulesComparison(from: Rulebooks.rules(), to: Rulebooks.rules()).changes.isEmpty)
    }

    @Test func `a change is shown with what was and what is`() throws {
        let later = Rulebooks.rules(distance: BestOf(counted: 3, held: 4), overall: .none)
        let changes = RulesComparison(from: Rulebooks.rules(), to: later).changes
        #expect(changes.map(\.name) == [.countingOfDistances, .overall])
        let counting = try #require(changes.first)
        #expect(
            counting.before.map(\.description) == [
                "Each individual distance counts the best 6 of 8 events."
            ])
        #expect(
            counting.after.map(\.description) == [
                "Each individual distance counts the best 3 of 4 events."
            ])
    }

    @Test func `of a chart only the lines that differ are shown`() throws {
        let heats = Rulebooks.line(round: .heats, starters: (20, 24), next: .semifinals)
        let longer = Rulebooks.rules(lines: [Rulebooks.semifinals, heats])
        let change = try #require(
            RulesComparison(from: Rulebooks.rules(), to: longer).changes.first)
        #expect(change.name == .progression)
        #expect(change.before.isEmpty)
        #expect(
            change.after.map(\.description) == [
                "500 m, 1000 m, heats to Semifinals: of 20 to 24 starters in 2 races 2 of each and "
                    + "1 by time. The others who took a place go to Final B."
            ])
    }

    @Test func `how sure a rule is does not change it`() {
        let before = Rulebooks.rules()
        let surer = Rules(
            id: before.id, title: before.title, pointsTables: before.pointsTables,
            tableUse: before.tableUse, counting: before.counting, eventTie: before.eventTie,
            standingTie: before.standingTie, penaltyInFinalA: before.penaltyInFinalA,
            yellowCard: before.yellowCard, overall: before.overall,
            advancedSkater: before.advancedSkater, progression: before.progression,
            olympic: before.olympic, evidence: [:])
        #expect(RulesComparison(from: before, to: surer).changes.isEmpty)
    }
}
