import RecordBook
import Rulebook
public import Scoring
import ShortTrack

extension SeasonView {
    /// Every claim of the season with its verdict, in the order it was stated.
    public var claimChecks: [ClaimCheck] {
        var checks = record.standings.map { check($0.value, $0.statement) }
        checks += record.captions.map { check($0.value, $0.statement) }
        checks += record.champions.map { check($0.value, $0.statement) }
        checks += record.counts.map { check($0.value, $0.statement) }
        checks += record.editions.map { check($0.value, $0.statement) }
        checks += record.spans.map { check($0.value, $0.statement) }
        return checks
    }

    /// The published totals only, the claims a reader cares for most.
    public var totalChecks: [ClaimCheck] {
        record.standings.filter { $0.value.points != nil }.map { check($0.value, $0.statement) }
    }

    /// The overall totals held against the distance totals of the same source.
    public var overallChecks: [OverallCheck] {
        let claims = record.standings.map(\.value)
        return claims.compactMap { results?.overallCheck(of: $0, against: claims) }
    }

    private func check(_ claim: StandingClaim, _ statement: Statement) -> ClaimCheck {
        let subject =
            "\(claim.standing), "
            + (claim.competitor == nil ? "rank \(claim.rank)" : name(claim.competitor))
        guard let points = claim.points else { return rankCheck(claim, statement, subject) }
        guard let results else {
            return ClaimCheck(
                statement: statement, subject: subject, published: "\(points)", known: "",
                verdict: .open(needs: "a rulebook"), because: "No rulebook is in force.", proof: nil
            )
        }
        let proof = proof(
            of: claim.competitor, in: claim.standing, published: points, by: results)
        return ClaimCheck(
            statement: statement, subject: subject, published: "\(points)",
            known: proof.total.map { "\($0)" } ?? "", verdict: proof.verdict ?? .proved,
            because: because(proof), proof: proof)
    }

    /// The totals a competitor was published with, by table.
    func printedTotals(of competitor: Competitor) -> [StandingID: Points] {
        Dictionary(
            record.standings.map(\.value).filter { $0.competitor == competitor }
                .compactMap { claim in claim.points.map { (claim.standing, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// Why a published total got its verdict, in a sentence.
    public func because(_ proof: Proof) -> String {
        if proof.competitor == nil, proof.published != nil { return becauseOfNameless(proof) }
        return switch proof.verdict {
        case .proved: "The counted results are known and no unknown result can change them."
        case .consistent(let witness):
            "It fits, for example with "
                + (witness.results.isEmpty
                    ? "no further result" : witness.results.map(words).joined(separator: ", "))
                + (witness.assignments.map { "; \($0) assignments of places give it." } ?? ".")
        case .contradicted:
            if let total = proof.total, total.lowest <= proof.published ?? .zero {
                "No unknown result can give it: at most \(total.highest) come together."
            } else {
                "No unknown result can give it: \(counted(proof)) make "
                    + "\(proof.total ?? .zero)."
            }
        case .open: "It follows from nothing that is known."
        case nil: "Nothing was published."
        }
    }

    private func becauseOfNameless(_ proof: Proof) -> String {
        let names = proof.candidates.map { "\($0.nation) \(name($0))" }
        var sentences: [String] = []
        switch proof.verdict {
        case .proved: sentences.append("\(names.joined(separator: " or ")) is known to have it.")
        case .consistent:
            let known = names.isEmpty ? "" : "\(names.joined(separator: ", ")) or "
            sentences.append("\(known)somebody without a known place can have it.")
        case .contradicted: sentences.append("Nobody can have it.")
        case .open, nil: sentences.append("It follows from nothing that is known.")
        }
        if let sum = proof.decomposition, sum.points.count > 1 {
            sentences.append(
                "As a sum it is " + sum.points.map { "\($0)" }.joined(separator: " + ")
                    + (sum.isOnly ? ", and no other." : ", among others."))
        }
        return sentences.joined(separator: " ")
    }

    private func words(_ result: Witness.Result) -> String {
        let place = result.possibility.rank.map { "place \($0)" } ?? "a place of unknown points"
        return "\(result.event.id.competition.slug) \(result.event.id.title) "
            + "\(place) (\(result.possibility.points))"
    }

    private func counted(_ proof: Proof) -> String {
        proof.sheets.flatMap(\.lines).filter(\.isCounted).map { line in
            "\(line.event.id.competition.slug) \(line.event.id.title) \(line.score.lowest)"
        }
        .joined(separator: ", ")
    }
}
