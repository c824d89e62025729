import RaceOffice
import RecordBook
import Rulebook
import ShortTrack

/// A place in an event with what it pays.
struct PlaceResource: Encodable {
    let rank: Int
    let isShared: Bool
    let competitor: CompetitorResource
    let points: PointsResource?

    /// The places of an event's order, best first.
    static func all(of places: [Place], in event: EventID, of season: SeasonView) -> [Self] {
        let sharers = Dictionary(places.map { ($0.rank, 1) }, uniquingKeysWith: +)
        return places.map { place in
            let sharing = sharers[place.rank, default: 1]
            return Self(
                rank: place.rank, isShared: sharing > 1,
                competitor: CompetitorResource(place.competitor, in: season),
                points: season.rules?.points(forRank: place.rank, sharedBy: sharing, in: event)
                    .map { PointsResource($0) })
        }
    }
}
