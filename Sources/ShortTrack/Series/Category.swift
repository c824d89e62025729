/// Who races against whom: women, men, or teams of both.
public enum Category: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
    case men
    case women
    case mixed

    /// The order of the printed protocol: men, women, mixed.
    public static func < (lhs: Category, rhs: Category) -> Bool {
        lhs.position < rhs.position
    }

    private var position: Int {
        switch self {
        case .men: 0
        case .women: 1
        case .mixed: 2
        }
    }
}

extension Category {
    /// Reads a category's name or the letter of a race file, in capitals or not: `women`, `W`.
    public init?(word: some StringProtocol) {
        switch word.lowercased() {
        case "m", "men": self = .men
        case "w", "women": self = .women
        case "x", "mixed": self = .mixed
        default: return nil
        }
    }

    /// "Men's", "Women's", "Mixed": before the name of an event.
    public var possessive: String {
        switch self {
        case .men: "Men's"
        case .women: "Women's"
        case .mixed: "Mixed"
        }
    }
}

extension Category: CustomStringConvertible {
    /// `men`, `women` or `mixed`, as typed on the command line and in addresses.
    public var description: String { rawValue }
}
