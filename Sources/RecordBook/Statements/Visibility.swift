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

    private var position: Int {
        switch self {
        case .draft: 0
        case .office: 1
        case .public: 2
        }
    }
}
