/// How much a finding matters.
public enum Severity: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
    /// Worth knowing; nothing to mend.
    case note
    /// Probably wrong, or not enough to go by; used as it stands.
    case warning
    /// Wrong; the statement it belongs to cannot be right, or was not taken in.
    case error

    /// Milder first.
    public static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.position < rhs.position }

    private var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
