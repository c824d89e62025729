/// An opaque identity of a person; names and nations are statements about it and may change.
public struct PersonID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The identity as stored.
    public let description: String

    /// Accepts lower-case letters, digits and hyphens.
    public init?(_ text: some StringProtocol) {
        guard !text.isEmpty, text.utf8.count <= 40, text.utf8.allSatisfy({ $0.isSlugByte }) else {
            return nil
        }
        description = String(text)
    }

    /// An order that never changes, for want of a better one.
    public static func < (lhs: PersonID, rhs: PersonID) -> Bool {
        lhs.description < rhs.description
    }
}

extension PersonID: Codable {
    /// Reads the identity.
    public init(from decoder: any Decoder) throws { self = try decoder.slug { PersonID($0) } }

    /// Writes the identity.
    public func encode(to encoder: any Encoder) throws { try encoder.write(slug: description) }
}
