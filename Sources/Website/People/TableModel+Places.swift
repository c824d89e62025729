import Phrases
import RaceOffice
import RecordBook
import ShortTrack

extension TableModel {
    /// Places with links to their events, the latest first.
    static func places(_ places: [PlaceTaken], title: Phrase, people: People? = nil) -> TableModel {
        TableModel(
            caption: title,
            columns: [
                .init(title: "Season"), .init(title: "Date"), .init(title: "Event"),
                .init(title: "Rank", isNumeric: true), .init(title: people == nil ? "For" : "Name"),
            ],
            rows: places.reversed().map { place in
                let id = place.event.id
                return [
                    CellModel(
                        text: "\(place.season)", path: Address.season(place.season).path),
                    CellModel(text: place.event.date.inShort),
                    CellModel(
                        text: "\(place.stop), \(id.inSentence)",
                        path: Address.event(id).path, isHeader: true),
                    CellModel(
                        text: "\(place.rank)", hint: place.isShared ? "shared" : nil,
                        isNumeric: true),
                    CellModel(
                        kind: .who([
                            WhoModel(
                                people == nil ? .team(place.competitor.nation) : place.competitor,
                                named: people?.naming(place.competitor) ?? "", isShort: true)
                        ])),
                ]
            })
    }

    /// Titles with links to their tables, the latest first.
    static func titles(_ titles: [TitleWon], in books: RecordBooks) -> TableModel {
        TableModel(
            caption: titles.count.counted("title", "titles"),
            columns: ["Season", "Table", "Winner", "From"].map { .init(title: $0) },
            rows: titles.reversed().map { title in
                [
                    CellModel(text: "\(title.season)", path: books.path(to: title.season)),
                    CellModel(
                        text: title.standing.title,
                        path: books.path(to: title.standing, in: title.season), isHeader: true),
                    CellModel(
                        kind: .who([
                            WhoModel(
                                title.competitor,
                                named: books.almanac.people.naming(title.competitor),
                                isShort: true)
                        ])),
                    CellModel(
                        text: title.isDisputed
                            ? "another source names somebody else"
                            : title.documents.isEmpty
                                ? "the known results"
                                : title.documents.count.counted("source", "sources"),
                        hint: title.documents.isEmpty
                            ? nil : "\(title.documents.joined(separator: "; "))"),
                ]
            })
    }
}
