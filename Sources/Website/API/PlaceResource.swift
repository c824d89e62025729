import RaceOffice
import RecordBook
import ShortTrack

/// A place in an event with what it pays.
struct PlaceResource: Encodable {
    let rank: Int?
    let isShared: Bool
    let competitor: CompetitorResource
    let points: PointsResource?

    init(_ line: OrderLine, in season: SeasonView) {
        rank = line.rank
        isShared = line.isShared
        competitor = CompetitorResource(line.competitor, in: season)
        points = line.award.map { PointsResource($0) }
    }
}
