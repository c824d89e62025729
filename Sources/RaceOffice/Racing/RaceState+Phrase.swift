public import Phrases
public import Racing

extension RaceState {
    /// "Unofficial", "Re-skate ordered".
    public var phrase: Phrase { Phrase(word: title) }
}
