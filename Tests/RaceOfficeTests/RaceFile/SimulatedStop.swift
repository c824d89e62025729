import Racing
import Rulebook
import ShortTrack

/// A stop of the World Cup skated at random under the rules and printed as a race file.
///
/// Falls, penalties, cards, advancements, dead heats and no times come as they do at the rink,
/// only more often. The same seed gives the same file.
struct SimulatedStop {
    let competition: CompetitionID
    private var lot: Lot
    private let advanced: AdvancedSkaterRule

    static let header =
        "season,competition,category,distance,relay,mixed,occurrence,round_no,round,heat,"
        + "start_position,bib,athlete_id,noc,name,rank,time,status,mark,rule"

    private static let nations = [
        "CAN", "CHN", "FRA", "GBR", "GER", "HUN", "ITA", "JPN", "KAZ", "KOR", "LAT", "NED",
        "POL", "SUI", "UKR", "USA",
    ]

    /// - Parameter advanced: how the season counts skaters advanced by the referee.
    init(_ competition: CompetitionID, advanced: AdvancedSkaterRule, seed: UInt64) {
        self.competition = competition
        self.advanced = advanced
        lot = Lot(seed: seed)
    }

    /// The rows of the stop: 500, 1000 and 1500 m for women and men.
    mutating func rows() -> [String] {
        [Category.women, .men].flatMap { category in
            [500, 1000, 1500].flatMap { rows(category, Distance(metres: $0)) }
        }
    }

    /// The rows of one event.
    mutating func rows(_ category: Category, _ distance: Distance) -> [String] {
        let event = EventID(
            competition: competition, category: category, distance: distance, occurrence: .only)
        return Self.print(skate(event))
    }

    private static let charts = [
        ProgressionChart(
            distances: [500, 1000], raceSize: 5, finalSize: 5,
            lines: [
                line(.heats, 21...45, races: 8, 2, 4, .quarterfinals),
                line(.quarterfinals, 15...26, races: 4, 2, 2, .semifinals),
                line(.semifinals, 8...14, races: 2, 2, 1, .finalA, .finalB),
            ]),
        ProgressionChart(
            distances: [1500], raceSize: 7, finalSize: 7,
            lines: [
                line(.quarterfinals, 17...30, races: 4, 3, 0, .semifinals),
                line(.semifinals, 8...16, races: 2, 3, 0, .finalA, .finalB),
            ]),
    ]

    private static func line(
        _ round: Round, _ starters: ClosedRange<Int>, races: Int,
        _ perRace: Int, _ fastest: Int, _ next: Round, _ others: Round? = nil
    ) -> ProgressionLine {
        ProgressionLine(
            round: round, fewest: starters.lowerBound,
            most: starters.upperBound, races: races, perRace: perRace, fastest: fastest,
            next: next, others: others.map { [Way(to: $0, .all)] } ?? [])
    }

    private var rules: Rules {
        Rules(
            id: "simulated", title: "Simulated", pointsTables: [],
            tableUse: TableUse(individual: "", secondRace: "", relay: ""),
            counting: CountingRules(
                distance: BestOf(counted: 1, held: 1), relay: BestOf(counted: 1, held: 1)),
            eventTie: .fullPoints, standingTie: .sharedRank, penaltyInFinalA: .sharesLastPlace,
            yellowCard: .voidsDistance, overall: .none, advancedSkater: advanced,
            progression: Self.charts, evidence: [:])
    }

    /// Skates an event to its end.
    mutating func skate(_ event: EventID) -> EventProgress {
        let size = event.distance.metres == 1500 ? 24 : 40
        let entries = (1...size).compactMap { number -> Entry? in
            let nation = Self.nations[number % Self.nations.count]
            return Competitor("\(nation):\(event.category)-\(number)").map {
                Entry(competitor: $0, helmet: number, seed: number)
            }
        }
        var progress = EventProgress(event: event, rules: rules, entries: entries, races: [])
        while true {
            var races: [RaceSheet] = []
            switch progress.next {
            case .drawFirstRound:
                let lists = try? progress.drawFirstRound(lot: lot.next())
                races = (lists ?? []).map { skated($0) }
            case .putUp: races = progress.startListsDue.map { skated($0) }
            case .enter, .record, .makeOfficial, .nothing: break
            }
            if races.isEmpty { return progress }
            progress = EventProgress(
                event: event, rules: rules, entries: entries, races: progress.races + races)
        }
    }

    private mutating func skated(_ list: StartList) -> RaceSheet {
        var rows: [RecordedResult.Row] = []
        var decisions: [Decision] = []
        var milliseconds = list.race.event.distance.metres * 88 + lot.number(below: 2_000)
        for starter in lot.order(list.starters) {
            let chance = lot.number(below: 100)
            let finish: Finish =
                switch chance {
                case 0..<3: .didNotFinish
                case 3: .didNotStart
                case 4..<7: .noTime
                default: .finished
                }
            let isDeadHeat = finish == .finished && rows.last?.finish == .finished && chance > 96
            let place = isDeadHeat ? rows.last?.place : 1 + rows.count { $0.place != nil }
            if !isDeadHeat { milliseconds += 1 + lot.number(below: 400) }
            rows.append(
                RecordedResult.Row(
                    competitor: starter.competitor, place: finish.takesPlace ? place : nil,
                    finish: finish,
                    time: finish == .finished ? RaceTime(milliseconds: milliseconds) : nil))
            if let ruling = ruling(in: list.race.round, of: finish) {
                decisions.append(
                    Decision(
                        race: list.race, competitor: starter.competitor, ruling: ruling, reason: ""
                    ))
            }
        }
        return RaceSheet(
            startList: list, result: RecordedResult(race: list.race, rows: rows),
            decisions: decisions, isOfficial: true)
    }

    private mutating func ruling(in round: Round, of finish: Finish) -> Ruling? {
        switch lot.number(below: 40) {
        case 0, 1: .penalty
        case 2: lot.number(below: 4) == 0 ? .yellowCard : .penalty
        case 3, 4: round.isFinal || finish == .didNotStart ? nil : .advanced
        default: nil
        }
    }

    /// The rows of an event.
    static func print(_ progress: EventProgress) -> [String] {
        let event = progress.event
        let start = [
            "\(event.competition.season)", event.competition.slug,
            event.category == .men ? "M" : "W", "\(event.distance.metres)", "0", "0", "",
        ]
        return progress.drawnRounds.enumerated().flatMap { number, round in
            var rule = ""
            var marks: [Competitor: Mark] = [:]
            if case .decided(let line, let out) = progress.verdict(on: round) {
                rule = sentence(line)
                for one in out { marks[one.competitor] = one.mark }
            }
            return progress.races(of: round).flatMap { sheet in
                (sheet.outcome?.rows ?? []).map { row in
                    let isOut = row.isExcluded
                    let cells =
                        start + [
                            "\(number + 1)", round.title, "\(sheet.race.number)",
                            "\(row.position)", "\(row.helmet)", "\(row.helmet)",
                            "\(row.competitor.nation)", "Skater \(row.helmet)",
                            row.place.map(String.init) ?? "",
                            isOut ? "" : row.time?.description ?? "",
                            (isOut ? row.decision?.ruling.rawValue : nil) ?? row.finish.rawValue,
                            marks[row.competitor]?.rawValue ?? "", rule,
                        ]
                    return cells.joined(separator: ",")
                }
            }
        }
    }

    private static func sentence(_ line: ProgressionLine) -> String {
        let places = [1: "seconds", 2: "thirds", 3: "fourths"]
        return "Top \(line.perRace) Skaters from each race"
            + (line.fastest == 0
                ? ""
                : " and the next \(line.fastest) fastest \(places[line.perRace] ?? "")")
            + " qualify for \(line.next.title)."
            + (line.others.first.map {
                " The remainder qualify for \($0.round.title) to a total of 24."
            } ?? "")
    }
}
