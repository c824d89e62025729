import Phrases
import ShortTrack

/// Why a competitor who took part scores nothing in the event.
struct Forfeit {
    let reason: Phrase
    /// Whether the competitor stands behind everybody else all the same, as after a yellow card.
    ///
    /// Turin 2013, men's relay: Hungary was shown one in the semifinal and officially ranked last.
    let isRanked: Bool

    init(_ reason: Phrase, isRanked: Bool = false) {
        self.reason = reason
        self.isRanked = isRanked
    }
}
