import Algorithms
import RecordBook
import Scoring
import ShortTrack

/// Claims other than totals: ranks, captions, champions, counts, editions, days.
extension SeasonView {
    private static let fits = Verdict.consistent(Witness(results: [], assignments: nil))

    func rankCheck(
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

    func check(_ claim: CaptionClaim, _ statement: Statement) -> ClaimCheck {
        let held = record.events(for: claim.standing).count
        return ClaimCheck(
            statement: statement, subject: "\(claim.standing), caption",
            published: "after \(claim.events) events", known: "\(held) events in the calendar",
            verdict: held == claim.events ? .proved : .contradicted,
            because: "The calendar lists \(held) events of this table.", proof: nil)
    }

    func check(_ claim: TitleClaim, _ statement: Statement) -> ClaimCheck {
        let subject = "\(claim.season) champion, \(claim.standing)"
        let published = name(claim.competitor) + (claim.count.map { " (\($0))" } ?? "")
        guard claim.season == record.id else {
            return ClaimCheck(
                statement: statement, subject: subject, published: published, known: "",
                verdict: .open(needs: "the standings of \(claim.season)"),
                because: "The season \(claim.season) is not in the records.", proof: nil)
        }
        let printed = record.standings.map(\.value)
            .filter { $0.standing == claim.standing && $0.rank == 1 }
        let first = Array(printed.compactMap(\.competitor).uniqued())
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

    func check(_ claim: CountClaim, _ statement: Statement) -> ClaimCheck {
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

    func check(_ claim: EditionClaim, _ statement: Statement) -> ClaimCheck {
        ClaimCheck(
            statement: statement, subject: "\(claim.category), edition",
            published: "\(claim.edition)", known: "",
            verdict: .open(needs: "the number of seasons held before"),
            because: "Earlier seasons are not in the records.", proof: nil)
    }

    func check(_ claim: SpanClaim, _ statement: Statement) -> ClaimCheck {
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
