import ShortTrack

extension RaceID {
    /// "semifinal 2", "repechage semifinal 1", "Final A".
    var inWords: String { round.isFinal ? title : round.insideSentence(title) }
}
