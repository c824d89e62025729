import RaceOffice
import RecordBook
import Scoring
import ShortTrack

/// The tables of a season, each with who leads it.
struct StandingsResource: Encodable {
    struct Table: Encodable {
        let standing: StandingReference
        let events: Int
        let isDecided: Bool
        let leaders: [CompetitorResource]
        let total: PointsResource?
    }

    let season: SeasonID
    let standings: [Table]

    init(_ season: SeasonView, _ filter: Filter) {
        self.season = season.record.id
        standings = season.standings.filter(filter.takes).map { id in
            let leaders = (season.standing(id)?.rows ?? []).filter { $0.rank == 1 }
            let results = season.results
            return Table(
                standing: StandingReference(id),
                events: results.map { $0.parts(of: id).flatMap($0.outcomes(for:)).count } ?? 0,
                isDecided: season.isOver(id),
                leaders: leaders.map { CompetitorResource($0.competitor, in: season) },
                total: leaders.first?.total.map { PointsResource($0) })
        }
    }
}
