public import Phrases
public import RecordBook

extension Authority {
    /// "official result", in words.
    public var phrase: Phrase { Phrase(word: title) }
}

extension Source {
    /// "official result", in words; "inference" of what no source says.
    public var phrase: Phrase { isInferred ? "inference" : authority.phrase }
}
