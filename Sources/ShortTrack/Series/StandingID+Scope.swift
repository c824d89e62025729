extension StandingID.Scope {
    /// Reads `overall`, `1000`, `relay` or `nations`.
    public init?(word: some StringProtocol) {
        switch word {
        case "overall": self = .overall
        case "relay": self = .relay
        case "nations": self = .nations
        default:
            guard let metres = Int(word), metres > 0 else { return nil }
            self = .distance(metres)
        }
    }

    /// The word it is read by: `overall`, `1000`, `relay` or `nations`.
    public var word: String {
        switch self {
        case .overall: "overall"
        case .distance(let metres): "\(metres)"
        case .relay: "relay"
        case .nations: "nations"
        }
    }

    /// Whether those in it are nations, not skaters.
    public var isOfTeams: Bool { self == .relay || self == .nations }

    /// "1000 m", "overall", "relay", "nations".
    public var title: String {
        if case .distance(let metres) = self { "\(metres) m" } else { word }
    }
}
