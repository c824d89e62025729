public import RaceOffice
import RecordBook
import Rulebook
import ShortTrack

extension Table {
    /// The seasons of a database; one without a calendar is known by its champions only.
    public static func seasons(_ seasons: [SeasonView]) -> Table {
        Table(
            title: "Seasons",
            columns: [
                .init("season", "Season"), .init("title", "Title"),
                .init("stops", "Stops", isNumeric: true),
                .init("events", "Events", isNumeric: true), .init("rulebook", "Rulebook"),
                .init("champions", "Champions", isNumeric: true), .init("state", "State"),
            ],
            rows: seasons.map { season in
                let record = season.record
                let hasCalendar = !record.events.isEmpty
                return [
                    .text("\(record.id)"), .words(record.title),
                    hasCalendar ? .number(record.competitions.count) : .empty,
                    hasCalendar ? .number(record.events.count) : .empty, .words(season.rules?.id),
                    .number(Set(record.ownChampions.map(\.standing)).count),
                    .words(record.state?.value.rawValue),
                ]
            })
    }
}
