/// A round of an event, from the first race to the finals.
///
/// Named backwards from the end: finals, semifinals, quarterfinals, heats, preliminaries. How
/// many are needed depends on the entries; the rulebook's progression chart says. The second
/// chance of those who did not go on, the repechage, lies before the quarterfinals it leads to;
/// where it leads to semifinals (1500 m) it is skated after them.
public enum Round: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
    case prePreliminaries = "pre-preliminaries"
    case preliminaries
    case heats
    case eighthfinals
    case repechage
    case repechageHeats = "repechage-heats"
    case repechageQuarterfinals = "repechage-quarterfinals"
    case repechageSemifinals = "repechage-semifinals"
    case repechageFinalB = "repechage-final-b"
    case repechageFinalA = "repechage-final-a"
    case quarterfinals
    case semifinals
    case finalD = "final-d"
    case finalC = "final-c"
    case finalB = "final-b"
    case finalA = "final-a"

    /// In the order they are skated; Final B comes before Final A.
    public static func < (lhs: Round, rhs: Round) -> Bool { lhs.position < rhs.position }

    private var position: Int { Self.positions[self, default: 0] }

    private static let positions = Dictionary(
        uniqueKeysWithValues: zip(allCases, allCases.indices))

    /// Whether this race decides places rather than who goes on.
    public var isFinal: Bool {
        switch self {
        case .finalA, .finalB, .finalC, .finalD: true
        default: false
        }
    }

    /// Whether it is a second chance for those who did not go on from a round before.
    public var isRepechage: Bool {
        switch self {
        case .repechage, .repechageHeats, .repechageQuarterfinals, .repechageSemifinals,
            .repechageFinalB, .repechageFinalA:
            true
        default: false
        }
    }

    /// "Semifinals", "Repechage Semifinals", "Final A".
    public var title: String {
        switch self {
        case .prePreliminaries: "Pre-Preliminaries"
        case .preliminaries: "Preliminaries"
        case .heats: "Heats"
        case .eighthfinals: "Eighthfinals"
        case .repechage: "Repechage"
        case .repechageHeats: "Repechage Heats"
        case .repechageQuarterfinals: "Repechage Quarterfinals"
        case .repechageSemifinals: "Repechage Semifinals"
        case .repechageFinalB: "Repechage Final B"
        case .repechageFinalA: "Repechage Final A"
        case .quarterfinals: "Quarterfinals"
        case .semifinals: "Semifinals"
        case .finalD: "Final D"
        case .finalC: "Final C"
        case .finalB: "Final B"
        case .finalA: "Final A"
        }
    }

    /// One race of the round: "Semifinal", "Final A".
    public var raceTitle: String {
        switch self {
        case .prePreliminaries: "Pre-Preliminary"
        case .preliminaries: "Preliminary"
        case .heats, .eighthfinals, .quarterfinals, .semifinals, .repechageHeats,
            .repechageQuarterfinals, .repechageSemifinals:
            String(title.dropLast())
        case .repechage, .repechageFinalB, .repechageFinalA, .finalD, .finalC, .finalB, .finalA:
            title
        }
    }
}
