import Phrases
import ShortTrack

extension RaceID {
    /// "semifinal 2", "repechage semifinal 1", "Final A".
    var inWords: Phrase {
        round.isFinal
            ? phrase : "\(Phrase(word: round.insideSentence(round.raceTitle))) \(number)"
    }
}
