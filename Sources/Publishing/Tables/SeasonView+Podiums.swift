import Phrases
public import RaceOffice
import RecordBook
import Scoring
import ShortTrack

extension SeasonView {
    /// Podium places by nation, counted over the events of a filter.
    ///
    /// A nation keeps its rank among all.
    public func podiumTable(_ filter: Filter = Filter()) -> Table {
        let counted = held.filter { takes($0.event.id, by: filter) }
        let podiums = PodiumTable(counted)
        let share: Phrase =
            counted.count < held.count ? ", \(counted.count) of \(held.count) events" : ""
        return Table(
            title: "\(title): podium places by nation\(share)\(filter.suffix())\(daySuffix)",
            columns: [
                .init("rank", "Rank", isNumeric: true), .init("nation", "Nation"),
                .init("first", "First", isNumeric: true),
                .init("second", "Second", isNumeric: true),
                .init("third", "Third", isNumeric: true), .init("total", "Total", isNumeric: true),
            ],
            rows: podiums.rows.filter { filter.takes($0.nation) }.map { row in
                [.number(row.rank), .text("\(row.nation)")]
                    + row.places.map { .number($0) } + [.number(row.total)]
            },
            notes: record.events.isEmpty
                ? calendarNote
                : [
                    "\(podiums.events.counted("event", "events")); "
                        + "\(podiums.unknown.counted("podium place is unknown", "podium places are unknown"))."
                ])
    }
}
