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

    /// What an event paid; of a table that is made of events.
    struct Result: Encodable {
        let event: EventID
        let rank: Int?
        let points: PointsResource?
        let isCounted: Bool?
    }

    /// What a distance adds to an overall total.
    struct Part: Encodable {
        let standing: StandingReference
        let total: PointsResource
    }

    struct Row: Encodable {
        let rank: Int?
        let competitor: CompetitorResource?
        let total: PointsResource?
        let published: Published?
        let verdict: String?
        let results: [Result]?
        let parts: [Part]?
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
                results: row.competitor.flatMap { Self.results(of: $0, on: page) },
                parts: row.competitor.flatMap { _ in Self.parts(of: row, on: page) },
                proof: isProved ? ProofResource(row.proof, in: page.season) : nil)
        }
    }

    private static func results(
        of competitor: Competitor, on page: StandingPage
    ) -> [Result]? {
        guard let results = page.results, results.isOfEvents(page.table.id) else { return nil }
        return results.results(of: competitor, in: page.table.id).map {
            Result(
                event: $0.event.id, rank: $0.rank, points: $0.score.map { PointsResource($0) },
                isCounted: $0.isCounted)
        }
    }

    private static func parts(of row: PublishedTable.Row, on page: StandingPage) -> [Part]? {
        guard page.results?.addsUpDistances(page.table.id) == true else { return nil }
        return row.proof.sheets.map {
            Part(standing: StandingReference($0.standing), total: PointsResource($0.total))
        }
    }
}
