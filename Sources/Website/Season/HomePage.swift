import RaceOffice
import RecordBook
import ShortTrack

/// The front page: the seasons with a calendar, newest first, then those of which less is known.
struct HomePage {
    let document: Document

    init(_ books: RecordBooks) {
        let titles = Dictionary(grouping: books.almanac.titles, by: \.season)
        document = Document(
            "home", title: "Seasons",
            content: [
                "seasons": books.seasons.filter(\.hasCalendar).map { season in
                    [
                        "title": season.title, "path": Address.season(season.record.id).path,
                        "span": season.spans.first as Any? ?? false,
                        "stops": season.record.competitions.count.counted("stop"),
                        "events": season.record.events.count.counted("event"),
                    ]
                },
                "others": books.seasons.filter { !$0.hasCalendar }.map { season in
                    let id = season.record.id
                    return [
                        "title": season.title, "path": Address.season(id).path,
                        "known": season.record.state?.value == .cancelled
                            ? "cancelled" : Self.known(titles[id] ?? []),
                    ]
                },
                "hasOthers": books.seasons.contains { !$0.hasCalendar },
                "isEmpty": books.seasons.isEmpty,
            ])
    }

    private static func known(_ titles: [TitleWon]) -> String {
        let tables = Set(titles.map(\.standing)).count
        return tables == 0
            ? "no champion known" : "champions of \(tables.counted("table")) known"
    }
}

extension SeasonView {
    /// Whether more is known of the season than its champions.
    var hasCalendar: Bool { !record.events.isEmpty || !record.competitions.isEmpty }
}
