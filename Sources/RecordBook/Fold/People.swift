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

    /// Everybody, in an order that never changes.
    public var all: [PersonID] { forms.keys.sorted() }
}
