import Phrases
import RecordBook
import Scoring
import ShortTrack

extension SeasonView {
    /// A cell that is read as something else than it prints.
    func check(_ claim: WordingClaim, _ statement: Statement) -> ClaimCheck {
        let place: Phrase =
            claim.event.map { fullTitle(of: $0) } ?? claim.standing.map { "\($0)" } ?? ""
        switch claim.competitor {
        case .skater(let person, let nation)?:
            let skater = naming(.skater(person, nation))
            let isKnown = people.forms(of: person).contains { $0.nation.code == claim.printed }
            return ClaimCheck(
                .wording, statement, subject: "\(place), nation of \(skater)",
                published: Phrase(verbatim: claim.printed), known: "\(nation)",
                isKnown ? Self.fits : .contradicted,
                because: isKnown
                    ? "\(skater) skated for \(claim.printed) too; read as \(nation), as in the "
                        + "calendar."
                    : "The calendar has nobody of this name for \(claim.printed); read as \(nation)."
            )
        case .team(let nation)?:
            return ClaimCheck(
                .wording, statement, subject: "\(place), name of \(nation)",
                published: Phrase(verbatim: claim.printed), known: Phrase(word: nation.name),
                Self.fits, because: "Only the name is another; the code says which team it is.")
        case nil:
            let distance = claim.event?.distance
            let known: Phrase = distance.map { "\($0)" } ?? ""
            return ClaimCheck(
                .wording, statement, subject: "\(place), distance",
                published: Phrase(verbatim: claim.printed), known: known, .contradicted,
                because: "At the other stops the relay of this category is the \(known); read so.")
        }
    }
}
