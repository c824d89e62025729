/// Which running of a distance at one competition.
///
/// Most distances are skated once a weekend. Between 2006-07 and 2023-24 one distance of each
/// weekend was skated twice, printed as "1000 m (1)" and "1000 m (2)".
public enum Occurrence: Hashable, Sendable, Comparable {
    /// The only running of the distance at this competition.
    case only
    /// The first or second running of a doubled distance, counted from 1.
    case numbered(Int)

    /// The number in brackets; missing for the only running.
    public var number: Int? {
        switch self {
        case .only: nil
        case .numbered(let number): number
        }
    }

    /// Used for order only.
    private var position: Int { number ?? 0 }

    /// By number.
    public static func < (lhs: Occurrence, rhs: Occurrence) -> Bool { lhs.position < rhs.position }

    /// Whether this is the second race of a doubled distance, which some seasons pay better.
    public var isSecondOfDoubled: Bool { self == .numbered(2) }
}
