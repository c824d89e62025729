import Phrases
import RecordBook
import Scoring
import ShortTrack

/// Ranks in standings: held against the totals beside them, or against what the results give.
extension SeasonView {
    /// - Parameter table: the standing as it follows from the results; beside a total it is looked
    ///   at only for whether the rank is proved.
    func rankCheck(
        _ claim: StandingClaim, _ statement: Statement, by table: Standing?
    ) -> ClaimCheck {
        claim.points == nil
            ? rankWithoutTotal(claim, statement, by: table)
            : rankBesideTotal(claim, statement, by: table)
    }

    /// What is ranked: somebody, or the total where the line names nobody.
    func subject(_ claim: StandingClaim, _ statement: Statement) -> Phrase {
        claim.competitor.map { "\(claim.standing), \(naming($0, printedIn: statement))" }
            ?? "\(claim.standing), rank \(claim.rank)"
    }

    /// The lines of the table a line stands in.
    ///
    /// A source that says who a nameless line is repeats the line and not the table: of the
    /// documents that have the line it is the one with the most totals.
    private func lines(beside claim: StandingClaim) -> [StandingClaim] {
        let table = record.standings.filter { $0.value.standing == claim.standing }
        let documents = Dictionary(grouping: table) { $0.statement.source.document }.values
        func totals(_ lines: [StandingClaim]) -> Int { lines.count { $0.points != nil } }
        return documents.map { $0.map(\.value) }.filter { lines in
            lines.contains { $0.rank == claim.rank && $0.points == claim.points }
        }
        .max { totals($0) < totals($1) }
        .map { lines in
            // Somebody printed twice has one rank; that it is twice is said where it was read.
            var met: Set<Competitor> = []
            return lines.filter { $0.competitor.map { met.insert($0).inserted } ?? true }
        } ?? []
    }

    private func rankBesideTotal(
        _ claim: StandingClaim, _ statement: Statement, by table: Standing?
    ) -> ClaimCheck {
        let lines = lines(beside: claim)
        let beside = lines.compactMap(\.points)
        let own = claim.points ?? .zero
        // Lines without a total, and lines left out above, may have any.
        let unknown =
            lines.count - beside.count
            + max(0, claim.rank - 1 - lines.count { $0.rank < claim.rank })
        let first = 1 + beside.count { $0 > own }
        let last = max(first, beside.count { $0 >= own }) + unknown
        let fits = (first...last).contains(claim.rank)
        let row = claim.competitor.flatMap { competitor in
            table?.rows.first { $0.competitor == competitor }
        }
        let isProved = fits && row?.rank == claim.rank
        return ClaimCheck(
            .rank, statement, subject: subject(claim, statement), published: "rank \(claim.rank)",
            known: isProved ? "rank \(claim.rank)" : "",
            isProved ? .proved : fits ? Self.fits : .contradicted,
            because: isProved
                ? "The known results give it, with \(row?.total.map { "\($0)" as Phrase } ?? "a total")."
                : fits
                    ? "It is in the order of the printed totals."
                    : first == 2
                        ? "1 of the printed totals is above \(own)."
                        : "\(first - 1) of the printed totals are above \(own)."
        )
    }

    private func rankWithoutTotal(
        _ claim: StandingClaim, _ statement: Statement, by table: Standing?
    ) -> ClaimCheck {
        let printed = record.standings.map(\.value).filter {
            $0.standing == claim.standing && $0.points != nil
        }
        let verdict: Verdict
        let because: Phrase
        var known: Phrase = ""
        if let own = printed.first(where: { $0.competitor == claim.competitor }) {
            verdict = own.rank == claim.rank ? Self.fits : .contradicted
            because = "The published table has rank \(own.rank)."
        } else if printed.contains(where: { $0.rank == claim.rank }) {
            verdict = .contradicted
            because = "The published table gives rank \(claim.rank) to somebody else."
        } else if let competitor = claim.competitor, printed.isEmpty,
            let standing = table?.rows.contains(where: { $0.competitor == competitor }) == true
                ? table : standing(claim.standing, including: [competitor]),
            let index = standing.rows.firstIndex(where: { $0.competitor == competitor }),
            let total = standing.rows[index].total, let best = standing.bestRank(ofRowAt: index)
        {
            let row = standing.rows[index]
            known = "rank \(best)" + (row.rank == nil ? " or lower" : "")
            verdict =
                claim.rank == row.rank
                ? .proved : row.rank == nil && claim.rank >= best ? Self.fits : .contradicted
            because = "The known results give \(total), line \(index + 1) by what is known."
        } else {
            verdict = .open(needs: needs(of: claim.standing))
            because =
                printed.isEmpty
                ? "No total was published."
                : "The published table ends at rank \(printed.map(\.rank).max() ?? 0)."
        }
        return ClaimCheck(
            .rank, statement, subject: subject(claim, statement), published: "rank \(claim.rank)",
            known: known, verdict, because: because)
    }

    private func needs(of id: StandingID) -> Phrase {
        guard let results else { return "a rulebook" }
        return results.isAddedUp(id) ? "the totals of all competitors" : "the rule of this table"
    }
}
