/// How the phrases of the program are said in one language.
public struct Phrasebook: Sendable {
    /// Gives the text of a key, in the form that goes with a number.
    private let look: @Sendable (_ key: String, _ number: Int?) -> String

    /// - Parameter look: gives the text of a key, in the form that goes with a number; a key that
    ///   has none is a text itself.
    public init(_ look: @escaping @Sendable (_ key: String, _ number: Int?) -> String) {
        self.look = look
    }

    /// English: every key says what it means.
    public static let english: Phrasebook = {
        var book = Phrasebook { key, _ in key }
        book.isEnglish = true
        return book
    }()

    /// Whether every key says what it means, and need not be looked up.
    private(set) var isEnglish = false

    /// The text of a key, its gaps still open.
    public func text(_ key: String, _ number: Int? = nil) -> String { look(key, number) }
}
