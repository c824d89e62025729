import Publishing
import RaceOffice
import ShortTrack

/// Nations over all seasons, by podium places.
struct NationsPage {
    let document: Document

    init(_ books: RecordBooks, _ selection: Almanac.Selection) {
        let records = books.almanac.nations(selection)
        let table = Table.nations(
            records, unknown: books.almanac.unknownPodiumPlaces(selection),
            title: "Podium places and titles, \(selection.words)")
        document = .records(
            title: "Nations", lead: "Podium places of skaters and relay teams, as far as known.",
            filter: FilterModel(
                choices: books.almanac.choices(selection, hasNation: false),
                plainPath: Address.nations(Almanac.Selection()).path),
            tables: [
                TableModel(table, headerColumn: 2) { key, row in
                    let nation = records[row].nation
                    let path = Address.nation(nation, Almanac.Selection()).path
                    switch key {
                    case "nation":
                        return CellModel(
                            kind: .who([WhoModel(.team(nation), named: "", isShort: true)]))
                    case "name": return CellModel(text: nation.name, path: path, isHeader: true)
                    default: return nil
                    }
                }
            ],
            nothing: "No nation is known in \(selection.words).")
    }
}
