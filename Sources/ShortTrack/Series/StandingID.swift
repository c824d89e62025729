/// A table of the season, named by two words: `women 1000`, `women overall`, `mixed relay`.
public struct StandingID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// What a standing adds up.
    public enum Scope: Hashable, Sendable, Comparable {
        /// All individual distances together.
        case overall
        /// One individual distance, in metres.
        case distance(Int)
        /// The relay of the category.
        case relay
        /// The nations, by the results of all their skaters.
        case nations
    }

    /// Whose table it is.
    public let category: Category
    /// What it adds up.
    public let scope: Scope

    /// Names a table.
    public init(category: Category, scope: Scope) {
        self.category = category
        self.scope = scope
    }

    /// Reads the second word: `overall`, `1000`, `relay` or `nations`.
    public init?(category: Category, word: some StringProtocol) {
        guard let scope = Scope(word: word) else { return nil }
        self.init(category: category, scope: scope)
    }

    /// Reads `women-1000`.
    public init?(slug: some StringProtocol) {
        let parts = slug.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let category = Category(rawValue: String(parts[0])) else {
            return nil
        }
        self.init(category: category, word: parts[1])
    }

    /// The second word of the name.
    public var word: String { scope.word }

    /// The form used in addresses: `women-1000`.
    public var slug: String { "\(category)-\(word)" }

    /// `women 1000`.
    public var description: String { "\(category) \(word)" }

    /// By category, then overall, the distances by length, the relay, the nations.
    public static func < (lhs: StandingID, rhs: StandingID) -> Bool {
        lhs.category == rhs.category ? lhs.scope < rhs.scope : lhs.category < rhs.category
    }
}

extension StandingID: Codable {
    /// Reads `women-1000`.
    public init(from decoder: any Decoder) throws {
        self = try decoder.slug(StandingID.init(slug:))
    }

    /// Writes `women-1000`.
    public func encode(to encoder: any Encoder) throws { try encoder.write(slug: slug) }
}
