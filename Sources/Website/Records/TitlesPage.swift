import Phrases
import RaceOffice
import RecordBook
import ShortTrack

/// The champions of every season, from all sources.
struct TitlesPage {
    private let books: RecordBooks
    private let filter: Filter
    private let titles: [SeasonID: [StandingID: [TitleWon]]]

    init(_ books: RecordBooks, _ filter: Filter) {
        self.books = books
        self.filter = filter
        titles = Dictionary(grouping: books.almanac.titles(filter), by: \.season)
            .mapValues { Dictionary(grouping: $0, by: \.standing) }
    }

    var document: Document {
        .records(
            title: "Titles", lead: "Who won which table of which season, from all sources.",
            filter: FilterModel(choices: choices, plainPath: Address.titles(Filter()).path),
            tables: Category.allCases.map(table),
            nothing: "No champion is known in \(filter.title).")
    }

    private var choices: [FilterModel.Choice] {
        let all = books.almanac.titles
        return [
            .nation(filter.nation, among: all.map(\.competitor.nation)),
            .season(filter.season, among: all.map(\.season)), .category(filter.category),
            .distance(filter.distance, among: all.map(\.standing.scope)),
        ]
    }

    private func table(_ category: Category) -> TableModel {
        let standings = Set(titles.values.flatMap(\.keys)).filter { $0.category == category }
            .sorted()
        // A nation's titles are looked for, not what nobody knows.
        let seasons = books.seasons.filter { season in
            let id = season.record.id
            return filter.nation == nil
                ? filter.season == nil || filter.season == id
                : standings.contains { titles[id]?[$0] != nil }
        }
        let rows = standings.isEmpty ? [] : seasons.map { row($0, standings) }
        return TableModel(
            caption: category.title,
            columns: [.init(title: "Season")]
                + standings.map {
                    .init(title: $0.tableTitle.capitalised)
                },
            rows: rows,
            notes: [
                "? No source names a champion; the table may not have been skated. – The season "
                    + "has no such table, or it is not decided. Two names: sources disagree, or "
                    + "the title is shared."
            ])
    }

    /// What stands where no champion of a table is known.
    private func sign(of standing: StandingID, in season: SeasonView) -> Phrase {
        switch books.absence(of: standing, in: season) {
        case .cancelled: Absence.cancelled.phrase
        case .unknown: "?"
        case .undecided, .notContested: "–"
        }
    }

    private func row(_ season: SeasonView, _ standings: [StandingID]) -> [CellModel] {
        let id = season.record.id
        return [CellModel(text: "\(id)", path: Address.season(id).path, isHeader: true)]
            + standings.map { standing in
                if let won = titles[id]?[standing] {
                    return CellModel(
                        kind: .who(
                            won.map {
                                WhoModel(
                                    $0.competitor, named: season.naming($0.competitor),
                                    isShort: true)
                            }), hint: won.contains(where: \.isDisputed) ? "sources disagree" : nil)
                }
                return CellModel(text: filter.nation == nil ? sign(of: standing, in: season) : "")
            }
    }
}
