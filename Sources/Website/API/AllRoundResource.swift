import RaceOffice
import RecordBook
import Scoring
import ShortTrack

/// The all-round rankings of the meetings of a season whose rulebook has them.
struct AllRoundResource: Encodable {
    struct Meeting: Encodable {
        let competition: String
        let category: Category
        let rows: [Row]
    }

    struct Row: Encodable {
        let rank: Int?
        let competitor: CompetitorResource
        let points: PointsResource
        let isAdmitted: Bool?
    }

    let season: SeasonID
    let meetings: [Meeting]

    /// - Returns: nothing for a season that ranks no meeting.
    init?(_ season: SeasonView, _ filter: Filter) {
        guard let meetings = season.meetingsAllRound(filter) else { return nil }
        self.season = season.record.id
        self.meetings = meetings.map { stop, ranking in
            Meeting(
                competition: stop.id.slug, category: ranking.category,
                rows: ranking.rows.filter { filter.takes($0.competitor.nation) }.map { row in
                    Row(
                        rank: row.rank, competitor: CompetitorResource(row.competitor, in: season),
                        points: PointsResource(row.sheet.total), isAdmitted: row.isAdmitted)
                })
        }
    }
}
