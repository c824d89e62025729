import Phrases
import Publishing
import RaceOffice
import ShortTrack

/// Skaters over all seasons, everybody or whoever may be meant by words.
struct AthletesPage {
    let document: Document

    init(_ books: RecordBooks, named text: String, _ filter: Filter) {
        let almanac = books.almanac
        let careers =
            text.isEmpty ? almanac.athletes(filter) : almanac.search(text, filter)
        document = .records(
            title: "Skaters",
            lead: "Any form of a name will do, with or without accents, in either order, a "
                + "nation's code in front if you like.",
            filter: FilterModel(
                search: text, choices: almanac.choices(filter, hasNation: true),
                plainPath: Address.athletes(named: "", Filter()).path),
            tables: [
                .athletes(
                    careers, title: "\(careers.count.counted("skater", "skaters")), \(filter.title)"
                )
            ],
            nothing: text.isEmpty
                ? "Nobody is known in \(filter.title)."
                : "Nobody in \(filter.title) was printed under a name like “\(text)”.")
    }
}

extension TableModel {
    /// Skaters with their podium places and titles, each name with a link.
    static func athletes(_ careers: [Career], title: Phrase) -> TableModel {
        TableModel(Table.athletes(careers, title: title), headerColumn: 1) { key, row in
            let career = careers[row]
            switch key {
            case "nation":
                return CellModel(
                    kind: .who(career.nations.map { WhoModel(.team($0), named: "", isShort: true) })
                )
            case "name":
                return CellModel(
                    text: career.namesInWords, path: Address.athlete(career.person).path,
                    isHeader: true)
            default: return nil
            }
        }
        .arranged(["nation", "name", "first", "second", "third", "titles", "seasons"])
    }
}
