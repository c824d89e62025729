import RaceOffice
import RecordBook
import ShortTrack

/// A place somebody is known to have taken.
struct PlaceTakenResource: Encodable {
    let event: EventReference
    let stop: String
    let stage: Int?
    let rank: Int
    let isShared: Bool
    let competitor: CompetitorResource

    init(_ place: PlaceTaken, among people: People) {
        event = EventReference(place.event)
        stop = place.stop
        stage = place.stage
        rank = place.rank
        isShared = place.isShared
        competitor = CompetitorResource(place.competitor, among: people)
    }
}
