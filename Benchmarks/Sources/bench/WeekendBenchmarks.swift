import Racing
import Rulebook
import ShortTrack

/// A weekend without a disk: draws, races, advancement, classification.
enum WeekendBenchmarks {
    static func run(into report: Report) {
        var checksum = 0
        for (name, nations, goal) in [("", 72, 5.0), (", compatriots apart", 24, 20)] {
            let entries = entries(72, nations: nations)
            report.measure("draw of 40 x 72 entries\(name)", goal: goal, runs: 21) {
                for seed in UInt64(1)...40 {
                    let draw = FirstRoundDraw(
                        event: event("men-500"), round: .heats, races: 19, entries: entries,
                        lot: seed)
                    checksum &+= draw.startLists.count
                }
            }
        }
        var lot = Lot(seed: 2026)
        let field = InventedSkaters(men: 64, women: 60, lot: &lot)
        let invented = InventedEvent(rules: rules) { field.handicap(of: $0) }
        let programme = [
            "men-500", "men-1000", "men-1500", "women-500", "women-1000", "women-1500",
            "men-relay-5000", "women-relay-3000",
        ].map { name in
            let event = event(name)
            return (
                event,
                field.entrants(of: event).enumerated().map {
                    Entry(competitor: $1, helmet: $0 + 1, seed: $0 + 1)
                }
            )
        }
        report.measure("weekend of 8 events, 64 men, 60 women", goal: 50, runs: 21) {
            for (event, entries) in programme {
                guard let skated = try? invented.skate(event, entries: entries, lot: &lot) else {
                    preconditionFailure("\(event) cannot be drawn.")
                }
                checksum &+= skated.classification.ranked.count
            }
        }
        print("(checksum \(checksum))")
    }

    private static func event(_ name: String) -> EventID {
        guard let event = EventID("bench/rink/\(name)") else {
            preconditionFailure("\(name) is not an event.")
        }
        return event
    }

    private static func entries(_ count: Int, nations: Int) -> [Entry] {
        let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { Unicode.Scalar($0) }
        let codes = (0..<nations).compactMap { Nation("X\(letters[$0 / 26])\(letters[$0 % 26])") }
        return (0..<count).compactMap { index in
            PersonID("p-\(index)").map {
                Entry(
                    competitor: .skater($0, codes[index % nations]), helmet: index + 1,
                    seed: index < 50 ? index + 1 : nil)
            }
        }
    }

    /// Charts like those of the World Tour of 2024-25, with direct entries and a repechage.
    static let rules = Rules(
        id: "bench", title: "Bench",
        pointsTables: [
            PointsTable(
                name: "standard", places: (1...30).map { .known(Points(102 - 3 * $0)) },
                below: .nothing)
        ],
        tableUse: TableUse(individual: "standard", secondRace: "standard", relay: "standard"),
        counting: CountingRules(
            distance: BestOf(counted: 300, held: 400), relay: BestOf(counted: 1, held: 1)),
        eventTie: .fullPoints, standingTie: .sharedRank, penaltyInFinalA: .sharesLastPlace,
        yellowCard: .voidsDistance, overall: .sumOfDistances(trophy: nil),
        advancedSkater: .usesTimePlace,
        progression: [
            ProgressionChart(
                distances: [500, 1000], raceSize: 5, finalSize: 5,
                direct: DirectEntry(entries: 41, best: 20, round: .heats),
                lines: [
                    line(.preliminaries, 36...55, 11, 1, 9, .heats, .repechage),
                    line(.heats, 36...42, 8, 2, 2, .quarterfinals, .repechage),
                    line(.repechageQuarterfinals, 20...60, 8, 1, 2, .repechageSemifinals),
                    line(.repechageSemifinals, 1...12, 2, 1, 0, .quarterfinals),
                    line(.quarterfinals, 18...23, 4, 2, 2, .semifinals),
                    line(.semifinals, 8...11, 2, 2, 1, .finalA, .finalB),
                ]),
            ProgressionChart(
                distances: [1500], raceSize: 7, finalSize: 7,
                lines: [
                    line(.heats, 57...70, 10, 4, 2, .quarterfinals, .repechage),
                    line(.quarterfinals, 35...49, 7, 2, 5, .semifinals, .repechage),
                    line(.repechageQuarterfinals, 20...60, 6, 2, 2, .repechageSemifinals),
                    line(.repechageSemifinals, 1...14, 2, 1, 0, .semifinals),
                    line(.semifinals, 20...26, 3, 2, 1, .finalA, .finalB),
                ]),
        ], evidence: [:])

    private static func line(
        _ round: Round, _ starters: ClosedRange<Int>, _ races: Int, _ perRace: Int,
        _ fastest: Int, _ next: Round, _ others: Round? = nil
    ) -> ProgressionLine {
        ProgressionLine(
            round: round, fewest: starters.lowerBound, most: starters.upperBound, races: races,
            perRace: perRace, fastest: fastest, next: next,
            others: others.map { [Way(to: $0, .all)] } ?? [])
    }
}
