import Phrases
import RaceOffice
import RecordBook
import Rulebook
import ShortTrack

/// The rulebook of a season: each rule in a sentence with how sure it is, and the values every
/// table is counted by.
struct RulesResource: Encodable {
    struct Rule: Encodable {
        let clause: Clause.Name
        let sentence: String
        let grade: Evidence.Grade?
        let source: String?
    }

    struct PointsTable: Encodable {
        let name: String
        let places: [PointsResource]
        let below: Rulebook.PointsTable.Below
    }

    struct Counting: Encodable {
        let counted: Int
        let fewestCounted: Int?
        let held: Int

        init(_ best: BestOf) {
            (counted, fewestCounted, held) = (best.counted, best.fewest, best.held)
        }
    }

    struct Progression: Encodable {
        let distances: [Int]
        let isRelay: Bool
        let raceSize: Int
        let finalSize: Int
        let directEntry: DirectEntryResource?
        let lines: [LineResource]
    }

    struct Values: Encodable {
        let pointsTables: [PointsTable]
        let individualTable: String?
        let secondRaceTable: String?
        let relayTable: String?
        let distanceCounting: Counting?
        let relayCounting: Counting?
        let eventTie: EventTie
        let standingTie: [String]
        let penaltyInFinalA: PenaltyInFinalA
        let yellowCard: YellowCardRule
        let missedStart: MissedStartRule?
        let overall: String
        let overallCounting: Counting?
        let advancedSkater: AdvancedSkaterRule
        let progression: [Progression]
    }

    let season: SeasonID
    let rulebook: String
    let title: String
    let rules: [Rule]
    let values: Values

    init(_ rules: Rules, of season: SeasonID) {
        self.season = season
        rulebook = rules.id
        title = rules.title
        self.rules = rules.clauses.map {
            Rule(
                clause: $0.name, sentence: $0.sentence.description, grade: $0.evidence?.grade,
                source: $0.evidence?.source)
        }
        values = Values(rules)
    }
}

extension RulesResource.Values {
    fileprivate init(_ rules: Rules) {
        pointsTables = rules.pointsTables.map { table in
            RulesResource.PointsTable(
                name: table.name,
                places: table.places.indices.map { PointsResource(table.award(forRank: $0 + 1)) },
                below: table.below)
        }
        individualTable = rules.tableUse.individual
        secondRaceTable = rules.tableUse.secondRace
        relayTable = rules.tableUse.relay
        distanceCounting = rules.counting.distance.map { RulesResource.Counting($0) }
        relayCounting = rules.counting.relay.map { RulesResource.Counting($0) }
        eventTie = rules.eventTie
        standingTie = rules.standingTie.breaks.map { "\($0)" }
        penaltyInFinalA = rules.penaltyInFinalA
        yellowCard = rules.yellowCard
        missedStart = rules.missedStart
        (overall, overallCounting) =
            switch rules.overall {
            case .none: ("none", nil)
            case .sumOfDistances: ("sum of distances", nil)
            case .races(let best, _): ("races", RulesResource.Counting(best))
            }
        advancedSkater = rules.advancedSkater
        progression = rules.progression.map { chart in
            RulesResource.Progression(
                distances: chart.distances, isRelay: chart.isRelay, raceSize: chart.raceSize,
                finalSize: chart.finalSize,
                directEntry: chart.direct.map {
                    DirectEntryResource($0, from: $0.entries)
                }, lines: chart.lines.map { LineResource($0) })
        }
    }
}
