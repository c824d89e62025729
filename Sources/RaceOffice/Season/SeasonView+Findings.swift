import Phrases
import RecordBook
import Scoring
public import ShortTrack

extension SeasonView {
    /// Published numbers and names that cannot be right if what is known is.
    ///
    /// The page of 2023-24 gives KOR 320 points in the women's relay; its own podiums give 340.
    func contradictions(besides said: SaidSlips, by roll: TitleRoll) -> [Finding] {
        contradictedClaims(by: roll).filter { !said.name($0, in: record.id) }.map { check in
            let sentence: Phrase =
                check.known.isEmpty || check.kind == .total
                ? check.because : "known: \(check.known). \(check.because)"
            return Finding(
                .claimContradicted, .error, file: check.statement.source.document,
                line: check.statement.source.line, subject: check.subject.description,
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
            + contradictions(besides: said, by: roll) + overallDisagreements + underivedRanks
            + lookalikes
    }

    /// Overall totals that the printed distance totals of the same source cannot add up to.
    private var overallDisagreements: [Finding] {
        let lines = publishedStandings.filter { $0.value.standing.scope == .overall }
        guard !lines.isEmpty else { return [] }
        return overallChecks.filter { !$0.agrees }.compactMap { check in
            guard let line = lines.first(where: { $0.value == check.claim }) else { return nil }
            let sum = check.parts.compactMap(\.published).reduce(Points.zero, +)
            let room = check.parts.filter { $0.published == nil }.reduce(TotalRange.zero) {
                $0 + $1.room
            }
            let range = TotalRange(lowest: sum + room.lowest, highest: sum + room.highest)
            return Finding(
                .sourcesDisagree, .warning, file: line.statement.source.document,
                line: line.statement.source.line,
                subject: subject(line.value, line.statement).description,
                found: "\(line.value.points ?? .zero) points",
                suggestion: "\(range), as the printed totals of the distances add up")
        }
    }
}
