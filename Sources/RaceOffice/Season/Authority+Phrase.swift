public import Phrases
public import RecordBook

extension Authority {
    /// "official result", in words.
    public var phrase: Phrase { Phrase(word: title) }
}
