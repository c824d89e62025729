public import ShortTrack

/// The people of the records and every name they were printed under.
public struct People: Sendable {
    /// A name as printed, and the first day a source has it.
    public struct Form: Hashable, Sendable {
        /// The name and the nation.
        public let person: Person
        /// The first day a source has it; missing for a name given to tell two people apart.
        public internal(set) var since: CalendarDate?
    }

    /// Who is who.
    public let identities: Identities

    private var printed: [PersonID: [Form]] = [:]
    private var names: [(person: PersonID, name: SearchableName)] = []
    /// Where names were printed.
    private var sightings: [PersonID: [(person: Person, source: Source)]] = [:]

    /// Nobody yet.
    init(identities: Identities = Identities()) {
        self.identities = identities
        for separation in identities.separations {
            learn(separation.value.other, since: nil)
        }
    }

    mutating func learn(_ person: Person, by statement: Statement) {
        learn(person, since: statement.knownSince)
        sightings[person.id, default: []].append((person, statement.source))
    }

    private mutating func learn(_ person: Person, since day: CalendarDate?) {
        let known = printed[person.id, default: []].firstIndex { $0.person == person }
        if let known {
            let since = printed[person.id]?[known].since
            printed[person.id]?[known].since = [since, day].compactMap(\.self).min()
        } else {
            printed[person.id, default: []].append(Form(person: person, since: day))
            names.append((person.id, SearchableName(person)))
        }
    }

    /// Every form a person was named in with its first day: those of the identity that stands
    /// first, each in the order they were seen.
    public func printedForms(of person: PersonID) -> [Form] {
        identities.members(of: person).flatMap { printed[$0] ?? [] }
    }

    /// Whether a source names somebody under just this identity.
    public func isPrinted(_ person: PersonID) -> Bool { printed[person] != nil }

    /// Every form a person was named in, those of the identity that stands first.
    public func forms(of person: PersonID) -> [Person] { printedForms(of: person).map(\.person) }

    /// The name a person is shown under: the form seen first, the identity where none was.
    public func name(of person: PersonID) -> String {
        identities.members(of: person).lazy.compactMap { printed[$0]?.first }.first?.person.name
            ?? person.description
    }

    /// A competitor in words: "Park Ji-won", or the nation's name for a team.
    ///
    /// A skater is named as when skating for the nation: Ahn Hyun-soo for KOR, Victor An for RUS.
    public func name(of competitor: Competitor) -> String {
        switch competitor {
        case .skater(let person, let nation):
            forms(of: person).first { $0.nation == nation }?.name ?? name(of: person)
        case .team(let nation): nation.name
        }
    }

    /// A competitor as a source prints the name: the last spelling of its document down to its
    /// line.
    ///
    /// The page of 2023-24 has Shim Suk-hee on a podium and Shim Suk Hee in a standing.
    public func name(of competitor: Competitor, printedBy source: Source) -> String {
        let printed = (competitor.person.map(identities.members) ?? [])
            .flatMap { sightings[$0] ?? [] }
            .filter {
                $0.person.nation == competitor.nation && $0.source.document == source.document
            }
        let above = printed.last { ($0.source.line ?? 0) <= source.line ?? .max }
        return (above ?? printed.first)?.person.name ?? name(of: competitor)
    }

    /// A text in which competitors are named as the core names them, `KOR:identity`, with the
    /// people's names instead: "KOR Park Ji-won".
    public func naming(in text: String) -> String {
        // An expression is read anew each time it is asked; most texts name nobody.
        guard text.utf8.contains(UInt8(ascii: ":")) else { return text }
        return text.replacing(/[A-Z]{3}:[a-z0-9-]+/) { match in
            Competitor(match.output).map { "\($0.nation) \(name(of: $0))" } ?? String(match.output)
        }
    }

    /// The skater of a nation a name belongs to: one known under it, however it is spelled, or
    /// somebody new; nothing for a name without letters.
    public func person(named name: String, of nation: Nation) -> Person? {
        let key = FoldedName(name).key
        guard !key.isEmpty else { return nil }
        let known = names.first { $0.name.nation == nation && $0.name.turns.first == key }?.person
        return Person(
            id: known.map(identities.standing) ?? PersonID(name: name, nation: nation), name: name,
            nation: nation)
    }

    /// Everybody once, in an order that never changes.
    public var all: [PersonID] { Set(printed.keys.map { identities.standing(for: $0) }).sorted() }

    /// Who may be meant, by any form of a name.
    ///
    /// Accents, hyphens and capitals do not matter, nor does the order of the names; each word
    /// may be cut short. A nation's code in front narrows the search: "KOR ahn", and "kor ahn" where
    /// nobody has such a name. Whoever is named exactly so comes alone: "Li Jun" means Li Jun, even
    /// beside Li Junhao.
    public func search(_ text: some StringProtocol) -> [PersonID] {
        let people = people(meantBy: NameQuery(text))
        guard people.isEmpty, let space = text.firstIndex(of: " ") else { return people }
        return self.people(meantBy: NameQuery(text[..<space].uppercased() + text[space...]))
    }

    private func people(meantBy query: NameQuery) -> [PersonID] {
        let found = names.filter { query.finds($0.name) }
        let exact = found.filter { query.isExactly($0.name) }
        let people = (exact.isEmpty ? found : exact).map { identities.standing(for: $0.person) }
        return Set(people).map { (name(of: $0), $0) }.sorted { $0 < $1 }.map(\.1)
    }
}
