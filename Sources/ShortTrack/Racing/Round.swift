/// A round of an event, from the first race to the finals.
///
/// Named backwards from the end: finals, semifinals, quarterfinals, heats, preliminaries. How
/// many are needed depends on the entries; the rulebook's progression chart says.
public enum Round: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
    case preliminaries
    case heats
    case quarterfinals
    case semifinals
    case finalB = "final-b"
    case finalA = "final-a"

    /// In the order they are skated; Final B comes before Final A.
    public static func < (lhs: Round, rhs: Round) -> Bool { lhs.position < rhs.position }

    private var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Whether this race decides places rather than who goes on.
    public var isFinal: Bool { self == .finalA || self == .finalB }

    /// "Semifinals", "Final A".
    public var title: String {
        switch self {
        case .preliminaries: "Preliminaries"
        case .heats: "Heats"
        case .quarterfinals: "Quarterfinals"
        case .semifinals: "Semifinals"
        case .finalB: "Final B"
        case .finalA: "Final A"
        }
    }

    /// One race of the round: "Semifinal", "Final A".
    public var raceTitle: String {
        switch self {
        case .preliminaries: "Preliminary"
        case .heats: "Heat"
        case .quarterfinals: "Quarterfinal"
        case .semifinals: "Semifinal"
        case .finalB, .finalA: title
        }
    }
}
