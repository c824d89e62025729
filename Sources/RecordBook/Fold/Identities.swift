public import ShortTrack

/// Who is who: which identities are one person, and which part of one is somebody else's.
///
/// Separations are applied to what was stated, then mergers join what belongs together. Mergers
/// may come in any order, repeated or in a circle: the same people come out.
public struct Identities: Sendable {
    /// Two are one, as far as it stands.
    public let mergers: [SeasonRecord.Claim<Merger>]
    /// One is two, as far as it stands.
    public let separations: [SeasonRecord.Claim<Separation>]

    private var standing: [PersonID: PersonID] = [:]
    private var members: [PersonID: [PersonID]] = [:]
    private var parts: [PersonID: [Separation]] = [:]
    /// How each document prints the names that tell two people apart.
    private var printed: [PersonID: [String: Set<String>]] = [:]

    /// Everybody is who the name says.
    init() {
        mergers = []
        separations = []
    }

    /// - Parameters:
    ///   - statements: the mergers and separations that stand.
    ///   - naming: all statements that stand; asked for only where names tell people apart.
    init(_ statements: [Statement], naming: () -> [Statement]) {
        mergers = statements.compactMap { statement in
            guard case .merger(let merger) = statement.body else { return nil }
            return .init(value: merger, statement: statement)
        }
        separations = statements.compactMap { statement in
            guard case .separation(let separation) = statement.body else { return nil }
            return .init(value: separation, statement: statement)
        }
        join(mergers.map(\.value))
        part(separations.map(\.value), naming)
    }

    private var areAsPrinted: Bool { standing.isEmpty && parts.isEmpty }

    /// The identity that stands for a person, whichever of the joined ones is asked for.
    public func standing(for person: PersonID) -> PersonID { standing[person, default: person] }

    /// The identities that are one person, the one that stands first.
    public func members(of person: PersonID) -> [PersonID] {
        members[standing(for: person)] ?? [person]
    }

    /// Whether the names a document prints decide whom it means.
    func areParted(_ person: PersonID) -> Bool { printed[person] != nil }

    /// What a statement says, with the people who they are known to be.
    /// - Parameter joining: whether two who are said to be one are.
    func body(of statement: Statement, joining: Bool = true) -> Body {
        guard !areAsPrinted else { return statement.body }
        if case .person(let person) = statement.body {
            let part = parts[person.id]?.first { $0.names.contains(person.name) }
            return part.map {
                .person(Person(id: $0.other.id, name: person.name, nation: person.nation))
            } ?? statement.body
        }
        let setting = statement.body.setting(in: statement.stream.season)
        return statement.body.replacingCompetitors { competitor in
            guard case .skater(let person, let nation) = competitor else { return competitor }
            let part = parts[person]?.first { part in
                part.holds(setting.season, setting.competition, setting.category)
                    && holds(part, statement.source.document)
            }
            let own = part?.other.id ?? person
            return .skater(joining ? standing(for: own) : own, nation)
        }
    }

    private func holds(_ part: Separation, _ document: String) -> Bool {
        guard !part.names.isEmpty else { return true }
        guard let names = printed[part.person.id]?[document] else { return false }
        return names.isSubset(of: part.names)
    }

    private mutating func join(_ mergers: [Merger]) {
        var groups: [PersonID: Set<PersonID>] = [:]
        for merger in mergers {
            let (one, other) = (merger.person.id, merger.other.id)
            let group = groups[one, default: [one]].union(groups[other, default: [other]])
            for person in group { groups[person] = group }
        }
        let joining = Set(mergers.map(\.other.id))
        for group in Set(groups.values) {
            guard let first = group.subtracting(joining).min() ?? group.min() else { continue }
            for person in group { standing[person] = first }
            members[first] = [first] + group.subtracting([first]).sorted()
        }
    }

    private mutating func part(_ separations: [Separation], _ naming: () -> [Statement]) {
        for separation in separations where separation.isLimited {
            // What was said of the same two before is replaced.
            parts[separation.person.id, default: []].removeAll {
                $0.other.id == separation.other.id
            }
            parts[separation.person.id, default: []].append(separation)
        }
        parts = parts.mapValues { $0.sorted { $0.other.id < $1.other.id } }
        for (person, own) in parts where own.contains(where: { !$0.names.isEmpty }) {
            printed[person] = [:]
        }
        guard !printed.isEmpty else { return }
        for statement in naming() {
            guard case .person(let person) = statement.body else { continue }
            printed[person.id]?[statement.source.document, default: []].insert(person.name)
        }
    }
}

extension Separation {
    fileprivate func holds(
        _ season: SeasonID?, _ competition: CompetitionID?, _ category: Category?
    ) -> Bool {
        (seasons.isEmpty || season.map(seasons.contains) == true)
            && (competitions.isEmpty || competition.map(competitions.contains) == true)
            && (self.category == nil || self.category == category)
    }
}
