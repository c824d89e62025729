public import ShortTrack

extension Records {
    /// What looks wrong with what was said of who is who: names nobody was printed under.
    /// - Parameter file: where a statement is written; its source when missing.
    public func identityFindings(
        in file: (Statement) -> String = { $0.source.document }
    ) -> [Finding] {
        let named =
            identities.mergers.flatMap { claim in
                [(claim.value.person, claim.statement), (claim.value.other, claim.statement)]
            } + identities.separations.map { ($0.value.person, $0.statement) }
        return named.filter { !people.isPrinted($0.0.id) }.map { person, statement in
            Finding(
                .unknownPerson, .warning, file: file(statement), line: statement.source.line,
                subject: "\(person.nation) \(person.name)",
                found: "a name nobody was printed under",
                suggestion: nearest(to: person).map { "\($0.nation) \($0.name)" }
                    ?? "a name as printed, with the nation's code")
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
