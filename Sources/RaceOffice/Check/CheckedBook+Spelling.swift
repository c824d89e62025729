import Phrases
import RecordBook
import ShortTrack

extension CheckedBook {
    /// Names printed otherwise than where they were read first.
    /// - Parameter known: findings so far; what a file's reader said itself is not said again.
    func otherSpellings(besides known: [Finding]) -> [Finding] {
        let said = Set(
            known.filter { $0.code == .spellingDrift }.map { "\($0.file ?? ""):\($0.line ?? 0)" })
        var first: [PersonID: Statement] = [:]
        var met: Set<Person> = []
        return statements.compactMap { statement in
            guard case .person(let person) = statement.body, met.insert(person).inserted else {
                return nil
            }
            guard let earlier = first[person.id], case .person(let before) = earlier.body else {
                first[person.id] = statement
                return nil
            }
            let (here, there) = (place(of: statement), place(of: earlier))
            guard !said.contains("\(here.file):\(here.line ?? 0)") else { return nil }
            return finding(
                .spellingDrift, .note, at: statement, subject: "\(person.nation) skater",
                found: "\(person.name)",
                suggestion: there.line.map { "\(before.name), as in \(there.file):\($0)" }
                    ?? "\(before.name)")
        }
    }
}
