import Phrases
import RecordBook
import Scoring
import ShortTrack

extension SeasonView {
    /// A cell that is read as something else than it prints.
    func check(_ claim: WordingClaim, _ statement: Statement) -> ClaimCheck {
        let place: Phrase =
            claim.event.map { fullTitle(of: $0) } ?? claim.standing.map { "\($0)" } ?? ""
        let (what, known, verdict, because) = reading(of: claim)
        return ClaimCheck(
            .wording, statement, subject: "\(place), \(what)", published: "\(claim.printed)",
            known: known, verdict, because: because)
    }

    private func reading(
        of claim: WordingClaim
    ) -> (what: Phrase, known: Phrase, verdict: Verdict, because: Phrase) {
        switch claim.competitor {
        case .skater(let person, let nation)?:
            let nations = Set(people.forms(of: person).map(\.nation.code))
            let name = people.name(of: .skater(person, nation))
            return (
                "nation of \(name)", "\(nation)",
                nations.contains(claim.printed) ? Self.fits : .contradicted,
                nations.contains(claim.printed)
                    ? "\(name) skated for \(claim.printed) too; read as the \(nation.code) skater "
                        + "of the calendar."
                    : "The calendar has nobody of this name for \(claim.printed), and \(name) for "
                        + "\(nation.code); read so."
            )
        case .team(let nation)?:
            return (
                "name of \(nation)", nation.phrase, Self.fits,
                "Only the name of the team is another; the code says which it is."
            )
        case nil:
            let distance: Phrase = claim.event.map { "\($0.distance)" } ?? ""
            return (
                "distance", distance, .contradicted,
                "At the other stops the relay of this category is over \(distance); read so."
            )
        }
    }
}
