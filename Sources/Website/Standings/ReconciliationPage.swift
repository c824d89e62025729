import Publishing
import RaceOffice
import RecordBook
import ShortTrack

/// Every published claim of a season with its verdict.
struct ReconciliationPage {
    private let season: SeasonView

    init(_ season: SeasonView) { self.season = season }

    func document(sequence: Int) -> Document {
        let id = season.record.id
        return Document(
            "tables", title: "Published and known, \(season.title)",
            crumbs: [(season.title, Address.season(id).path)], live: (id, sequence),
            content: [
                "title": "Published and known",
                "lead": "Every number a source derived and published, held against what the known "
                    + "results give: proved, consistent, contradicted or open.",
                "tables": [
                    TableModel(season.reconciliationTally()),
                    TableModel(season.reconciliationTable(all: true)),
                    TableModel(season.overallCheckTable()),
                ].filter { !$0.rows.isEmpty },
            ])
    }
}
