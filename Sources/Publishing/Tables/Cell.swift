public import ShortTrack

/// A cell of a table, typed so that each format can write it in its own way.
public enum Cell: Hashable, Sendable {
    /// Nothing: not known, or not applicable.
    case empty
    /// Words.
    case text(String)
    /// A whole number.
    case number(Int)
    /// Points.
    case points(Points)

    /// The cell as read by a person.
    public var text: String {
        switch self {
        case .empty: ""
        case .text(let text): text
        case .number(let number): "\(number)"
        case .points(let points): "\(points)"
        }
    }

    /// Words, or nothing for an empty or missing text.
    static func words(_ text: String?) -> Cell {
        guard let text, !text.isEmpty else { return .empty }
        return .text(text)
    }
}
