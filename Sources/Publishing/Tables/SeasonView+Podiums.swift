public import RaceOffice
import RecordBook
import Scoring
public import ShortTrack

extension SeasonView {
    /// Podium places by nation.
    public func podiumTable(category: Category? = nil) -> Table {
        let held =
            results?.outcomes
            ?? record.events.map { EventOutcome(event: $0.event, placings: placings(of: $0)) }
        let podiums = PodiumTable(
            held.filter { category == nil || $0.event.id.category == category })
        return Table(
            title: "\(title): podium places by nation",
            columns: [
                .init("rank", "Rank", isNumeric: true), .init("nation", "Nation"),
                .init("first", "First", isNumeric: true),
                .init("second", "Second", isNumeric: true),
                .init("third", "Third", isNumeric: true), .init("total", "Total", isNumeric: true),
            ],
            rows: podiums.rows.map { row in
                [.number(row.rank), .text("\(row.nation)")]
                    + row.places.map { .number($0) } + [.number(row.total)]
            },
            notes: [
                "\(podiums.events) \(podiums.events == 1 ? "event" : "events"); "
                    + "\(podiums.unknown) podium "
                    + (podiums.unknown == 1 ? "place is unknown." : "places are unknown.")
            ])
    }
}
