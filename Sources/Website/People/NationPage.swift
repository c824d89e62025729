import Phrases
import Publishing
import RaceOffice
import ShortTrack

/// A nation: its skaters and relay teams, its titles, its podium places.
struct NationPage {
    let document: Document

    /// - Returns: nothing for a code no nation known to skate has and no record names.
    init?(_ books: RecordBooks, _ nation: Nation, _ filter: Filter) {
        let almanac = books.almanac
        guard nation.isKnown || almanac.nation(nation) != nil else { return nil }
        let record = almanac.nation(nation, filter)
        let table = record.map(Table.nation)
        let athletes = record?.athletes ?? []
        let relays = (record?.relays ?? []).filter(\.isPodium)
        let skaters = (record?.places ?? []).filter {
            $0.isPodium && !$0.event.id.distance.isRelay
        }
        document = .records(
            title: "\(nation.phrase) (\(nation))",
            lead: table?.notes.first ?? filter.title,
            crumbs: [Crumb("Nations", Address.nations(Filter()).path)],
            filter: FilterModel(
                choices: almanac.choices(filter, hasNation: false),
                plainPath: Address.nation(nation, Filter()).path),
            tables: [
                table.map { table in
                    var model = TableModel(table) { key, row in
                        guard key == "name", athletes.indices.contains(row) else { return nil }
                        return CellModel(
                            text: athletes[row].namesInWords,
                            path: Address.athlete(athletes[row].person).path, isHeader: true)
                    }
                    model.caption = "Skaters and relay teams, \(filter.title)"
                    return model.withoutNotes.arranged([
                        "name", "category", "first", "second", "third", "titles", "seasons",
                    ])
                },
                .titles(record?.titles ?? [], in: books),
                .places(
                    relays, title: "Podium places of relays", people: almanac.people
                ).folded("relays", detail: relays.count.counted("place", "places")),
                .places(
                    skaters, title: "Podium places of skaters", people: almanac.people
                ).folded("skaters", detail: skaters.count.counted("place", "places")),
            ].compactMap(\.self),
            nothing: "Nobody is known to have skated for \(nation.phrase) in \(filter.title).")
    }
}
