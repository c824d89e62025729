import RaceOffice
import RecordBook
import Scoring
import ShortTrack

/// A standing: printed lines beside what the known results give, with proofs where asked for.
struct StandingResource: Encodable {
    struct Published: Encodable {
        let rank: Int
        let points: PointsResource?
    }

    struct Row: Encodable {
        let rank: Int?
        let competitor: CompetitorResource?
        let total: PointsResource?
        let published: Published?
        let verdict: String?
        let proof: ProofResource?
    }

    let season: SeasonID
    let standing: StandingReference
    let after: EventID?
    let asOf: CalendarDate?
    let events: Int
    let isPublished: Bool
    let rows: [Row]

    init(_ page: StandingPage, isProved: Bool) {
        season = page.season.record.id
        standing = StandingReference(page.table.id)
        after = page.after
        asOf = page.season.asOf
        events = page.table.events
        isPublished = page.table.isPublished
        rows = page.table.rows.map { row in
            Row(
                rank: row.rank,
                competitor: row.competitor.map { CompetitorResource($0, in: page.season) },
                total: row.competitor == nil ? nil : row.proof.total.map { PointsResource($0) },
                published: row.claim.map {
                    Published(rank: $0.rank, points: $0.points.map { PointsResource($0) })
                },
                verdict: row.proof.verdict?.word,
                proof: isProved ? ProofResource(row.proof, in: page.season) : nil)
        }
    }
}
