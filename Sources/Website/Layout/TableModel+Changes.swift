import Phrases
import RaceOffice
import ShortTrack

extension TableModel {
    /// The rows that change, table by table.
    static func changes(
        _ preview: Preview, in season: SeasonView, before: Phrase, after: Phrase
    ) -> [TableModel] {
        let tables = preview.changes.map(\.table).reduce(into: [Phrase]()) { found, table in
            if !found.contains(table) { found.append(table) }
        }
        return tables.map { table in
            TableModel(
                caption: table, columns: [Phrase("Name"), before, after].map { .init(title: $0) },
                rows: preview.changes.filter { $0.table == table }.map { change in
                    [
                        CellModel(
                            kind: .who([WhoModel(change.competitor, in: season)]), isHeader: true),
                        CellModel(text: change.before.isEmpty ? "–" : change.before),
                        CellModel(text: change.after.isEmpty ? "–" : change.after),
                    ]
                })
        }
    }
}
