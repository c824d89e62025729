import Phrases
import ShortTrack

/// Where somebody goes whom the first way of a line left behind.
struct LesserWay {
    let round: Round
    let isByTime: Bool
    let reason: Phrase

    /// The printed mark; a way to the repechage has none.
    var mark: Mark? {
        if round.isRepechage { return nil }
        return isByTime ? .time(to: round) : .place(to: round)
    }
}
