/// Who may see a statement.
public enum Visibility: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
    /// Its author.
    case draft
    /// The race office.
    case office
    /// Everybody.
    case `public`

    /// Seen by fewer first.
    public static func < (lhs: Visibility, rhs: Visibility) -> Bool { lhs.position < rhs.position }

    private var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
