import Publishing
import RaceOffice
import RecordBook
import Scoring
import ShortTrack

extension SeasonPage {
    /// How many rows a standing shows on the season page where nothing was published.
    private static let shownRows = 5

    /// Every standing, grouped by category.
    var standings: [[String: Any]] {
        let all = season.results?.standings ?? []
        return Category.allCases.compactMap { category in
            let own = all.filter { $0.category == category }
            guard !own.isEmpty else { return nil }
            return [
                "title": category.title, "slug": category.rawValue,
                "count": own.count.counted("table"), "tables": own.compactMap(card),
            ]
        }
    }

    private func card(_ id: StandingID) -> [String: Any]? {
        guard let table = season.table(id) else { return nil }
        let rows =
            table.isPublished
            ? table.rows.filter { $0.claim != nil } : Array(table.rows.prefix(Self.shownRows))
        let cells = rows.map { row in
            [
                CellModel(
                    text: (row.claim?.rank ?? row.rank).map { "\($0)" } ?? "?", isNumeric: true),
                CellModel(kind: .who([WhoModel(row.competitor, in: season)]), isHeader: true),
                CellModel(
                    text: (row.claim?.points.map { "\($0)" } ?? row.proof.total.map { "\($0)" })
                        ?? "",
                    isNumeric: true),
            ]
                + (table.hasPublishedPoints
                    ? [CellModel(kind: .verdict(VerdictModel(word: row.proof.verdict?.word ?? "")))]
                    : [])
        }
        return [
            "path": Address.standing(record.id, id, after: nil, asOf: nil).path,
            "title": id.tableTitle.prefix(1).uppercased() + id.tableTitle.dropFirst(),
            "table": TableModel(
                caption: id.title,
                columns: [
                    .init(title: "Rank", isNumeric: true), .init(title: "Name"),
                    .init(title: "Points", isNumeric: true),
                ] + (table.hasPublishedPoints ? [.init(title: "Verdict")] : []),
                rows: cells),
        ]
    }

    /// The podium table with the nations' names.
    func podiumTable(_ table: Table) -> TableModel {
        let nation = table.columns.firstIndex { $0.key == "nation" }
        var model = TableModel(table, headerColumn: 1) { key, row in
            guard key == "nation", let nation = nation.flatMap({ Nation(table.rows[row][$0].text) })
            else { return nil }
            return CellModel(kind: .who([WhoModel(.team(nation), in: season)]), isHeader: true)
        }
        model.caption = "Podium places by nation"
        return model
    }
}
