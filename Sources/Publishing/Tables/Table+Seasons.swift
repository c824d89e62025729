public import RaceOffice
import RecordBook
import Rulebook
import ShortTrack

extension Table {
    /// The seasons of a database.
    public static func seasons(_ seasons: [SeasonView]) -> Table {
        Table(
            title: "Seasons",
            columns: [
                .init("season", "Season"), .init("title", "Title"),
                .init("stops", "Stops", isNumeric: true),
                .init("events", "Events", isNumeric: true), .init("rulebook", "Rulebook"),
            ],
            rows: seasons.map { season in
                [
                    .text("\(season.record.id)"), .text(season.title),
                    .number(season.record.competitions.count),
                    .number(season.record.events.count), .words(season.rules?.id),
                ]
            })
    }
}
