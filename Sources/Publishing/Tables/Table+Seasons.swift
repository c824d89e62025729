import Phrases
public import RaceOffice
import RecordBook
import Rulebook
import ShortTrack

extension Table {
    /// The seasons of a database; one without a calendar is known by its champions only.
    /// - Parameter filter: what is counted in each; a season with nothing of it is left out.
    public static func seasons(_ seasons: [SeasonView], _ filter: Filter = Filter()) -> Table {
        Table(
            title: "Seasons\(filter.suffix(nation: "on the podium"))",
            columns: [
                .init("season", "Season"), .init("title", "Title"),
                .init("stops", "Stops", isNumeric: true),
                .init("events", "Events", isNumeric: true), .init("rulebook", "Rulebook"),
                .init("champions", "Champions", isNumeric: true), .init("state", "State"),
            ],
            rows: seasons.compactMap { season(of: $0, filter) },
            notes: [
                "Champions: the tables whose winner is named, by a list of champions, a published "
                    + "table or the results."
            ])
    }

    private static func season(of season: SeasonView, _ filter: Filter) -> [Cell]? {
        let record = season.record
        let events = season.events(filter)
        let titles = filter.stage == nil ? season.titlesKnown(filter).count : 0
        guard filter.season.map({ $0 == record.id }) ?? true else { return nil }
        guard filter.isOpen || !events.isEmpty || titles > 0 else { return nil }
        let stops = Set(events.map(\.event.id.competition)).count
        let hasCalendar = !record.events.isEmpty
        return [
            .text("\(record.id)"), .words(record.title),
            hasCalendar ? .number(stops) : .empty, hasCalendar ? .number(events.count) : .empty,
            .words(season.rules?.id), filter.stage == nil ? .number(titles) : .empty,
            .words(record.state?.value.phrase),
        ]
    }
}
