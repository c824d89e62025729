import Rulebook
import ShortTrack
import Testing

/// What cannot be played by is found, with the place in the rulebook.
struct ProblemTests {
    struct Broken: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let rules: Rules

        init(_ path: String, _ rules: Rules) {
            testDescription = path
            self.rules = rules
        }
    }

    private static func line(_ line: ProgressionLine) -> Rules {
        Rulebooks.rules(lines: [Rulebooks.semifinals, line])
    }

    @Test func `a sound rulebook has no problems`() {
        #expect(Rulebooks.rules().problems.isEmpty)
    }

    @Test func `a rulebook may not know what it is not told`() {
        let open = Rulebooks.rules(
            use: TableUse(individual: nil, secondRace: nil, relay: nil), distance: nil, relay: nil)
        #expect(open.problems.isEmpty)
    }

    @Test(arguments: [
        Broken("points/standard/places", Rulebooks.table([])),
        Broken("points/standard/places/1", Rulebooks.table([.unknown, .known(Points(5))])),
        Broken(
            "points/standard/places/2", Rulebooks.table([.known(Points(5)), .known(Points(6))])),
        Broken(
            "points/standard/places/3",
            Rulebooks.table([.known(Points(5)), .unknown, .oneOf([Points(1), Points(6)])])),
        Broken(
            "points/standard/places/2", Rulebooks.table([.known(Points(5)), .known(Points(-1))])),
        Broken(
            "points/standard/places/2",
            Rulebooks.table([.known(Points(5)), .oneOf([Points(-1), Points(4)])])),
        Broken("points/standard/places/1", Rulebooks.table([.known(Points(100_001))])),
        Broken(
            "points/standard/places/1",
            Rulebooks.table([.oneOf([Points(5), Points(hundredths: .max)])])),
        Broken(
            "tables/individual",
            Rulebooks.rules(
                use: TableUse(individual: "x", secondRace: "standard", relay: "standard"))),
        Broken(
            "tables/second race",
            Rulebooks.rules(
                use: TableUse(individual: "standard", secondRace: "x", relay: "standard"))),
        Broken(
            "tables/relay",
            Rulebooks.rules(
                use: TableUse(individual: "standard", secondRace: "standard", relay: "x"))),
        Broken("counting/distance", Rulebooks.rules(distance: BestOf(counted: 9, held: 8))),
        Broken("counting/relay", Rulebooks.rules(relay: BestOf(counted: 0, held: 6))),
        Broken("counting/relay", Rulebooks.rules(relay: BestOf(counted: 4, held: 6, fewest: 5))),
        Broken("counting/relay", Rulebooks.rules(relay: BestOf(counted: 4, held: 6, fewest: 0))),
        Broken(
            "overall/counts",
            Rulebooks.rules(overall: .races(BestOf(counted: 19, held: 18), trophy: nil))),
        Broken(
            "all-round/super-final",
            Rulebooks.rules(allRound: AllRoundRule(superFinal: 0, admitted: 8))),
        Broken(
            "all-round/admits",
            Rulebooks.rules(allRound: AllRoundRule(superFinal: 3000, admitted: 0))),
        Broken(
            "team standing/skaters per event",
            Rulebooks.rules(team: TeamRule(trophy: nil, relaysCount: nil, skatersPerEvent: 0))),
        Broken("progression/1/lines/2/starters", line(Rulebooks.line(starters: (9, 8)))),
        Broken("progression/1/lines/2/starters", line(Rulebooks.line(starters: (0, 8)))),
        Broken("progression/1/lines/2/races", line(Rulebooks.line(races: 0))),
        Broken("progression/1/lines/2/per race", line(Rulebooks.line(perRace: 0))),
        Broken("progression/1/lines/2/fastest", line(Rulebooks.line(fastest: -1))),
        Broken("progression/1/lines/2/next", line(Rulebooks.line(next: .semifinals))),
        Broken(
            "progression/1/lines/2/races", line(Rulebooks.line(races: 9, perRace: 1, fastest: 0))),
        Broken("progression/1/lines/2/fastest", line(Rulebooks.line(fastest: 3))),
        Broken("progression/1/lines/2/round", line(Rulebooks.line(round: .finalC))),
        Broken(
            "progression/1/lines/2/others",
            line(Rulebooks.line(others: [Way(to: .finalA, .all)]))),
        Broken("progression/1/lines/2/next", line(Rulebooks.line(perRace: 6))),
        Broken(
            "progression/1/distances", Rulebooks.rules(chart: Rulebooks.chart(distances: []))),
        Broken("progression/1/race size", Rulebooks.rules(chart: Rulebooks.chart(raceSize: 1))),
        Broken("progression/1/final size", Rulebooks.rules(chart: Rulebooks.chart(finalSize: 1))),
        Broken(
            "progression/1/direct",
            Rulebooks.rules(
                chart: Rulebooks.chart(
                    direct: DirectEntry(entries: 20, best: 20, round: .heats)))),
    ])
    func `a rulebook that cannot be played by says where`(_ broken: Broken) throws {
        let problem = try #require(broken.rules.problems.first)
        #expect(broken.rules.problems.count == 1)
        #expect(problem.path.joined(separator: "/") == broken.testDescription)
        #expect(!problem.found.isEmpty)
        #expect(!problem.expected.isEmpty)
    }
}
