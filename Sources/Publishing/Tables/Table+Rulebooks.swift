import Phrases
public import RaceOffice
import RecordBook
import Rulebook
import ShortTrack

extension Table {
    /// The rulebooks in force, the latest season first, each with how much changed since the one
    /// before.
    /// - Parameter seasons: the seasons that have one, the latest first.
    public static func rulebooks(_ seasons: [SeasonView]) -> Table {
        let rules = seasons.compactMap { season in season.rules.map { (season.record.id, $0) } }
        let earlier = rules.dropFirst().map { Optional($0.1) } + [nil]
        return Table(
            title: "Rulebooks",
            columns: [
                .init("season", "Season"), .init("rulebook", "Rulebook"),
                .init("clauses", "Clauses", isNumeric: true),
                .init("changed", "Changed since the one before", isNumeric: true),
            ],
            rows: zip(rules, earlier).map { entry, before in
                let (id, rules) = entry
                let changes = before.map { RulesComparison(from: $0, to: rules).changes.count }
                return [
                    .text("\(id)"), .text(rules.title), .number(rules.clauses.count),
                    changes.map(Cell.number) ?? .empty,
                ]
            })
    }
}
