import ShortTrack

extension RaceID {
    /// "semifinal 2", "repechage semifinal 1", "Final A".
    var inWords: String {
        if round.isFinal { return title }
        let words = round.raceTitle.split(separator: " ").map(String.init)
        let isOfAFinal = words.last?.count == 1
        return (isOfAFinal ? title.uncapitalised : "\(round.raceTitle.lowercased()) \(number)")
    }
}
