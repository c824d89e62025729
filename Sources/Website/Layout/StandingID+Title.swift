import Phrases
import ShortTrack

extension Category {
    /// "Women".
    var title: Phrase { phrase.capitalised }
}

extension StandingID {
    /// "Women, 1000 m".
    var title: Phrase { inFull }

    /// "1000 m", "overall", "relay".
    var tableTitle: Phrase { scope.phrase }
}
