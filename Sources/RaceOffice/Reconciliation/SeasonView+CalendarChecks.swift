import Phrases
import RecordBook
import Scoring
import ShortTrack

/// The calendar as published: days and podiums held against other sources.
extension SeasonView {
    func dayCheck(_ event: EventRecord, _ slip: CalendarDays.Slip?) -> ClaimCheck {
        let (printed, statement) = (event.calendar.value, event.calendar.statement)
        let others = event.days.filter { $0.statement.source.document != statement.source.document }
        let witness = others.first {
            $0.value.date == printed.date
                && $0.statement.source.isIndependent(of: statement.source)
        }
        let differing = others.first { $0.value.date != printed.date }
        let verdict: Verdict
        let because: Phrase
        if let differing, event.event.date != printed.date {
            verdict = .contradicted
            because = "\(differing.value.date), by \(differing.statement.source.document)."
        } else if let witness {
            verdict = .proved
            because = "So says \(witness.statement.source.document)."
        } else if let slip {
            verdict = .contradicted
            because = "It would be \(slip.words)."
        } else {
            verdict = Self.fits
            because = "No other source gives a day."
        }
        return ClaimCheck(
            .day, statement, subject: fullTitle(of: printed.id), published: "\(printed.date)",
            known: others.isEmpty
                ? slip?.right.map { "\($0)" } ?? "" : "\(event.event.date)", verdict,
            because: because)
    }

    /// One check for each rank of a podium that a page prints; what is inferred nobody printed.
    func placeChecks(_ event: EventRecord) -> [ClaimCheck] {
        event.orders.filter {
            $0.statement.source.authority == .page && !$0.statement.source.isInferred
        }
        .flatMap { order in
            Set(order.value.places.map(\.rank)).sorted().map { placeCheck($0, order, event) }
        }
    }

    private func placeCheck(
        _ rank: Int, _ order: SeasonRecord.Claim<Placings>, _ event: EventRecord
    ) -> ClaimCheck {
        let (printed, statement) = (order.value, order.statement)
        func holders(_ placings: Placings?) -> Set<Competitor> {
            Set((placings?.places ?? []).filter { $0.rank == rank }.map(\.competitor))
        }
        func words(_ holders: Set<Competitor>, _ name: (Competitor) -> Phrase) -> Phrase {
            holders.sorted().map { "\($0.nation.code) \(name($0))" }.joined(separator: ", ")
        }
        let (published, known) = (holders(printed), holders(placings(of: event)))
        let others = event.orders.filter {
            $0.statement.source.isIndependent(of: statement.source)
                && holders($0.value) == published
        }
        let verdict: Verdict
        let because: Phrase
        if known != published {
            verdict = .contradicted
            let giver = event.placingStatements.first { $0.sequence != statement.sequence }
            because = giver.map { "It stands as \($0.source.document) has it." } ?? ""
        } else if let other = others.first {
            verdict = .proved
            because = "So says \(other.statement.source.document)."
        } else {
            verdict = Self.fits
            because = "No other source gives this place."
        }
        return ClaimCheck(
            .place, statement, part: rank,
            subject: "\(fullTitle(of: printed.event)), place \(rank)",
            published: words(published) { naming($0, printedIn: statement) },
            known: verdict == Self.fits ? "" : words(known) { naming($0) }, verdict,
            because: because)
    }
}
