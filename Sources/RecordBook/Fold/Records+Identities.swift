import Phrases
public import ShortTrack

extension Records {
    /// The event, or the published standing, in which one source has two of these identities:
    /// nobody takes two places.
    ///
    /// Who was said to be one counts as two here.
    public func meeting(among people: Set<PersonID>) -> String? {
        func named(in statement: Statement) -> Set<PersonID> {
            identities.body(of: statement, joining: false).named(among: people)
        }
        let seasons = seasons.values.sorted { $0.id < $1.id }
        let event = seasons.lazy.flatMap(\.events).first { event in
            event.orders.contains { named(in: $0.statement).count > 1 }
                || event.entering.list.map { named(in: $0.statement).count > 1 } == true
        }
        if let event { return "\(event.event.id)" }
        let known = Set(people.map { identities.standing(for: $0) })
        return seasons.lazy.compactMap { season in
            var met: [StandingID: [String: Set<PersonID>]] = [:]
            for claim in season.standings
            where claim.value.competitor?.person.map(known.contains) == true {
                let document = claim.statement.source.document
                met[claim.value.standing, default: [:]][document, default: []]
                    .formUnion(named(in: claim.statement))
            }
            return met.filter { $1.values.contains { $0.count > 1 } }.keys.min()
                .map { "the published standing \($0) of \(season.id)" }
        }.first
    }

    /// Where some identities are named as printed: in orders, entries, standings and as champions.
    private func settings(
        of people: Set<PersonID>
    ) -> [(season: SeasonID?, competition: CompetitionID?, category: Category?)] {
        let statements = seasons.values.flatMap { season in
            season.events.flatMap {
                $0.orders.map(\.statement) + [$0.entering.list?.statement].compactMap(\.self)
            } + season.standings.map(\.statement) + season.champions.map(\.statement)
        }
        return statements.filter { !$0.body.named(among: people).isEmpty }
            .map { $0.body.setting(in: $0.stream.season) }
    }

    /// Whether one of two is only among the men and the other only among the women.
    public func areManAndWoman(_ one: PersonID, _ other: PersonID) -> Bool {
        func categories(_ person: PersonID) -> Set<Category> {
            Set(settings(of: Set(identities.members(of: person))).compactMap(\.category))
                .subtracting([.mixed])
        }
        let both = [categories(one), categories(other)]
        return both.allSatisfy { $0.count == 1 } && both[0] != both[1]
    }

    /// What a separation goes by and nothing known of the two has: a season, a stop, a spelling.
    public func unmet(by separation: Separation) -> [String] {
        let forms = people.forms(of: separation.person.id) + people.forms(of: separation.other.id)
        let known = settings(of: [separation.person.id, separation.other.id])
        return separation.seasons.filter { season in !known.contains { $0.season == season } }
            .map { "season \($0)" }
            + separation.competitions.filter { stop in
                !known.contains { $0.competition == stop }
            }
            .map { "stop \($0)" }
            + separation.names.filter { name in
                !forms.contains { $0.name == name && $0 != separation.other }
            }
            .map { "spelling \"\($0)\"" }
    }

    /// What looks wrong with what was said of who is who: names nobody was printed under, two
    /// who raced each other, and parts of a person that nothing known belongs to.
    /// - Parameter file: where a statement is written; its source when missing.
    public func identityFindings(
        in file: (Statement) -> String = { $0.source.document }
    ) -> [Finding] {
        let named =
            identities.mergers.flatMap { claim in
                [(claim.value.person, claim.statement), (claim.value.other, claim.statement)]
            } + identities.separations.map { ($0.value.person, $0.statement) }
        return meetings.map { claim, place in
            claim.value.rivals(
                in: place, file: file(claim.statement), line: claim.statement.source.line)
        }
            + identities.separations.flatMap { claim in
                unmet(by: claim.value).map { limit in
                    Finding(
                        .separationUnmet, .warning, file: file(claim.statement),
                        line: claim.statement.source.line,
                        subject: "\(claim.value.other.nation) \(claim.value.other.name)",
                        found: "\(limit), of which nothing is known",
                        suggestion: "seasons, stops and spellings as they are in the records")
                }
            }
            + named.filter { !people.isPrinted($0.0.id) }.map { person, statement in
                Finding(
                    .unknownPerson, .warning, file: file(statement), line: statement.source.line,
                    subject: "\(person.nation) \(person.name)",
                    found: "a name nobody was printed under",
                    suggestion: nearest(to: person).map { "\($0.nation) \($0.name)" }
                        ?? "a name as printed, with the nation's code")
            }
    }

    /// The mergers of two who raced each other, with where they were both; of several that
    /// only together join two such, all.
    private var meetings: [(SeasonRecord.Claim<Merger>, String)] {
        func met(_ claims: [SeasonRecord.Claim<Merger>], _ people: (Merger) -> Set<PersonID>)
            -> [(SeasonRecord.Claim<Merger>, String)]
        {
            claims.compactMap { claim in meeting(among: people(claim.value)).map { (claim, $0) } }
        }
        func standing(_ merger: Merger) -> PersonID { identities.standing(for: merger.person.id) }
        let direct = met(identities.mergers) { [$0.person.id, $0.other.id] }
        let named = Set(direct.map { standing($0.0.value) })
        return direct
            + met(identities.mergers.filter { !named.contains(standing($0.value)) }) {
                Set(identities.members(of: $0.person.id))
            }
    }

    /// The printed name of the nation that is written nearly the same.
    private func nearest(to person: Person) -> Person? {
        let name = FoldedName(person.name).key
        return people.all.flatMap(people.forms).filter { $0.nation == person.nation }
            .map { ($0, FoldedName($0.name).key.difference(from: name).count) }
            .filter { $0.1 <= 4 }.min { $0.1 < $1.1 }?.0
    }
}

extension Merger {
    /// The finding that the two raced each other.
    /// - Parameter place: the event, or the published standing, both were in.
    public func rivals(in place: String, file: String, line: Int?) -> Finding {
        Finding(
            .mergedRivals, .error, file: file, line: line,
            subject: "\(person.nation) \(person.name), \(other.nation) \(other.name)",
            found: "both were in \(place)",
            suggestion: "two people: who raced each other cannot be one")
    }
}
