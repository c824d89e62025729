import Phrases

extension Int {
    /// "1st", "2nd", "3rd", "11th", "22nd".
    package var ordinal: String {
        let suffix =
            switch (self % 100, self % 10) {
            case (11...13, _): "th"
            case (_, 1): "st"
            case (_, 2): "nd"
            case (_, 3): "rd"
            default: "th"
            }
        return "\(self)\(suffix)"
    }

    /// The skaters of a place: "seconds", "thirds"; "6th places" where there is no word.
    var skatersOfPlace: Phrase {
        let words = [1: "winners", 2: "seconds", 3: "thirds", 4: "fourths", 5: "fifths"]
        return words[self].map(Phrase.init(word:)) ?? "\(asOrdinal) places"
    }
}
