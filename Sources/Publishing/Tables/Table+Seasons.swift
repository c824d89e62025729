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
            rows: seasons.compactMap { season(of: $0, filter) })
    }

    private static func season(of season: SeasonView, _ filter: Filter) -> [Cell]? {
        let record = season.record
        let events = season.events(filter)
        let champions = record.ownChampions.filter {
            filter.takes($0.standing) && filter.takes($0.competitor.nation)
        }
        let titles = filter.stage == nil ? Set(champions.map(\.standing)).count : 0
        guard filter == Filter() || !events.isEmpty || titles > 0 else { return nil }
        let stops = Set(events.map(\.event.id.competition)).count
        let hasCalendar = !record.events.isEmpty
        return [
            .text("\(record.id)"), .words(record.title),
            hasCalendar ? .number(stops) : .empty, hasCalendar ? .number(events.count) : .empty,
            .words(season.rules?.id), filter.stage == nil ? .number(titles) : .empty,
            .words(record.state?.value.rawValue),
        ]
    }
}
