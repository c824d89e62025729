/// Who may see a statement.
public enum Visibility: String, Hashable, Sendable, Codable {
    /// Its author.
    case draft
    /// The race office.
    case office
    /// Everybody.
    case `public`
}
