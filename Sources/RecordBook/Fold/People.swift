public import ShortTrack

/// The people of the records and every name they were printed under.
public struct People: Sendable {
    private var forms: [PersonID: [Person]] = [:]

    /// Nobody yet.
    public init() {}

    mutating func learn(_ person: Person) {
        if forms[person.id]?.contains(person) != true {
            forms[person.id, default: []].append(person)
        }
    }

    /// Every form a person was named in, the first seen first.
    public func forms(of person: PersonID) -> [Person] { forms[person] ?? [] }

    /// The name a person is shown under: the form seen first, the identity where none was.
    public func name(of person: PersonID) -> String {
        forms[person]?.first?.name ?? person.description
    }

    /// A competitor in words: "Park Ji-won", or the nation's name for a team.
    public func name(of competitor: Competitor) -> String {
        switch competitor {
        case .skater(let person, _): name(of: person)
        case .team(let nation): nation.name
        }
    }

    /// A text in which competitors are named as the core names them, `KOR:identity`, with the
    /// people's names instead: "KOR Park Ji-won".
    public func naming(in text: String) -> String {
        text.replacing(/[A-Z]{3}:[a-z0-9-]+/) { match in
            Competitor(match.output).map { "\($0.nation) \(name(of: $0))" } ?? String(match.output)
        }
    }

    /// Everybody, in an order that never changes.
    public var all: [PersonID] { forms.keys.sorted() }
}
