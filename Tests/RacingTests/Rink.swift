import Phrases
import Racing
import Rulebook
import ShortTrack

/// Short ways to write down races: one row is "2 LIANG CHN 41.010", with a ruling behind it.
///
/// A row is place or "-", name, nation, then a time or NT (no time), DNF, DNS, then a ruling.
enum Rink {
    static func event(_ text: String) -> EventID {
        guard let event = EventID(text) else { preconditionFailure("\(text) is not an event.") }
        return event
    }

    static func skater(_ name: some StringProtocol, _ nation: some StringProtocol) -> Competitor {
        guard let person = PersonID(name.lowercased()), let nation = Nation(nation) else {
            preconditionFailure("\(name) \(nation) is not a skater.")
        }
        return .skater(person, nation)
    }

    /// A race with its result; starters stand in the order of the rows.
    static func race(
        _ event: EventID, _ round: Round, _ number: Int = 1, _ rows: [String],
        isOfficial: Bool = true
    ) -> RaceSheet {
        let race = RaceID(event: event, round: round, number: number)
        var starters: [StartList.Starter] = []
        var result: [RecordedResult.Row] = []
        var decisions: [Decision] = []
        for (index, row) in rows.enumerated() {
            let words = row.split(separator: " ")
            let competitor = skater(words[1], words[2])
            let finish =
                Finish(rawValue: String(words[3])) ?? (words[3] == "NT" ? .noTime : .finished)
            starters.append(
                StartList.Starter(
                    competitor: competitor, helmet: number * 10 + index, position: index + 1,
                    reason: "test"))
            result.append(
                RecordedResult.Row(
                    competitor: competitor, place: Int(words[0]), finish: finish,
                    time: RaceTime(words[3])))
            if words.count > 4, let ruling = Ruling(rawValue: String(words[4])) {
                decisions.append(
                    Decision(race: race, competitor: competitor, ruling: ruling, reason: "C1"))
            }
        }
        return RaceSheet(
            startList: StartList(race: race, starters: starters, lot: nil),
            result: RecordedResult(race: race, rows: result), decisions: decisions,
            isOfficial: isOfficial)
    }

    /// A chart line; distances and the number of starters are free.
    static func line(
        _ round: Round, starters: ClosedRange<Int> = 1...200, races: Int, perRace: Int,
        fastest: Int = 0, next: Round, others: Round? = nil
    ) -> ProgressionLine {
        ProgressionLine(
            round: round, fewest: starters.lowerBound,
            most: starters.upperBound, races: races, perRace: perRace, fastest: fastest,
            next: next,
            others: others.map { [Way(to: $0, .all)] } ?? [])
    }

    /// Two semifinals: the first two of each to Final A, the others who took a place to Final B.
    static let semifinals = line(
        .semifinals, starters: 8...11, races: 2, perRace: 2, next: .finalA, others: .finalB)

    /// A rulebook of which only the racing matters.
    static func rules(
        _ lines: [ProgressionLine], advanced: AdvancedSkaterRule = .usesTimePlace,
        penalty: PenaltyInFinalA = .sharesLastPlace, yellowCard: YellowCardRule = .voidsDistance,
        missedStart: MissedStartRule? = nil
    ) -> Rules {
        Rules(
            id: "test", title: "Test",
            pointsTables: [
                PointsTable(name: "standard", places: [.known(Points(100))], below: .nothing)
            ],
            tableUse: TableUse(
                individual: "standard", secondRace: "standard", relay: "standard"),
            counting: CountingRules(
                distance: BestOf(counted: 1, held: 1), relay: BestOf(counted: 1, held: 1)),
            eventTie: .fullPoints, standingTie: .sharedRank, penaltyInFinalA: penalty,
            yellowCard: yellowCard, missedStart: missedStart, overall: .none,
            advancedSkater: advanced,
            progression: [
                ProgressionChart(
                    distances: [500, 1000, 1500], raceSize: 4, finalSize: 4, lines: lines)
            ], evidence: [:])
    }

    /// The papers as an event under way.
    static func progress(
        _ event: EventID, _ rules: Rules, entries: [Entry] = [], _ races: [RaceSheet]
    ) -> EventProgress {
        EventProgress(event: event, rules: rules, entries: entries, races: races)
    }
}

extension Competitor {
    /// The name without the nation, for comparing with printed results.
    var name: String { person?.description ?? nation.code }
}

extension StartList {
    var names: [String] { starters.map(\.competitor.name) }
}

extension Sequence where Element == Advancement {
    /// The names that got a mark, in order of race and place.
    func names(_ mark: Mark?) -> [String] { filter { $0.mark == mark }.map(\.competitor.name) }

    func reason(_ name: String) -> String? {
        first { $0.competitor.name == name }?.reason.description
    }
}

extension Classification {
    /// "1 AN, 2 GRIGOREV" as printed, ties with equal ranks.
    var printed: [String] { ranked.map { "\($0.rank) \($0.competitor.name)" } }

    func reason(_ name: String) -> String? {
        ranked.first { $0.competitor.name == name }?.reason.description
            ?? unscored.first { $0.competitor.name == name }?.reason.description
    }
}
