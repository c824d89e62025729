import Phrases
import Publishing
import RaceOffice
import RecordBook
import ShortTrack

/// How the published claims of every season stand.
struct ReconciliationsPage {
    let document: Document

    init(_ books: RecordBooks) {
        let table = Table.reconciliations(books.seasons)
        let model = TableModel(table) { key, row in
            // The last row is of all seasons.
            guard key == "season", let id = SeasonID(table.rows[row][0].text),
                books.path(to: id) != nil
            else { return nil }
            return CellModel(
                text: table.rows[row][0].phrase, hint: table.rows[row][1].phrase,
                path: Address.reconciliation(id).path, isHeader: true)
        }
        document = .records(
            title: "Published and known",
            lead: "Every number a source published, held against what the known results give.",
            tables: [
                model.without("title")
            ],
            nothing: "Nothing was published yet.")
    }
}
