package import Phrases
import ShortTrack

extension Round {
    /// "the semifinals", "the repechage semifinals", "Final A".
    package var inWords: Phrase {
        isFinal ? phrase : Phrase(word: "the \(insideSentence(title))")
    }

    /// A title of the round or of a race of it as it stands inside a sentence: "repechage
    /// semifinal 1"; the letter of a final stays a capital.
    func insideSentence(_ title: String) -> String {
        switch self {
        case .repechageFinalA, .repechageFinalB: title.uncapitalised
        default: title.lowercased()
        }
    }
}
