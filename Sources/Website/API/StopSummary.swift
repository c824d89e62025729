import RaceOffice
import RecordBook
import ShortTrack

/// A stop of a calendar.
struct StopSummary: Encodable {
    let id: CompetitionID
    let competition: String
    let stage: Int
    let title: String
    let place: String
    let nation: Nation?
    let venue: String?
    let days: [CalendarDate]

    init(_ stop: Competition, in season: SeasonView) {
        id = stop.id
        competition = stop.id.slug
        stage = stop.stage
        title = stop.title
        place = stop.place
        nation = stop.nation
        venue = stop.venue
        days = season.days(at: stop.id)
    }
}
