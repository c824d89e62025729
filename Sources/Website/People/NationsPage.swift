import Phrases
import Publishing
import RaceOffice
import ShortTrack

/// Nations over all seasons, by podium places.
struct NationsPage {
    let document: Document

    init(_ books: RecordBooks, _ filter: Filter) {
        let records = books.almanac.nations(filter)
        let table = Table.nations(
            records, unknown: books.almanac.unknownPodiumPlaces(filter),
            title: "Podium places and titles, \(filter.title)")
        document = .records(
            title: "Nations", lead: "Podium places of skaters and relay teams, as far as known.",
            filter: FilterModel(
                choices: books.almanac.choices(filter, hasNation: false),
                plainPath: Address.nations(Filter()).path),
            tables: [
                TableModel(table, headerColumn: 2) { key, row in
                    let nation = records[row].nation
                    let path = Address.nation(nation, Filter()).path
                    switch key {
                    case "nation":
                        return CellModel(
                            kind: .who([WhoModel(.team(nation), named: "", isShort: true)]))
                    case "name": return CellModel(text: nation.phrase, path: path, isHeader: true)
                    default: return nil
                    }
                }
            ],
            nothing: filter == Filter()
                ? "Nothing is decided yet." : "No nation is known in \(filter.title).")
    }
}
