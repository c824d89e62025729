import Phrases
import Publishing
import RaceOffice
import RecordBook
import Scoring
import ShortTrack

/// Every published claim of a season with its verdict: a tally, what does not hold, then all of
/// them by kind.
struct ReconciliationPage {
    private let season: SeasonView
    private let checks: [ClaimCheck]
    private let claims: Table

    init(_ season: SeasonView) {
        self.season = season
        checks = season.claimChecks
        claims = season.reconciliationTable(checks)
    }

    func document(sequence: Int) -> Document {
        let id = season.record.id
        let overall = TableModel(season.overallCheckTable())
        return .records(
            title: "Published and known, \(season.title)", heading: "Published and known",
            lead: "Every number a source derived and published, held against what the known "
                + "results give: proved, consistent, contradicted or open.",
            crumbs: [Crumb("\(season.title)", Address.season(id).path)], live: (id, sequence),
            tables: tallies + [contradicted] + kinds + [overall],
            nothing: "Nothing was published yet.")
    }

    private var tallies: [TableModel] {
        season.reconciliationTallies(checks).map { table in
            TableModel(table) { key, row in
                guard key == "kind",
                    let kind = ClaimKind.allCases.first(where: {
                        $0.plural.capitalised == table.rows[row][0].phrase
                    })
                else { return nil }
                return CellModel(
                    text: kind.plural.capitalised, path: "#\(kind.slug)", isHeader: true)
            }
        }
    }

    private var contradicted: TableModel {
        table("Contradicted by the known results") {
            self["verdict", $0] == Verdict.contradicted.word
        }
    }

    private var kinds: [TableModel] {
        presentKinds.enumerated().map { index, kind in
            let all = table(kind.plural.capitalised) { self["kind", $0] == kind.rawValue }
            var table = all.folded(kind.slug, detail: all.rows.count.counted("claim", "claims"))
            table.heading = index == 0 ? "All claims by kind" : nil
            return table
        }
    }

    /// The kinds of claims there are, in the order of the tally.
    private var presentKinds: [ClaimKind] {
        let present = Set(claims.rows.map { self["kind", $0] })
        return ClaimKind.allCases.filter { present.contains($0.rawValue) }
    }

    private subscript(key: String, row: [Cell]) -> String {
        claims.columns.firstIndex { $0.key == key }.map { row[$0].text } ?? ""
    }

    private func table(_ title: Phrase, where isShown: ([Cell]) -> Bool) -> TableModel {
        // Names and days stand beside numbers; all of them are read from the left.
        let columns = claims.columns.map { Table.Column($0.key, $0.title) }
        let rows = claims.rows.filter(isShown)
        return TableModel(Table(title: title, columns: columns, rows: rows), headerColumn: 2)
            .arranged(["id", "claim", "published", "known", "verdict", "because"])
    }

}

extension ClaimKind {
    /// Its identity on a page.
    fileprivate var slug: String { "claims-" + rawValue.replacing(" ", with: "-") }
}
