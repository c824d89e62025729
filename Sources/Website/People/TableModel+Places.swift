import Phrases
import RaceOffice
import RecordBook
import ShortTrack

extension TableModel {
    /// Places with links to their events, the latest first.
    static func places(_ places: [PlaceTaken], title: Phrase, people: People? = nil) -> TableModel {
        // The latest event first, and in it the best place.
        let events = Dictionary(places.enumerated().map { ($1.event.id, $0) }) { first, _ in first }
        let places = places.sorted { one, other in
            (events[other.event.id, default: 0], one.rank)
                < (events[one.event.id, default: 0], other.rank)
        }
        return TableModel(
            caption: title,
            columns: [
                .init(title: "Season"), .init(title: "Date"), .init(title: "Event"),
                .init(title: "Rank", isNumeric: true), .init(title: people == nil ? "For" : "Name"),
            ],
            rows: places.map { place in
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
        let disputed = titles.count(where: \.isDisputed)
        let sure = titles.count - disputed
        return TableModel(
            caption: disputed == 0
                ? sure.counted("title", "titles")
                : "\(sure.counted("title", "titles")), \(disputed) disputed",
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
                        text: source(of: title, in: books),
                        hint: title.documents.isEmpty
                            ? nil : "\(title.documents.joined(separator: "; "))"),
                ]
            })
    }

    /// Where a title is known from, and with whom it is shared.
    private static func source(of title: TitleWon, in books: RecordBooks) -> Phrase {
        if title.isDisputed { return "another source names somebody else" }
        let source: Phrase =
            title.documents.isEmpty
            ? "the known results" : title.documents.count.counted("source", "sources")
        let sharers = books.almanac.titles.filter {
            $0.season == title.season && $0.standing == title.standing
                && $0.competitor != title.competitor && !$0.isDisputed
        }
        return sharers.isEmpty
            ? source
            : "\(source), shared with \(sharers.map { books.almanac.people.naming($0.competitor) }.joined(separator: ", "))"
    }
}
