import RecordBook
import ShortTrack

/// Who the athletes of a race file are.
///
/// The source's own number says who is who; without one the name and nation do. The identity is
/// made of the name met first, as in every other file, so that a page and a race file agree; two
/// numbers with one name and nation are two people. A number that is an identity made so, as files
/// written here have it, stands for itself.
struct AthleteRegister {
    private var known: [String: PersonID] = [:]
    private var owners: [PersonID: String] = [:]
    /// The names each number was printed with, in letters only, and where the first was.
    private var names: [String: (keys: Set<String>, first: String, line: Int)] = [:]

    mutating func identify(
        _ athlete: String, name: String, nation: Nation, line: Int, _ findings: inout Findings
    ) -> PersonID {
        if !athlete.isEmpty { note(name, of: athlete, line: line, &findings) }
        let key = athlete.isEmpty ? "\(nation) \(name)" : athlete
        if let person = known[key] { return person }
        let given = PersonID(madeOfName: athlete)
        var person = given ?? PersonID(name: name, nation: nation)
        if !athlete.isEmpty, given == nil {
            if owners[person, default: athlete] != athlete {
                person = PersonID(name: "\(name) \(athlete)", nation: nation)
            }
            owners[person] = athlete
        }
        known[key] = person
        return person
    }

    /// A number with another name than before: each such name is reported once.
    private mutating func note(
        _ name: String, of athlete: String, line: Int, _ findings: inout Findings
    ) {
        guard name != names[athlete]?.first else { return }
        let key = FoldedName(name).words.sorted().joined()
        guard let known = names[athlete] else {
            names[athlete] = ([key], name, line)
            return
        }
        guard names[athlete]?.keys.insert(key).inserted == true else { return }
        findings.report(
            .spellingDrift, .warning, line: line, subject: "athlete_id \(athlete)", found: name,
            suggestion: "\(known.first), as in line \(known.line); read as one skater")
    }
}
