import RecordBook
import Scoring
public import ShortTrack

extension SeasonView {
    /// Published numbers and names that cannot be right if what is known is.
    ///
    /// The page of 2023-24 gives KOR 320 points in the women's relay; its own podiums give 340.
    func contradictions(besides said: SaidSlips, by roll: TitleRoll) -> [Finding] {
        contradictedClaims(by: roll).filter { !said.name($0, in: record.id) }.map { check in
            let sentence =
                check.known.isEmpty || check.kind == .total
                ? check.because : "known: \(check.known). \(check.because)"
            return Finding(
                .claimContradicted, .error, file: check.statement.source.document,
                line: check.statement.source.line, subject: check.subject,
                found: "published \(check.published). \(sentence)",
                suggestion: check.kind == .total
                    ? "look for a correction of one of those results, or of the total"
                    : "look for a slip of what is published, or of what it is held against")
        }
    }

    /// Everything about the season that somebody should look at.
    /// - Parameter said: what was said where files were read; it is not repeated.
    public func findings(besides said: SaidSlips = SaidSlips()) -> [Finding] {
        findings(besides: said, by: TitleRoll(records))
    }

    func findings(besides said: SaidSlips, by roll: TitleRoll) -> [Finding] {
        record.findings.map { $0.saying(people.naming(in:)) }
            + contradictions(besides: said, by: roll) + underivedRanks + lookalikes
    }
}
