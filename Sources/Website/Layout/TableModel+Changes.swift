import Phrases
import RaceOffice
import ShortTrack

extension TableModel {
    /// The rows that change, table by table.
    static func changes(
        _ preview: Preview, in season: SeasonView, before: Phrase, after: Phrase
    ) -> [TableModel] {
        preview.titles.map { title in
            TableModel(
                caption: title, columns: [Phrase("Name"), before, after].map { .init(title: $0) },
                rows: preview.changes.filter { $0.title == title }.map { change in
                    [
                        CellModel(
                            kind: .who([WhoModel(change.competitor, in: season)]), isHeader: true),
                        CellModel(text: change.before?.phrase ?? "–"),
                        CellModel(text: change.after?.phrase ?? "–"),
                    ]
                })
        }
    }
}
