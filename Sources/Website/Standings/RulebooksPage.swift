import RaceOffice
import RecordBook
import Rulebook
import ShortTrack

/// The rulebooks of all seasons, each with what changed since the one before.
struct RulebooksPage {
    let document: Document

    init(_ books: RecordBooks) {
        let seasons = books.rulebooks
        let rows = seasons.enumerated().map { index, season in
            let id = season.record.id
            let earlier = seasons.dropFirst(index + 1).first?.record.id
            return [
                CellModel(text: "\(id)", path: Address.rules(id).path, isHeader: true),
                CellModel(text: season.rules?.title ?? ""),
                CellModel(
                    text: earlier.map { "what changed since \($0)" } ?? "",
                    path: earlier.map { Address.comparison($0, id).path }),
            ]
        }
        document = .records(
            title: "Rules", lead: "The rulebooks the tables are counted by, in sentences.",
            tables: [
                TableModel(
                    caption: "Rulebooks",
                    columns: ["Season", "Rulebook", "Changes"].map { .init(title: $0) },
                    rows: rows)
            ],
            nothing: "No rulebook is in force.")
    }
}
