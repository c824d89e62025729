/// A season of the series, written as it is said: `2023-24`.
///
/// Any short lower-case name will do, so that a club's winter or a rehearsal can be a season too.
public struct SeasonID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The name as used in addresses and commands.
    public let description: String

    /// Accepts letters, digits and hyphens; "2023–24" with a dash becomes `2023-24`.
    public init?(_ text: some StringProtocol) {
        let isName = text.utf8.allSatisfy { $0.isSlugByte }
        let name =
            isName ? String(text) : String(text.map { $0 == "–" ? "-" : $0 }).lowercased()
        guard !name.isEmpty, name.utf8.count <= 40, !name.hasPrefix("-"),
            isName || name.utf8.allSatisfy({ $0.isSlugByte })
        else { return nil }
        description = name
    }

    /// By name, which for years is by time.
    public static func < (lhs: SeasonID, rhs: SeasonID) -> Bool {
        lhs.description < rhs.description
    }
}

extension SeasonID: Codable {
    /// Reads the name.
    public init(from decoder: any Decoder) throws { self = try decoder.slug { SeasonID($0) } }

    /// Writes the name.
    public func encode(to encoder: any Encoder) throws { try encoder.write(slug: description) }
}
