public import Mustache
public import Phrases

/// A template shows a phrase in the language of the page.
extension Phrase: MustacheCustomRenderable {
    /// Its words.
    public var renderText: String { words(in: Language.current.book) }
    /// A phrase is never nothing.
    public var isNull: Bool { false }
}
