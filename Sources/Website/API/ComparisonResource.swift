import Phrases
import RaceOffice
import RecordBook
import Rulebook
import ShortTrack

/// The clauses that two rulebooks do not say the same in.
struct ComparisonResource: Encodable {
    struct Change: Encodable {
        let clause: Clause.Name
        let before: [String]
        let after: [String]
    }

    let before: SeasonID
    let after: SeasonID
    let changes: [Change]

    init(_ books: RecordBooks, from first: SeasonID, to second: SeasonID) throws(Problem) {
        before = first
        after = second
        changes = RulesComparison(from: try books.rules(of: first), to: try books.rules(of: second))
            .changes.map {
                Change(
                    clause: $0.name, before: $0.before.map(\.description),
                    after: $0.after.map(\.description))
            }
    }
}
