import Phrases
import Rulebook
import ShortTrack
import Testing

/// The rules in sentences: each value is in one, and changing it changes that one.
struct ClauseTests {
    /// One value changed, and the clauses whose sentences must change with it; no others may.
    struct Change: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let rules: Rules
        let clauses: Set<Clause.Name>

        init(_ description: String, _ rules: Rules, _ clauses: Set<Clause.Name>) {
            testDescription = description
            self.rules = rules
            self.clauses = clauses
        }
    }

    static let lines: [(String, ProgressionLine)] = [
        ("round", Rulebooks.line(round: .quarterfinals)),
        ("fewest", Rulebooks.line(starters: (9, 10))), ("most", Rulebooks.line(starters: (8, 11))),
        ("races", Rulebooks.line(races: 3)), ("per race", Rulebooks.line(perRace: 3)),
        ("winner only", Rulebooks.line(perRace: 1)), ("fastest", Rulebooks.line(fastest: 2)),
        ("none by time", Rulebooks.line(fastest: 0)), ("next", Rulebooks.line(next: .finalB)),
        ("others", Rulebooks.line(others: [])),
        ("best of the others", Rulebooks.line(others: [Way(to: .finalB, .best(5))])),
        ("places", Rulebooks.line(others: [Way(to: .finalB, .places(perRace: 2, fastest: 0))])),
        ("a fifth", Rulebooks.line(others: [Way(to: .finalB, .places(perRace: 2, fastest: 1))])),
        ("a total", Rulebooks.line(others: [Way(to: .finalB, .filled(perRace: 2, total: 7))])),
        ("assumed", Rulebooks.line(assumedFrom: "2024-25")),
    ]

    @Test(
        arguments: [
            Change(
                "a value of the standard table", Rulebooks.table([.known(Points(99))]),
                [
                    .points, .pointsOfRelays, .pointsBelow,
                ]),
            Change(
                "what lower places pay",
                Rulebooks.rules(
                    tables: [
                        PointsTable(
                            name: "standard", places: Rulebooks.standard.places, below: .nothing),
                        Rulebooks.secondRace,
                    ]), [.pointsBelow]),
            Change(
                "the table of second races",
                Rulebooks.rules(
                    use: TableUse(
                        individual: "standard", secondRace: "standard", relay: "standard")),
                [.pointsOfSecondRace, .pointsBelow]),
            Change(
                "the table of relays",
                Rulebooks.rules(
                    use: TableUse(
                        individual: "standard", secondRace: "second race", relay: "second race")),
                [.pointsOfRelays]),
            Change(
                "the table of individual events",
                Rulebooks.rules(
                    use: TableUse(
                        individual: "second race", secondRace: "second race", relay: "standard")),
                [.points, .pointsOfSecondRace]),
            Change(
                "distances counted", Rulebooks.rules(distance: BestOf(counted: 5, held: 8)),
                [.countingOfDistances]),
            Change(
                "distances held", Rulebooks.rules(distance: BestOf(counted: 6, held: 6)),
                [.countingOfDistances]),
            Change(
                "relays counted", Rulebooks.rules(relay: BestOf(counted: 3, held: 6)),
                [.countingOfRelays]),
            Change("ties in an event", Rulebooks.rules(eventTie: .averaged), [.eventTies]),
            Change(
                "ties in a standing", Rulebooks.rules(standingTie: .countback), [.standingTies]),
            Change(
                "penalty in Final A", Rulebooks.rules(penalty: .behindFinishers),
                [.penaltyInFinalA]),
            Change(
                "yellow card", Rulebooks.rules(yellowCard: .asPenalty),
                [.yellowCard, .twoYellowCards]),
            Change("no overall", Rulebooks.rules(overall: .none), [.overall]),
            Change(
                "no trophy", Rulebooks.rules(overall: .sumOfDistances(trophy: nil)), [.overall]),
            Change("advanced skaters", Rulebooks.rules(advanced: .extra), [.advancedSkaters]),
            Change("no chart", Rulebooks.rules(lines: []), [.progression]),
            Change(
                "unknown points of relays",
                Rulebooks.rules(
                    use: TableUse(
                        individual: "standard", secondRace: "second race", relay: nil)),
                [.pointsOfRelays]),
            Change(
                "unknown points",
                Rulebooks.rules(use: TableUse(individual: nil, secondRace: nil, relay: nil)),
                [.points, .pointsOfSecondRace, .pointsOfRelays, .pointsBelow]),
            Change(
                "unknown count of distances", Rulebooks.rules(distance: nil),
                [.countingOfDistances]),
            Change("unknown count of relays", Rulebooks.rules(relay: nil), [.countingOfRelays]),
            Change(
                "best of all races",
                Rulebooks.rules(
                    overall: .races(BestOf(counted: 15, held: 18), trophy: "Crystal Globe")),
                [.overall]),
            Change(
                "tie-breaks", Rulebooks.rules(standingTie: StandingTie([.bestPlace])),
                [.standingTies]),
            Change(
                "missed start", Rulebooks.rules(missedStart: .unranked), [.missedStart]),
            Change(
                "meeting all-round",
                Rulebooks.rules(allRound: AllRoundRule(superFinal: 3000, admitted: 8)),
                [.allRound, .superFinal]),
            Change(
                "team standing",
                Rulebooks.rules(team: TeamRule(trophy: nil, relaysCount: nil, skatersPerEvent: 3)),
                [.team]),
        ]
            + lines.map { name, line in
                Change("chart: \(name)", Rulebooks.rules(lines: [line]), [.progression])
            })
    func `a changed value changes its sentence and no other`(_ change: Change) {
        let before = Rulebooks.rules()
        let changed = Clause.Name.allCases.filter {
            before.sentence(of: $0) != change.rules.sentence(of: $0)
        }
        #expect(Set(changed) == change.clauses)
    }

    @Test func `every clause is said in whole sentences`() {
        let clauses = Rulebooks.rules().clauses
        let absent: Set<Clause.Name> = [
            .missedStart, .allRound, .superFinal, .team, .draw, .entries, .helmets,
        ]
        #expect(Set(clauses.map(\.name)) == Set(Clause.Name.allCases).subtracting(absent))
        #expect(clauses.map(\.name) == clauses.map(\.name).sorted())
        #expect(clauses.allSatisfy { $0.sentence.description.hasSuffix(".") })
        #expect(clauses.first { $0.name == .points }?.evidence?.grade == .forced)
    }

    @Test func `a team standing says of relays what is known`() {
        let sentences = [true, false, nil].map { relays in
            Rulebooks.rules(
                team: TeamRule(trophy: "Globe", relaysCount: relays, skatersPerEvent: 3)
            ).sentence(of: .team)
        }
        #expect(Set(sentences).count == 3)
        #expect(
            sentences.allSatisfy {
                $0.description.contains("Globe") && $0.description.contains("3 skaters")
            })
    }

    @Test func `a formula is said with the first places and the last`() throws {
        let formula = try #require(PointsFormula(first: 1000, percent: 80, places: 35))
        let rules = Rulebooks.rules(
            tables: [
                PointsTable(name: "standard", formula: formula, below: .nothing),
                Rulebooks.secondRace,
            ])
        #expect(
            rules.sentence(of: .points).description
                == "An individual event pays 1000 for first place and 80 % of the exact points above "
                + "for each lower one, rounded half up: 1000, 800, 640, 512, 410, 328, 262, 210 "
                + "and so on, 1 for place 35.")
    }

    @Test func `a chart line reads like the footer of a start list`() {
        #expect(
            Rulebooks.semifinals.sentence.description
                == "semifinals of 8 to 10 starters: 2 races, the first 2 of each "
                + "and the fastest third to Final A. The others who took a place go to Final B.")
    }

    @Test func `ways out of a round for the others are said one by one`() {
        let line = Rulebooks.line(
            others: [
                Way(to: .finalB, .filled(perRace: 2, total: 7)), Way(to: .repechage, .best(20)),
            ], assumedFrom: "2019-20")
        #expect(
            line.sentence.description.hasSuffix(
                " Of the others those left up to place 4 go to Final B, filled to 7 by the fastest "
                    + "fifths. The best 20 of the others, by place and then time, go to Repechage. "
                    + "Assumed, from 2019-20."))
    }

    @Test func `a chart begins with the size of its races`() {
        let chart = Rulebooks.chart(
            finalSize: 4, direct: DirectEntry(entries: 41, best: 20, round: .heats))
        #expect(
            chart.sentences.first?.description
                == "500 m, 1000 m: 5 to a race, 4 in Final A. From 41 entries on the best 20 of the "
                + "ranking list begin in the heats.")
        #expect(
            Rulebooks.chart([
                Rulebooks.line(round: .heats, starters: (20, 23), races: 5, others: []),
                Rulebooks.line(round: .heats, starters: (24, 24), races: 6, fastest: 0, others: []),
            ])
            .sentences.last?.description
                == "500 m, 1000 m, heats to Final A: of 20 to 23 starters in 5 races 2 of each and "
                + "1 by time, of 24 starters in 6 races 2 of each.")
    }

    @Test func `a count is said as people say it`() {
        for (count, words) in [
            (BestOf(counted: 6, held: 8), "the best 6 of 8 events"),
            (BestOf(counted: 8, held: 8), "all 8 events"),
            (BestOf(counted: 1, held: 1), "its only event"),
            (
                BestOf(counted: 6, held: 6, fewest: 1),
                "at least the best of 6 events; how many is not known"
            ),
        ] {
            #expect(
                Rulebooks.rules(distance: count).sentence(of: .countingOfDistances).description
                    == "Each individual distance counts \(words).")
        }
    }

    @Test func `counting prints and reads the same`() {
        #expect(BestOf("best 6 of 8") == BestOf(counted: 6, held: 8))
        #expect(BestOf(counted: 4, held: 6).description == "best 4 of 6")
        #expect(BestOf("best 1-6 of 6") == BestOf(counted: 6, held: 6, fewest: 1))
        #expect(BestOf(counted: 6, held: 6, fewest: 1).description == "best 1-6 of 6")
        for text in [
            "best 6", "6 of 8", "best six of 8", "best 6 from 8", "", "best 1-2-6 of 6",
            "best -6 of 6",
        ] {
            #expect(BestOf(text) == nil)
        }
    }
}
