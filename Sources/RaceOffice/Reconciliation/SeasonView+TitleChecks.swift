import Phrases
import RecordBook
import Scoring
import ShortTrack

/// Champions and how many titles they have won.
extension SeasonView {
    func titleChecks(_ claim: TitleClaim, _ statement: Statement, _ roll: TitleRoll) -> [ClaimCheck]
    {
        let subject: Phrase = "\(claim.season) champion, \(claim.standing)"
        let (verdict, because) = verdict(on: claim, statement, roll)
        let champion = ClaimCheck(
            .champion, statement, subject: subject,
            published: naming(claim.competitor, printedIn: statement), verdict, because: because)
        return [champion] + [countCheck(claim, statement, roll)].compactMap(\.self)
    }

    private func verdict(
        on claim: TitleClaim, _ statement: Statement, _ roll: TitleRoll
    ) -> (Verdict, because: Phrase) {
        let title = TitleRoll.Title(season: claim.season, standing: claim.standing)
        let others = roll.words[title, default: []].filter {
            $0.document != statement.source.document
        }
        if let other = others.first(where: { !$0.names(claim.competitor) }) {
            return (
                .contradicted,
                "\(other.champions.sorted().map(naming).joined(separator: ", ")), by \(other.document)."
            )
        }
        let witness = others.first { $0.statement.source.isIndependent(of: statement.source) }
        if let witness { return (.proved, "So says \(witness.document).") }
        let first =
            claim.season == record.id
            ? publishedLines(of: claim.standing).filter { $0.rank == 1 }.compactMap(\.competitor)
            : []
        guard !first.isEmpty else {
            return (
                .open(needs: "another source, or the standing of \(claim.season)"),
                "Nothing else names a champion."
            )
        }
        return first.contains { $0.isSame(as: claim.competitor) }
            ? (Self.fits, "The published table has the same winner.")
            : (
                .contradicted,
                "The published table is won by \(first.map(naming).joined(separator: ", "))."
            )
    }

    /// A count of titles has a lower bound, and none that is pretended.
    private func countCheck(
        _ claim: TitleClaim, _ statement: Statement, _ roll: TitleRoll
    ) -> ClaimCheck? {
        guard let count = claim.count else { return nil }
        let (won, open) = roll.titles(
            of: claim.competitor, in: claim.standing, through: claim.season)
        let verdict: Verdict
        if count < won.count || roll.knowsSeasons && count > won.count + open.count {
            verdict = .contradicted
        } else if !roll.knowsSeasons {
            verdict = .open(needs: "which seasons were held, and their champions")
        } else {
            verdict = open.isEmpty ? .proved : Self.fits
        }
        let seasons = won.map(\.description).joined(separator: ", ")
        return ClaimCheck(
            .titleCount, statement,
            subject:
                "\(claim.standing), titles of \(naming(claim.competitor, printedIn: statement))",
            published: "\(count)",
            known: open.isEmpty && roll.knowsSeasons ? "\(won.count)" : "at least \(won.count)",
            verdict,
            because: (won.isEmpty ? "None is known" : "Known: \(seasons)")
                + (open.isEmpty ? "." : "; no champion is known of \(roll.spans(of: open))."))
    }
}
