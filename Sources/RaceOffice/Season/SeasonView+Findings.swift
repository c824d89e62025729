import RecordBook
import Scoring
public import ShortTrack

extension SeasonView {
    /// Published totals that the known results cannot give.
    ///
    /// The page of 2023-24 gives KOR 320 points in the women's relay; its own podiums give 340.
    public var contradictions: [Finding] {
        totalChecks(contradictedOnly: true).map { check in
            Finding(
                .claimContradicted, .error, file: check.statement.source.document,
                line: check.statement.source.line, subject: check.subject,
                found: "published \(check.published). \(check.because)",
                suggestion: "look for a correction of one of those results, or of the total")
        }
    }

    /// Everything about the season that somebody should look at.
    public var findings: [Finding] {
        record.findings.map { $0.saying(people.naming(in:)) } + contradictions + underivedRanks
            + lookalikes
    }
}
