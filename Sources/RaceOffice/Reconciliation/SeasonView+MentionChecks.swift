import Phrases
import RecordBook
import Rulebook
import Scoring
import ShortTrack

/// What a page mentions beside the series: nothing of the season depends on it.
extension SeasonView {
    /// A championship that does not count: contradicted where other days are given for it at least
    /// as often.
    func check(_ claim: UncountedMeeting, _ statement: Statement) -> ClaimCheck {
        let given = record.uncounted.map(\.value).filter { $0.title == claim.title }
            .compactMap(\.days)
        let differing = claim.days.flatMap { own in
            given.first { other in
                other != own && given.count { $0 == other } >= given.count { $0 == own }
            }
        }
        let subject: Phrase =
            claim.category.map { "\(claim.title), \($0) calendar" } ?? "\(claim.title)"
        let place = claim.place.map { Phrase(verbatim: $0) }
        return ClaimCheck(
            .mention, statement, subject: subject,
            published: [place, claim.days].compactMap(\.self).joined(separator: ", "),
            known: differing ?? "", differing == nil ? Self.fits : .contradicted,
            because: differing == nil
                ? "It counts in no table of the season, so that no result here could prove it."
                : "Elsewhere other days are given.")
    }

    /// The stops that qualify for games, beside those the rulebook names.
    func check(_ claim: Qualifiers, _ statement: Statement) -> ClaimCheck {
        let named = rules?.olympic?.stops
        func words(_ stops: [CompetitionID]) -> Phrase {
            stops.map { record[$0]?.competition?.place ?? $0.slug }.joined(separator: ", ")
        }
        let differs = named.map { Set($0) != Set(claim.competitions.map(\.slug)) } ?? false
        return ClaimCheck(
            .mention, statement, subject: "qualifying for the \(claim.games)",
            published: words(claim.competitions), known: "", differs ? .contradicted : Self.fits,
            because: differs
                ? "The rulebook names other stops."
                : named == nil
                    ? "The rulebook has nothing of it."
                    : "The rulebook names the same stops.")
    }
}
