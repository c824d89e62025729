public import Phrases
public import ShortTrack

/// A cell of a table, typed so that each format can write it in its own way.
public enum Cell: Hashable, Sendable {
    /// Nothing: not known, or not applicable.
    case empty
    /// Words.
    case text(Phrase)
    /// A whole number.
    case number(Int)
    /// Points.
    case points(Points)

    /// Data, the same in every language.
    @_disfavoredOverload
    public static func text(_ data: String) -> Cell { .text(Phrase(verbatim: data)) }

    /// The cell as read by a person, in English.
    public var text: String { phrase.description }

    /// The cell as read by a person.
    public var phrase: Phrase {
        switch self {
        case .empty: ""
        case .text(let text): text
        case .number(let number): "\(number)"
        case .points(let points): "\(points)"
        }
    }

    /// Words, or nothing for an empty or missing text.
    static func words(_ text: Phrase?) -> Cell {
        guard let text, !text.isEmpty else { return .empty }
        return .text(text)
    }

    /// Data, or nothing for an empty or missing text.
    @_disfavoredOverload
    static func words(_ data: String?) -> Cell { words(data.map { Phrase(verbatim: $0) }) }
}
