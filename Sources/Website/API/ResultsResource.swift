import RaceOffice
import RecordBook
import ShortTrack

/// The places of the events of a season, in the order of the calendar; in parts.
struct ResultsResource: Encodable {
    struct Line: Encodable {
        let event: EventReference
        let place: PlaceResource
    }

    let season: SeasonID
    let results: [Line]
    let next: String?

    init(_ season: SeasonView, _ filter: Filter, _ excerpt: Excerpt) {
        let id = season.record.id
        let places = season.record.events.filter { season.takes($0.event.id, by: filter) }
            .flatMap { record in
                let event = record.event
                let stage = season.stop(of: event.id)?.stage ?? 0
                return season.places(of: record).filter { filter.takes($0.competitor.nation) }
                    .map { place in
                        (
                            key: "\(Excerpt.padded(stage)) \(event.date) \(event.id.slug) "
                                + "\(Excerpt.padded(place.rank ?? 0)) \(place.competitor)",
                            line: Line(
                                event: EventReference(event),
                                place: PlaceResource(place, in: season))
                        )
                    }
            }
        let part = excerpt.lines(of: places, by: \.key)
        self.season = id
        results = part.lines.map(\.line)
        next = part.next?.path(to: .results(id, filter))
    }
}
