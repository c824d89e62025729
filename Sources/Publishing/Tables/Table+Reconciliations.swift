import Phrases
public import RaceOffice
import RecordBook
import Scoring
import ShortTrack

extension Table {
    /// How the published claims of each season stand, and those of all.
    public static func reconciliations(_ seasons: [SeasonView]) -> Table {
        let verdicts = seasons.map { ($0, $0.claimChecks.map(\.verdict.word)) }
            .filter { !$0.1.isEmpty }
        func row(_ name: Phrase, _ title: String?, _ words: [String]) -> [Cell] {
            [.text(name), .words(title), .number(words.count)]
                + Verdict.words.map { word in .number(words.count { $0 == word }) }
        }
        return Table(
            title: "Published claims by season",
            columns: [
                .init("season", "Season"), .init("title", "Title"),
                .init("claims", "Claims", isNumeric: true),
            ]
                + Verdict.words.map {
                    .init($0, Phrase(word: $0).capitalised, isNumeric: true)
                },
            rows: verdicts.isEmpty
                ? []
                : verdicts.map { row("\($0.record.id)", $0.title, $1) }
                    + [row("all", nil, verdicts.flatMap(\.1))],
            notes: [
                "Proved: it follows from the known results, or another source says so. "
                    + "Consistent: they allow it. Contradicted: they do not. Open: something is "
                    + "missing."
            ])
    }
}
