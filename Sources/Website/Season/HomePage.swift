import RaceOffice
import RecordBook
import ShortTrack

/// The front page: the seasons, newest first.
struct HomePage {
    let document: Document

    init(_ state: OfficeState) {
        let seasons = state.seasons.compactMap { state.season($0) }.map { season in
            let days = season.record.events.map(\.event.date)
            return [
                "title": season.title, "path": Address.season(season.record.id).path,
                "span": days.min().flatMap { first in
                    days.max().map { Span.text(from: first, to: $0) }
                } ?? "",
                "stops": season.record.competitions.count.counted("stop"),
                "events": season.record.events.count.counted("event"),
            ]
        }
        document = Document("home", title: "Seasons", content: ["seasons": seasons])
    }
}
