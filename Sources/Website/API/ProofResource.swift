import Phrases
import RaceOffice
import RecordBook
import Rulebook
import Scoring
import ShortTrack

/// Why a total is what it is: the results it is made of, the rules used, and why a published total
/// holds or does not.
struct ProofResource: Encodable {
    /// The results of one table, or of one skater of a nation.
    struct Sheet: Encodable {
        let standing: StandingReference
        let competitor: CompetitorResource?
        let counted: Int
        let fewestCounted: Int?
        let held: Int
        let total: PointsResource
        let lines: [Line]
    }

    struct Line: Encodable {
        enum Outcome: String, Encodable {
            /// In a known place.
            case placed
            /// Not in the order of the event.
            case absent
            /// Not known.
            case unknown
        }

        let event: EventReference
        let outcome: Outcome
        let rank: Int?
        let sharedBy: Int?
        let bestRank: Int?
        let points: PointsResource
        let isCounted: Bool
    }

    /// One assignment of unknown results that gives the published total.
    struct Witness: Encodable {
        struct Result: Encodable {
            let event: EventReference
            let rank: Int?
            let points: PointsResource
        }

        let results: [Result]
        let assignments: Int?
    }

    let clauses: [Clause.Name]
    let sheets: [Sheet]
    let because: String?
    let needs: String?
    let witness: Witness?
    let candidates: [CompetitorResource]

    init(_ proof: Proof, in season: SeasonView) {
        clauses = proof.clauses
        sheets =
            proof.competitor == nil
            ? []
            : proof.sheets.map { sheet in
                Sheet(
                    standing: StandingReference(sheet.standing),
                    competitor: sheet.competitor.map { CompetitorResource($0, in: season) },
                    counted: sheet.best.counted, fewestCounted: sheet.best.fewest,
                    held: sheet.best.held, total: PointsResource(sheet.total),
                    lines: sheet.lines.map(Line.init(_:)))
            }
        because = proof.verdict == nil ? nil : season.because(proof).description
        needs = if case .open(let needs) = proof.verdict { needs.description } else { nil }
        witness = if case .consistent(let witness) = proof.verdict { Witness(witness) } else { nil }
        candidates = proof.candidates.map { CompetitorResource($0, in: season) }
    }
}

extension ProofResource.Line {
    fileprivate init(_ line: ScoreSheet.Line) {
        event = EventReference(line.event)
        points = PointsResource(line.score)
        isCounted = line.isCounted
        (outcome, rank, sharedBy, bestRank) =
            switch line.score {
            case .placed(let rank, let sharers, _): (.placed, rank, sharers, nil)
            case .none: (.absent, nil, nil, nil)
            case .unknown(let rank, _): (.unknown, nil, nil, rank)
            }
    }
}

extension ProofResource.Witness {
    fileprivate init(_ witness: Scoring.Witness) {
        assignments = witness.assignments
        results = witness.results.map {
            Result(
                event: EventReference($0.event), rank: $0.possibility.rank,
                points: PointsResource($0.possibility.points))
        }
    }
}
