public import Phrases
public import RaceOffice
public import RecordBook
import ShortTrack

extension Table {
    /// Places taken in events, with who took each.
    public static func places(
        _ places: [PlaceTaken], title: Phrase, naming people: People
    ) -> Table {
        Table(
            title: title,
            columns: [
                .init("season", "Season"), .init("date", "Date"), .init("competition", "Stop"),
                .init("event", "Event"), .init("rank", "Rank", isNumeric: true),
                .init("nation", "Nation"), .init("name", "Name"), .init("person", "Skater"),
            ],
            rows: places.map { place in
                [
                    .text("\(place.season)"), .text("\(place.event.date)"),
                    .text(place.event.id.competition.slug), .text(place.event.id.slug),
                    .number(place.rank), .text(place.competitor.nation.code),
                    .text(people.naming(place.competitor)),
                    .words(place.competitor.person?.description),
                ]
            })
    }
}
