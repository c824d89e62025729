import ShortTrack

extension RaceID {
    /// "semifinal 2", "Final A".
    var inWords: String { round.isFinal ? title : title.uncapitalised }
}
