import Phrases
public import RaceOffice
import RecordBook
public import Scoring
import ShortTrack

extension SeasonView {
    /// The results a total is made of, for a program; the rules and the verdict are notes.
    public func proofTable(_ proof: Proof) -> Table {
        let verdict: Phrase? = proof.published.flatMap { published in
            proof.verdict.map {
                "Published: \(published). Verdict: \($0.phrase). \(because(proof))"
            }
        }
        return Table(
            title: title(of: proof),
            columns: [
                .init("table", "Table"), .init("date", "Date"), .init("competition", "Stop"),
                .init("event", "Event"), .init("rank", "Rank", isNumeric: true),
                .init("least", "At least", isNumeric: true),
                .init("most", "At most", isNumeric: true), .init("counted", "Counted"),
            ],
            rows: proof.sheets.flatMap { sheet in
                sheet.lines.map { line in
                    [
                        .text("\(sheet.standing)"), .text("\(line.event.date)"),
                        .text(line.event.id.competition.slug), .text(line.event.id.phrase),
                        Self.rank(line.score), .points(line.score.lowest),
                        .points(line.score.highest), .text(line.isCounted ? "yes" : "no"),
                    ]
                }
            },
            notes: ruleLines(of: proof) + [total(of: proof), verdict].compactMap(\.self))
    }

    private static func rank(_ score: EventScore) -> Cell {
        if case .placed(let rank, _, _) = score { .number(rank) } else { .empty }
    }
}
