public import RecordBook
public import ShortTrack

extension OfficeState {
    /// All seasons read together, as known now or at the end of a day.
    public func almanac(asOf day: CalendarDate? = nil) -> Almanac {
        let records = day.map { Records(folding: statements, asOf: $0) } ?? records
        return Almanac(
            records.seasons.values.map {
                SeasonView(record: $0, people: records.people, asOf: day)
            }, people: records.people)
    }

    /// Names, and who is who.
    public var people: People { records.people }

    /// Whoever may be meant by words; quick enough to ask at every key pressed.
    public func search(_ text: some StringProtocol) -> [PersonID] { people.search(text) }

    /// What looks wrong with what was said of who is who: names nobody was printed under.
    public var identityFindings: [Finding] {
        let merged = people.identities.mergers.flatMap { claim in
            [claim.value.person, claim.value.other].map { ($0, claim.statement.source) }
        }
        let separated = people.identities.separations.map {
            ($0.value.person, $0.statement.source)
        }
        return (merged + separated).filter { !people.isPrinted($0.0.id) }.map { person, source in
            Finding(
                .unknownPerson, .warning, file: source.document, line: source.line,
                subject: "who is who", found: "nobody was printed as \(person.nation) \(person.name)",
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
