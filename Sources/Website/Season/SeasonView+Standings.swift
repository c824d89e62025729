import Phrases
import Publishing
import RaceOffice
import RecordBook
import Scoring
import ShortTrack

extension SeasonView {
    /// How many rows a standing shows beside others where nothing was published.
    private static let shownRows = 5

    /// The standings a filter takes in, as they stood after its stop, grouped by category.
    func standingCards(_ filter: Filter) -> [[String: Any]] {
        let all = openedStandings.filter(filter.takes)
        return Category.allCases.compactMap { category in
            let cards = all.filter { $0.category == category }.compactMap { card($0, filter) }
            return cards.isEmpty
                ? nil
                : [
                    "title": category.title, "slug": category.rawValue,
                    "count": cards.count.counted("table", "tables"), "tables": cards,
                ]
        }
    }

    private func card(_ id: StandingID, _ filter: Filter) -> [String: Any]? {
        let last = filter.stage.flatMap(lastEvent(ofStage:))
        guard let table = table(id, after: last, publishedOnly: filter.nation == nil) else {
            return nil
        }
        let rows = shown(of: table, filter)
        guard !rows.isEmpty else { return nil }
        return [
            "path": Address.standing(record.id, id, after: last, asOf: nil).path,
            "title": id.tableTitle.capitalised,
            "table": TableModel(
                caption: id.title,
                columns: [
                    .init(title: "Rank", isNumeric: true), .init(title: "Name"),
                    .init(title: "Points", isNumeric: true),
                ] + (table.hasPublishedPoints ? [.init(title: "Verdict")] : []),
                rows: rows.map { cells(of: $0, table) }),
        ]
    }

    /// All lines of a nation, what was published, or else the first lines.
    private func shown(of table: PublishedTable, _ filter: Filter) -> [PublishedTable.Row] {
        if let nation = filter.nation {
            return table.rows.filter { $0.competitor?.nation == nation }
        }
        return table.isPublished ? table.rows : Array(table.rows.prefix(Self.shownRows))
    }

    private func cells(of row: PublishedTable.Row, _ table: PublishedTable) -> [CellModel] {
        let total = row.claim?.points.map { "\($0)" } ?? row.proof.total.map { "\($0)" }
        return [
            CellModel(
                text: (row.claim?.rank ?? row.rank).map { "\($0)" } ?? "?", isNumeric: true),
            CellModel(kind: .who([WhoModel(row.competitor, in: self)]), isHeader: true),
            CellModel(text: total ?? "", isNumeric: true),
        ]
            + (table.hasPublishedPoints
                ? [CellModel(kind: .verdict(VerdictModel(word: row.proof.verdict?.word ?? "")))]
                : [])
    }

    /// The podium table with the nations' names, over the events of a filter.
    func podiums(_ filter: Filter) -> TableModel {
        let table = podiumTable(filter)
        let nation = table.columns.firstIndex { $0.key == "nation" }
        var model = TableModel(table, headerColumn: 1) { key, row in
            guard key == "nation", let nation = nation.flatMap({ Nation(table.rows[row][$0].text) })
            else { return nil }
            return CellModel(kind: .who([WhoModel(.team(nation), in: self)]), isHeader: true)
        }
        model.caption = "Podium places by nation"
        return model
    }
}
