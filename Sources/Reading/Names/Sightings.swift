import RecordBook
import ShortTrack

/// The names a table prints, each stated once of every document and day it is known from.
///
/// What a row states so follows from the row alone, however rows are sorted or spread over files.
struct Sightings {
    private struct Sighting: Hashable {
        let person: Person
        let document: String
        let day: CalendarDate
    }

    private var known: Set<Sighting> = []

    /// Who is meant by a printed name, and what its document states by printing it; nothing where
    /// it did so before.
    mutating func identify(
        _ printed: PrintedName, by document: String, on day: CalendarDate
    ) -> (competitor: Competitor, stated: Body?) {
        let id = PersonID(name: printed.name, nation: printed.nation)
        let person = Person(id: id, name: printed.name, nation: printed.nation)
        let isNew = known.insert(Sighting(person: person, document: document, day: day)).inserted
        return (.skater(id, printed.nation), isNew ? .person(person) : nil)
    }
}
