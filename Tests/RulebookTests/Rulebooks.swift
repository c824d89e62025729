import Rulebook
import ShortTrack

/// A sound rulebook with the values of 2023-24, and copies of it with one value changed.
enum Rulebooks {
    static let standard = PointsTable(
        name: "standard", places: [100, 80, 70, 60, 50, 44, 40, 36].map { .known(Points($0)) },
        below: .unknown)

    static let secondRace = PointsTable(
        name: "second race",
        places: [
            .known(Points(150)), .known(Points(125)), .known(Points(110)), .known(Points(95)),
            .oneOf([Points(90), Points(80)]), .known(Points(69)), .unknown, .known(Points(50)),
        ],
        below: .nothing)

    static let semifinals = ProgressionLine(
        round: .semifinals, fewest: 8, most: 10, races: 2, perRace: 2, fastest: 1,
        next: .finalA, others: [Way(to: .finalB, .all)])

    static func rules(
        tables: [PointsTable] = [standard, secondRace],
        use: TableUse = TableUse(
            individual: "standard", secondRace: "second race", relay: "standard"),
        distance: BestOf? = BestOf(counted: 6, held: 8),
        relay: BestOf? = BestOf(counted: 4, held: 6),
        eventTie: EventTie = .fullPoints, standingTie: StandingTie = .sharedRank,
        penalty: PenaltyInFinalA = .sharesLastPlace, yellowCard: YellowCardRule = .voidsDistance,
        missedStart: MissedStartRule? = nil,
        overall: OverallRule = .sumOfDistances(trophy: "Crystal Globe"),
        allRound: AllRoundRule? = nil, team: TeamRule? = nil,
        advanced: AdvancedSkaterRule = .usesTimePlace,
        lines: [ProgressionLine] = [semifinals], chart: ProgressionChart? = nil,
        olympic: OlympicQualification? = olympic()
    ) -> Rules {
        Rules(
            id: "2023-24", title: "World Cup 2023-24", pointsTables: tables, tableUse: use,
            counting: CountingRules(distance: distance, relay: relay), eventTie: eventTie,
            standingTie: standingTie, penaltyInFinalA: penalty, yellowCard: yellowCard,
            missedStart: missedStart, overall: overall, allRound: allRound, team: team,
            advancedSkater: advanced, progression: [chart ?? Self.chart(lines)], olympic: olympic,
            evidence: [.points: Evidence(grade: .forced, source: "relay totals")])
    }

    static func line(
        round: Round = .semifinals, starters: (Int, Int) = (8, 10), races: Int = 2,
        perRace: Int = 2, fastest: Int = 1, next: Round = .finalA,
        others: [Way] = [Way(to: .finalB, .all)], assumedFrom: String? = nil
    ) -> ProgressionLine {
        ProgressionLine(
            round: round, fewest: starters.0, most: starters.1, races: races, perRace: perRace,
            fastest: fastest, next: next, others: others, assumedFrom: assumedFrom)
    }

    static func chart(
        _ lines: [ProgressionLine] = [semifinals], distances: [Int] = [500, 1000],
        isRelay: Bool = false, raceSize: Int = 5, finalSize: Int = 5, direct: DirectEntry? = nil
    ) -> ProgressionChart {
        ProgressionChart(
            distances: distances, isRelay: isRelay, raceSize: raceSize, finalSize: finalSize,
            direct: direct, lines: lines)
    }

    static func table(_ places: [PointsCell], below: PointsTable.Below = .nothing) -> Rules {
        rules(tables: [PointsTable(name: "standard", places: places, below: below), secondRace])
    }
}
