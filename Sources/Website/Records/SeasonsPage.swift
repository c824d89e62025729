import Phrases
import Publishing
import RaceOffice
import RecordBook
import ShortTrack

/// The seasons with what is counted in each, as far as a filter takes it in.
struct SeasonsPage {
    let document: Document

    init(_ books: RecordBooks, _ filter: Filter) {
        let table = Table.seasons(books.seasons, filter)
        document = .records(
            title: "Seasons",
            lead: "How many stops, events and champions of each season are in these records.",
            filter: FilterModel(
                choices: books.almanac.choices(filter, hasNation: true),
                plainPath: Address.seasons(Filter()).path),
            tables: [
                TableModel(table) { key, row in
                    guard key == "season", let id = SeasonID(table.rows[row][0].text) else {
                        return nil
                    }
                    return CellModel(text: "\(id)", path: books.path(to: id), isHeader: true)
                }
                // The long titles last, so that a narrow screen shows the numbers.
                .arranged([
                    "season", "stops", "events", "champions", "rulebook", "state", "title",
                ])
            ],
            nothing: "No season is like that.")
    }
}
