import RecordBook
import ShortTrack

/// Who the athletes of a race file are.
///
/// The source's own number says who is who; without one the name and nation do. The identity is
/// made of the name met first, as in every other file, so that a page and a race file agree; two
/// numbers with one name and nation are two people.
struct AthleteRegister {
    private var known: [String: PersonID] = [:]
    private var owners: [PersonID: String] = [:]

    mutating func identify(_ athlete: String, name: String, nation: Nation) -> PersonID {
        let key = athlete.isEmpty ? "\(nation) \(name)" : athlete
        if let person = known[key] { return person }
        var person = PersonID(name: name, nation: nation)
        if !athlete.isEmpty {
            if owners[person, default: athlete] != athlete {
                person = PersonID(name: "\(name) \(athlete)", nation: nation)
            }
            owners[person] = athlete
        }
        known[key] = person
        return person
    }
}
