/// What is called by words of a language.
public protocol Phrasable: CustomStringConvertible {
    /// What it is called.
    var phrase: Phrase { get }
}
