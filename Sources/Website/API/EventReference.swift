import ShortTrack

/// An event: what is skated by whom, where and when.
struct EventReference: Encodable {
    let id: EventID
    let season: SeasonID
    let competition: String
    let category: ShortTrack.Category
    let distance: Int
    let isRelay: Bool
    let occurrence: Int?
    let date: CalendarDate

    init(_ event: Event) {
        id = event.id
        season = event.id.competition.season
        competition = event.id.competition.slug
        category = event.id.category
        distance = event.id.distance.metres
        isRelay = event.id.distance.isRelay
        occurrence = event.id.occurrence.number
        date = event.date
    }
}
