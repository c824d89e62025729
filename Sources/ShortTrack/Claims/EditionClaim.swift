/// A published edition number: "the 26th edition for men and women".
public struct EditionClaim: Hashable, Sendable, Codable {
    /// Whose edition.
    public let category: Category
    /// The number.
    public let edition: Int

    /// States an edition.
    public init(category: Category, edition: Int) {
        self.category = category
        self.edition = edition
    }
}
