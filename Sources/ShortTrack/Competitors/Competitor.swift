/// Who takes a place and scores its points: a skater for a nation, or a nation's relay team.
public enum Competitor: Hashable, Sendable {
    /// A skater and the nation skated for.
    case skater(PersonID, Nation)
    /// The one relay team of a nation.
    case team(Nation)

    /// The nation that may count the place as its own.
    public var nation: Nation {
        switch self {
        case .skater(_, let nation), .team(let nation): nation
        }
    }

    /// The skater, when it is one.
    public var person: PersonID? {
        switch self {
        case .skater(let person, _): person
        case .team: nil
        }
    }
}

extension Competitor: Comparable, CustomStringConvertible {
    /// `KOR` for a team, `KOR:identity` for a skater.
    public var description: String {
        switch self {
        case .skater(let person, let nation): "\(nation):\(person)"
        case .team(let nation): "\(nation)"
        }
    }

    /// Reads `KOR` or `KOR:identity`.
    public init?(_ text: some StringProtocol) {
        guard let (code, identity) = text.halves(at: ":") else {
            guard let nation = Nation(text) else { return nil }
            self = .team(nation)
            return
        }
        guard let nation = Nation(code), let person = PersonID(identity) else { return nil }
        self = .skater(person, nation)
    }

    /// An order that never changes: by nation, then identity.
    public static func < (lhs: Competitor, rhs: Competitor) -> Bool {
        let (nation, other) = (lhs.nation, rhs.nation)
        guard nation == other else { return nation < other }
        return (lhs.person?.description ?? "") < (rhs.person?.description ?? "")
    }
}

extension Competitor: Codable {
    /// Reads `KOR` or `KOR:identity`.
    public init(from decoder: any Decoder) throws { self = try decoder.slug { Competitor($0) } }

    /// Writes `KOR` or `KOR:identity`.
    public func encode(to encoder: any Encoder) throws { try encoder.write(slug: description) }
}
