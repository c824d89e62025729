public import Phrases

extension RaceID {
    /// "Semifinal 2"; a final has no number.
    public var phrase: Phrase {
        round.isFinal ? round.phrase : "\(Phrase(word: round.raceTitle)) \(number)"
    }
}

extension RoundID {
    /// "Women's 500 m, Heats".
    public var phrase: Phrase { "\(event.inFull), \(round.phrase)" }
}

extension Round {
    /// "Semifinals", "Final A".
    public var phrase: Phrase { Phrase(word: title) }

    /// "semifinals" or "final a", as the rulebook writes it in a sentence.
    public var inSentence: Phrase { Phrase(word: title.lowercased()) }
}

extension Ruling {
    /// "Penalty", "Advanced to Final A".
    public var phrase: Phrase { Phrase(word: title) }
}
