public import Phrases
import RecordBook
import Rulebook
public import Scoring
import ShortTrack

extension SeasonView {
    /// The published totals only, the claims a reader cares for most.
    public var totalChecks: [ClaimCheck] { totalChecks(contradictedOnly: false) }

    /// - Parameter contradictedOnly: leaves out the others, and most of the work.
    func totalChecks(contradictedOnly: Bool) -> [ClaimCheck] {
        var nameless: [StandingID: [Points: Proof]] = [:]
        if let results {
            let proofs = Set(record.standings.map(\.value.standing)).sorted().mappedSideBySide {
                ($0, namelessProofs(in: $0, by: results, contradictedOnly: contradictedOnly))
            }
            nameless = Dictionary(uniqueKeysWithValues: proofs)
        }
        return publishedStandings.mappedSideBySide { [nameless] claim in
            guard let points = claim.value.points else { return nil }
            guard let results else {
                return contradictedOnly ? nil : check(claim.value, points, claim.statement, nil)
            }
            let id = claim.value.standing
            let known =
                namesake(of: claim.value).map {
                    proof(of: $0, in: id, published: points, by: results)
                } ?? nameless[id]?[points]
            guard let known, !contradictedOnly || known.verdict == .contradicted else {
                return nil
            }
            return check(claim.value, points, claim.statement, known)
        }
        .compactMap(\.self)
    }

    /// The overall totals held against the distance totals of the same source.
    public var overallChecks: [OverallCheck] {
        let claims = record.standings.map(\.value)
        return claims.compactMap { results?.overallCheck(of: $0, against: claims) }
    }

    private func check(
        _ claim: StandingClaim, _ published: Points, _ statement: Statement, _ proof: Proof?
    ) -> ClaimCheck {
        guard let proof else {
            return ClaimCheck(
                .total, statement, subject: subject(claim, statement), published: "\(published)",
                .open(needs: "a rulebook"), because: "No rulebook is in force.")
        }
        return ClaimCheck(
            .total, statement, subject: subject(claim, statement), published: "\(published)",
            known: proof.total.map { "\($0)" } ?? "", proof.verdict ?? .proved,
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
    public func because(_ proof: Proof) -> Phrase {
        if proof.competitor == nil, proof.published != nil { return becauseOfNameless(proof) }
        return switch proof.verdict {
        case .proved: "The counted results are known and no unknown result can change them."
        case .consistent(let witness):
            [
                fitting(witness), sum(proof, onlyIfUnique: true).map { " \($0)" } ?? "",
            ].joined()
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

    private func fitting(_ witness: Witness) -> Phrase {
        let results: Phrase =
            witness.results.isEmpty
            ? "no further result" : witness.results.map(words).joined(separator: "; ")
        return witness.assignments.map {
            "It fits, for example with \(results); \($0) assignments of places give it."
        } ?? "It fits, for example with \(results)."
    }

    private func becauseOfNameless(_ proof: Proof) -> Phrase {
        let names = proof.candidates.map { "\($0.nation.code) \(naming($0))" as Phrase }
        var sentences: [Phrase] = []
        switch proof.verdict {
        case .proved: sentences.append("\(names.joined(separator: " or ")) is known to have it.")
        case .consistent:
            sentences.append(
                names.isEmpty
                    ? "Somebody without a known place can have it."
                    : "\(names.joined(separator: ", ")) or somebody without a known place can "
                        + "have it.")
        case .contradicted: sentences.append("Nobody can have it.")
        case .open, nil: sentences.append("It follows from nothing that is known.")
        }
        return .sentences(sentences + [sum(proof)].compactMap(\.self))
    }

    /// How a published total is a sum of points: "As a sum it is 8000 + 6400 + 24, and no other".
    private func sum(_ proof: Proof, onlyIfUnique: Bool = false) -> Phrase? {
        guard
            let sum = proof.published.flatMap({ results?.decomposition(of: $0, in: proof.standing) }
            ),
            sum.points.count > 1, sum.isOnly || !onlyIfUnique
        else { return nil }
        let points: Phrase = sum.points.map { "\($0)" }.joined(separator: " + ")
        return sum.isOnly
            ? "As a sum it is \(points), and no other." : "As a sum it is \(points), among others."
    }

    private func words(_ result: Witness.Result) -> Phrase {
        let place: Phrase =
            result.possibility.rank.map { "place \($0)" } ?? "a place of unknown points"
        return "\(title(of: result.event.id)), \(place) (\(result.possibility.points))"
    }

    private func counted(_ proof: Proof) -> Phrase {
        proof.sheets.flatMap(\.lines).filter(\.isCounted).map { line -> Phrase in
            "\(line.score.lowest) (\(title(of: line.event.id)))"
        }
        .joined(separator: " + ")
    }
}
