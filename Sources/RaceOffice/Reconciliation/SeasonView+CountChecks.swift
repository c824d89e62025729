import Phrases
import RecordBook
import Rulebook
import Scoring
public import ShortTrack

/// Captions, counts, edition numbers, first and last days.
extension SeasonView {
    /// "After 3 of 4 events": true before the fourth is over, and no longer.
    func check(_ claim: CaptionClaim, _ statement: Statement) -> ClaimCheck {
        let events = record.events(for: claim.standing)
        let over = events.count { placings(of: $0) != nil }
        let isUnderWay =
            claim.events < events.count && over <= claim.events
            && claim.planned.map { $0 == events.count } ?? true
        let isWhole =
            claim.events == events.count && claim.planned.map { $0 == events.count } ?? true
        return ClaimCheck(
            .caption, statement, subject: "\(claim.standing), caption",
            published: claim.planned.map { "after \(claim.events) of \($0) events" }
                ?? "after \(claim.events) events",
            known: "\(events.count) events in the calendar",
            isWhole ? .proved : isUnderWay ? Self.fits : .contradicted,
            because: "The calendar lists \(events.count) events of this table"
                + (claim.events < events.count ? ", and results of \(over) are known." : "."))
    }

    func check(_ claim: CountClaim, _ statement: Statement) -> ClaimCheck {
        let known = count(claim.subject, for: claim.category)
        return ClaimCheck(
            .count, statement, subject: "\(claim.category), \(Phrase(word: claim.subject.title))",
            published: "\(claim.count)", known: "\(known)",
            known == claim.count ? .proved : .contradicted,
            because: "The calendar has \(known).")
    }

    /// How many the calendar has of what a season page counts.
    public func count(_ subject: CountClaim.Subject, for category: Category) -> Int {
        let events = record.events.map(\.event.id)
        let visited = Set(events.filter { $0.category == category }.map(\.competition))
        switch subject {
        case .competitions: return visited.count
        case .locations:
            return Set(record.competitions.filter { visited.contains($0.id) }.map(\.place)).count
        case .individualEvents:
            return events.filter { $0.category == category && !$0.distance.isRelay }.count
        case .relays: return events.filter { $0.category == category && $0.distance.isRelay }.count
        case .mixedRelays: return events.filter { $0.category == .mixed }.count
        }
    }

    /// "26th edition": the winters since the first, with or without those cancelled.
    func check(_ claim: EditionClaim, _ statement: Statement, _ roll: TitleRoll) -> ClaimCheck {
        let subject: Phrase = "\(claim.category), edition"
        guard let first = roll.first, let winters = roll.winters(through: record.id) else {
            return ClaimCheck(
                .edition, statement, subject: subject, published: "\(claim.edition)",
                .open(needs: "which seasons were held before"),
                because: "Earlier seasons are not in the records.")
        }
        let all = winters.held + winters.cancelled.count
        let known: Phrase = Set([winters.held, all]).sorted().map { "\($0)" }
            .joined(separator: " or ")
        let verdict: Verdict =
            claim.edition == winters.held
            ? .proved : claim.edition == all ? Self.fits : .contradicted
        let cancelled = winters.cancelled.map(\.description).joined(separator: ", ")
        return ClaimCheck(
            .edition, statement, subject: subject, published: "\(claim.edition)", known: known,
            verdict,
            because: "\(first) to \(record.id) are \(all) winters"
                + (cancelled.isEmpty
                    ? "." : "; \(cancelled) was cancelled, so \(winters.held) were skated."))
    }

    func check(
        _ claim: SpanClaim, _ statement: Statement, _ slips: [EventID: CalendarDays.Slip]
    ) -> ClaimCheck {
        // A slip in the calendar says nothing of the span.
        let days = record.events.compactMap { event in
            let day = event.event.date
            guard day == event.calendar.value.date, let slip = slips[event.event.id] else {
                return day
            }
            return slip.right
        }
        .filter(record.id.contains)
        let published: Phrase = "\(claim.first) to \(claim.last)"
        guard let first = days.min(), let last = days.max() else {
            return ClaimCheck(
                .span, statement, subject: "first and last day", published: published,
                .open(needs: "a calendar"), because: "No event has a date.")
        }
        let verdict: Verdict =
            claim.first == first && claim.last == last
            ? .proved
            : claim.first > first || claim.last < last
                ? .contradicted : .open(needs: "the days on which no final was skated")
        return ClaimCheck(
            .span, statement, subject: "first and last day", published: published,
            known: "\(first) to \(last)", verdict,
            because: "The first and last finals were skated on \(first) and \(last).")
    }

    /// "2013–14": the years the season is named after, which it need not have reached.
    func check(_ claim: YearsClaim, _ statement: Statement) -> ClaimCheck {
        let years = Set(record.events.map(\.event.date.year))
        let fits = years.allSatisfy { (claim.first...max(claim.first, claim.last)).contains($0) }
        let known = [years.min(), years.max()].compactMap(\.self).map { "\($0)" }
        return ClaimCheck(
            .span, statement, subject: "years of the season",
            published: "\("\(claim.first)") to \("\(claim.last)")",
            known: Array(known.prefix(Set(known).count)).joined(separator: " to "),
            years.isEmpty ? .open(needs: "a calendar") : fits ? .proved : .contradicted,
            because: fits
                ? "Every final was skated in these years."
                : "A final was skated in another year.")
    }

    func check(_ claim: CountingClaim, _ statement: Statement) -> ClaimCheck {
        let rule = claim.subject == .relays ? rules?.counting.relay : rules?.counting.distance
        let printed = BestOf(counted: claim.counted, held: claim.held)
        return ClaimCheck(
            .counting, statement,
            subject: claim.subject == .relays
                ? "counting of relays tables" : "counting of individual tables",
            published: "\(printed)", known: rule.map { "\($0)" } ?? "",
            rule.map { $0 == printed ? Self.fits : .contradicted }
                ?? .open(needs: "the rule of the organiser"),
            because: rule == nil ? "The rulebook does not know it." : "So the rulebook counts.")
    }
}
