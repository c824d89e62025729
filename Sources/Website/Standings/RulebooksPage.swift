import Phrases
import Publishing
import RaceOffice
import RecordBook
import ShortTrack

/// The rulebooks of all seasons, each with what changed since the one before.
struct RulebooksPage {
    let document: Document

    init(_ books: RecordBooks) {
        let seasons = books.rulebooks.map(\.record.id)
        let changes = books.rulebookChanges
        let table = Table.rulebooks(books.rulebooks)
        document = .records(
            title: "Rules", lead: "The rulebooks the tables are counted by, in sentences.",
            tables: [
                TableModel(table) { key, row in
                    switch key {
                    case "season":
                        return CellModel(
                            text: "\(seasons[row])", path: Address.rules(seasons[row]).path,
                            isHeader: true)
                    case "changed" where row < changes.count:
                        return CellModel(
                            text: table.rows[row][3].text,
                            path: changes[row].path,
                            isNumeric: true)
                    default: return nil
                    }
                }
            ],
            nothing: "No rulebook is in force.")
    }
}

extension RecordBooks {
    /// The comparison of each rulebook with the one before, the latest first.
    var rulebookChanges: [Address] {
        let seasons = rulebooks.map(\.record.id)
        return zip(seasons.dropFirst(), seasons).map { .comparison($0, $1) }
    }
}
