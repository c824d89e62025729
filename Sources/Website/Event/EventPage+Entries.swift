import Phrases
import RaceOffice
import Racing
import ShortTrack

extension EventPage {
    /// Who is entered, by seed; nothing for events that others ran.
    var entries: TableModel? {
        guard let entries = season.progress(of: id)?.entries, !entries.isEmpty else { return nil }
        return TableModel(
            caption: "Entries",
            columns: [
                .init(title: "Seed", isNumeric: true), .init(title: "Helmet", isNumeric: true),
                .init(title: "Name"),
            ],
            rows: entries.map { entry in
                [
                    CellModel(text: entry.seed.map { "\($0)" } ?? "", isNumeric: true),
                    CellModel(text: "\(entry.helmet)", isNumeric: true),
                    CellModel(kind: .who([WhoModel(entry.competitor, in: season)]), isHeader: true),
                ]
            })
    }
}
