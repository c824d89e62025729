import RecordBook
import Rulebook
public import Scoring
import ShortTrack

extension SeasonView {
    /// Every claim of the season with its verdict, in the order it was stated.
    public var claimChecks: [ClaimCheck] {
        record.standings.map { check($0.value, $0.statement) }
            + record.captions.map { check($0.value, $0.statement) }
            + record.champions.map { check($0.value, $0.statement) }
            + record.counts.map { check($0.value, $0.statement) }
            + record.editions.map { check($0.value, $0.statement) }
            + record.spans.map { check($0.value, $0.statement) }
    }

    /// The published totals only, the claims a reader cares for most.
    public var totalChecks: [ClaimCheck] { claimChecks.filter { $0.proof != nil } }

    /// The overall totals held against the distance totals of the same source.
    public var overallChecks: [OverallCheck] {
        let claims = record.standings.map(\.value)
        return claims.compactMap { results?.overallCheck(of: $0, against: claims) }
    }

    private static let fits = Verdict.consistent(Witness(results: [], assignments: nil))

    private func check(_ claim: StandingClaim, _ statement: Statement) -> ClaimCheck {
        let subject = "\(claim.standing), \(name(claim.competitor))"
        guard let points = claim.points else { return rankCheck(claim, statement, subject) }
        guard let results else {
            return ClaimCheck(
                statement: statement, subject: subject, published: "\(points)", known: "",
                verdict: .open(needs: "a rulebook"), because: "No rulebook is in force.", proof: nil
            )
        }
        let proof = results.proof(
            of: claim.competitor, in: claim.standing, published: points,
            parts: printedTotals(of: claim.competitor))
        return ClaimCheck(
            statement: statement, subject: subject, published: "\(points)",
            known: "\(proof.total)", verdict: proof.verdict ?? .proved,
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
        switch proof.verdict {
        case .proved: "The counted results are known and no unknown result can change them."
        case .consistent(let witness):
            "It fits, for example with "
                + (witness.results.isEmpty
                    ? "no further result" : witness.results.map(words).joined(separator: ", "))
                + (witness.assignments.map { "; \($0) assignments of places give it." } ?? ".")
        case .contradicted:
            "No unknown result can give it: \(counted(proof)) make \(proof.total)."
        case .open(let needs): "It would take \(needs)."
        case nil: "Nothing was published."
        }
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

    private func rankCheck(
        _ claim: StandingClaim, _ statement: Statement, _ subject: String
    ) -> ClaimCheck {
        let printed = record.standings.map(\.value).filter {
            $0.standing == claim.standing && $0.points != nil
        }
        let own = printed.first { $0.competitor == claim.competitor }
        let verdict: Verdict
        let because: String
        if let own {
            verdict = own.rank == claim.rank ? Self.fits : .contradicted
            because = "The published table has rank \(own.rank)."
        } else if printed.contains(where: { $0.rank == claim.rank }) {
            verdict = .contradicted
            because = "The published table gives rank \(claim.rank) to somebody else."
        } else {
            verdict = .open(needs: "the totals of all competitors")
            because = "The published table ends at rank \(printed.map(\.rank).max() ?? 0)."
        }
        return ClaimCheck(
            statement: statement, subject: subject, published: "rank \(claim.rank)",
            known: own.map { "rank \($0.rank)" } ?? "", verdict: verdict, because: because,
            proof: nil)
    }

    private func check(_ claim: CaptionClaim, _ statement: Statement) -> ClaimCheck {
        let held = record.events(for: claim.standing).count
        return ClaimCheck(
            statement: statement, subject: "\(claim.standing), caption",
            published: "after \(claim.events) events", known: "\(held) events in the calendar",
            verdict: held == claim.events ? .proved : .contradicted,
            because: "The calendar lists \(held) events of this table.", proof: nil)
    }

    private func check(_ claim: TitleClaim, _ statement: Statement) -> ClaimCheck {
        let subject = "\(claim.season) champion, \(claim.standing)"
        let published = name(claim.competitor) + (claim.count.map { " (\($0))" } ?? "")
        guard claim.season == record.id else {
            return ClaimCheck(
                statement: statement, subject: subject, published: published, known: "",
                verdict: .open(needs: "the standings of \(claim.season)"),
                because: "The season \(claim.season) is not in the records.", proof: nil)
        }
        let first = record.standings.map(\.value).filter {
            $0.standing == claim.standing && $0.rank == 1
        }
        .map(\.competitor)
        guard !first.isEmpty else {
            return ClaimCheck(
                statement: statement, subject: subject, published: published, known: "",
                verdict: .open(needs: "the standing"), because: "No standing was published.",
                proof: nil)
        }
        let agrees = first.contains(claim.competitor)
        let because =
            agrees
            ? "The published table has the same winner."
            : "The published table is won by \(first.map(name).joined(separator: ", "))."
        let verdict: Verdict =
            !agrees
            ? .contradicted
            : claim.count == nil
                ? Self.fits : .open(needs: "the champions of all earlier seasons, for the count")
        return ClaimCheck(
            statement: statement, subject: subject, published: published,
            known: first.map(name).joined(separator: ", "), verdict: verdict, because: because,
            proof: nil)
    }

    private func check(_ claim: CountClaim, _ statement: Statement) -> ClaimCheck {
        let known = count(claim.subject, for: claim.category)
        return ClaimCheck(
            statement: statement, subject: "\(claim.category), \(claim.subject.title)",
            published: "\(claim.count)", known: "\(known)",
            verdict: known == claim.count ? .proved : .contradicted,
            because: "The calendar has \(known).", proof: nil)
    }

    private func count(_ subject: CountClaim.Subject, for category: Category) -> Int {
        let events = record.events.map(\.event.id)
        switch subject {
        case .locations:
            let visited = Set(events.filter { $0.category == category }.map(\.competition))
            return Set(record.competitions.filter { visited.contains($0.id) }.map(\.place)).count
        case .individualEvents:
            return events.filter { $0.category == category && !$0.distance.isRelay }.count
        case .relays: return events.filter { $0.category == category && $0.distance.isRelay }.count
        case .mixedRelays: return events.filter { $0.category == .mixed }.count
        }
    }

    private func check(_ claim: EditionClaim, _ statement: Statement) -> ClaimCheck {
        ClaimCheck(
            statement: statement, subject: "\(claim.category), edition",
            published: "\(claim.edition)", known: "",
            verdict: .open(needs: "the number of seasons held before"),
            because: "Earlier seasons are not in the records.", proof: nil)
    }

    private func check(_ claim: SpanClaim, _ statement: Statement) -> ClaimCheck {
        let days = record.events.filter { $0.event.number > 0 }.map(\.event.date)
        let published = "\(claim.first) to \(claim.last)"
        guard let first = days.min(), let last = days.max() else {
            return ClaimCheck(
                statement: statement, subject: "first and last day", published: published,
                known: "", verdict: .open(needs: "a calendar"), because: "No event has a date.",
                proof: nil)
        }
        let verdict: Verdict =
            claim.first == first && claim.last == last
            ? .proved
            : claim.first > first || claim.last < last
                ? .contradicted
                : .open(needs: "the days on which no final was skated")
        return ClaimCheck(
            statement: statement, subject: "first and last day", published: published,
            known: "\(first) to \(last)", verdict: verdict,
            because: "The first and last finals were skated on \(first) and \(last).", proof: nil)
    }
}
