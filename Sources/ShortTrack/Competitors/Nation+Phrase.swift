public import Phrases

extension Nation {
    /// The nation's name.
    public var phrase: Phrase { Phrase(word: name) }
}
