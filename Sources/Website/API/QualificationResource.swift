import Phrases
import Publishing
import RaceOffice
import RecordBook
import Rulebook
import Scoring
import ShortTrack

/// The places a season is sure to give at the Olympic Games, and the lists they come from.
struct QualificationResource: Encodable {
    struct Rank: Encodable {
        let best: Int
        let worst: Int?

        init(_ range: RankRange) { (best, worst) = (range.best, range.worst) }
    }

    struct Result: Encodable {
        let competition: String
        let outcome: ProofResource.Line.Outcome
        let rank: Int?
        let sharedBy: Int?
        let bestRank: Int?
        let isCounted: Bool
    }

    struct Line: Encodable {
        let rank: Rank
        let competitor: CompetitorResource
        let results: [Result]
    }

    /// Somebody who stands by for a place given back.
    struct Reserve: Encodable {
        let rank: Rank
        let competitor: CompetitorResource
        let obstacle: String?
    }

    struct Event: Encodable {
        let event: StandingReference
        let places: Int
        let given: Int
        let isComplete: Bool
        let openCompetitions: [String]
        let list: [Line]
        let reserve: [Reserve]
    }

    /// A step that gave a nation a place or did not.
    struct Step: Encodable {
        enum Outcome: String, Encodable {
            case given, guaranteed
            case earnedGuaranteed = "earned guaranteed"
            case refused, tied, declined
            case movedUp = "moved up"
        }

        let event: StandingReference
        let nation: Nation
        let competitor: CompetitorResource?
        let rank: Rank?
        let outcome: Outcome
        let reason: String?
    }

    struct NationPlaces: Encodable {
        struct Count: Encodable {
            let event: StandingID
            let places: Int
        }

        let nation: Nation
        let places: [Count]
        let athletes: Int
    }

    let season: SeasonID
    let games: String
    let events: [Event]
    let nations: [NationPlaces]
    let steps: [Step]

    /// - Returns: nothing for a season that qualifies nobody.
    init?(_ season: SeasonView) {
        guard let olympic = season.rules?.olympic else { return nil }
        let allocations = season.olympicAllocations()
        self.season = season.record.id
        games = olympic.games
        events = allocations.flatMap { allocation in
            allocation.lists.map { list in
                Event(
                    event: StandingReference(list.id), places: olympic.places(in: list.id),
                    given: allocation.places.given(in: list.id), isComplete: list.isComplete,
                    openCompetitions: list.openStops,
                    list: list.lines.map { line in
                        Line(
                            rank: Rank(line.rank),
                            competitor: CompetitorResource(line.competitor, in: season),
                            results: line.results.map(Result.init(_:)))
                    },
                    reserve: allocation.reserve(for: list.id).map {
                        Reserve(
                            rank: Rank($0.line.rank),
                            competitor: CompetitorResource($0.line.competitor, in: season),
                            obstacle: $0.obstacle?.sentence.description)
                    })
            }
        }
        nations = Set(allocations.flatMap(\.places.nations)).sorted().map { nation in
            NationPlaces(
                nation: nation,
                places: allocations.flatMap { allocation in
                    allocation.lists.map {
                        NationPlaces.Count(
                            event: $0.id, places: allocation.places.places(of: nation, in: $0.id))
                    }
                },
                athletes: allocations.reduce(0) { $0 + $1.places.athletes(of: nation) })
        }
        steps = allocations.flatMap(\.steps).map { step in
            let (outcome, reason) = Self.outcome(of: step)
            return Step(
                event: StandingReference(step.event), nation: step.nation,
                competitor: step.competitor.map { CompetitorResource($0, in: season) },
                rank: step.rank.map { Rank($0) }, outcome: outcome, reason: reason)
        }
    }

    private static func outcome(of step: PlaceStep) -> (Step.Outcome, String?) {
        switch step.outcome {
        case .given: (.given, nil)
        case .guaranteed: (.guaranteed, nil)
        case .earnedGuaranteed: (.earnedGuaranteed, nil)
        case .refused(let refusal): (.refused, refusal.sentence.description)
        case .tied: (.tied, nil)
        case .awaitsLot: (.tied, step.sentence.description)
        case .declined: (.declined, nil)
        case .movedUp: (.movedUp, nil)
        }
    }
}

extension QualificationResource.Result {
    fileprivate init(_ result: QualificationList.Result) {
        competition = result.stop
        isCounted = result.isCounted
        (outcome, rank, sharedBy, bestRank) =
            switch result.result {
            case .placed(let rank, let sharers): (.placed, rank, sharers, nil)
            case .none: (.absent, nil, nil, nil)
            case .unknown(let rank): (.unknown, nil, nil, rank)
            }
    }
}
