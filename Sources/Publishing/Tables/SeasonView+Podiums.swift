public import RaceOffice
import RecordBook
import Scoring
public import ShortTrack

extension SeasonView {
    /// Podium places by nation.
    public func podiumTable(category: Category? = nil) -> Table {
        let outcomes = record.events
            .filter { category == nil || $0.event.id.category == category }
            .map { EventOutcome(event: $0.event, placings: placings(of: $0)) }
            .filter { $0.placings != nil }
        let podiums = PodiumTable(outcomes)
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
                "\(podiums.events) events; \(podiums.unknown) podium places are unknown."
            ])
    }
}
