import RaceOffice
import RecordBook
import Scoring
import ShortTrack

/// How the published claims of every season stand.
struct ReconciliationsPage {
    let document: Document

    init(_ books: RecordBooks) {
        let tallies = books.seasons.map { ($0, $0.claimChecks.map(\.verdict.word)) }
            .filter { !$0.1.isEmpty }
        func numbers(_ words: [String]) -> [CellModel] {
            [CellModel(text: "\(words.count)", isNumeric: true)]
                + Verdict.words.map { word in
                    CellModel(text: "\(words.count { $0 == word })", isNumeric: true)
                }
        }
        let rows = tallies.map { season, words in
            [
                CellModel(
                    text: "\(season.record.id)", hint: season.title,
                    path: Address.reconciliation(season.record.id).path, isHeader: true)
            ] + numbers(words)
        }
        document = .records(
            title: "Published and known",
            lead: "Every number a source published, held against what the known results give.",
            tables: [
                TableModel(
                    caption: "Published claims by season",
                    columns: [
                        .init(title: "Season"), .init(title: "Claims", isNumeric: true),
                    ]
                        + Verdict.words.map {
                            .init(
                                title: $0.prefix(1).uppercased() + $0.dropFirst(), isNumeric: true)
                        },
                    rows: rows.isEmpty
                        ? []
                        : rows + [
                            [CellModel(text: "All", isHeader: true)]
                                + numbers(tallies.flatMap(\.1))
                        ],
                    notes: [
                        "Proved: it follows from the known results, or another source says so. "
                            + "Consistent: they allow it. Contradicted: they do not. Open: "
                            + "something is missing."
                    ])
            ],
            nothing: "Nothing was published yet.")
    }
}
