/// What changed from one rulebook to another, clause by clause.
///
/// Only what the rules say is compared, not how sure it is. From 2011-12 to 2013-14 a win went
/// from 1000 points to 10000 and "the best 6 of 8" to "the best 3 of 4".
public struct RulesComparison: Hashable, Sendable {
    /// A clause that does not say the same in both.
    public struct Change: Hashable, Sendable {
        /// The clause.
        public let name: Clause.Name
        /// What only the first rulebook says, sentence by sentence.
        public let before: [String]
        /// What only the second rulebook says, sentence by sentence.
        public let after: [String]
    }

    /// The clauses that differ, in the order of the rulebook.
    public let changes: [Change]

    /// Compares two rulebooks.
    public init(from before: Rules, to after: Rules) {
        changes = Clause.Name.allCases.compactMap { name in
            let old = before.sentences(of: name)
            let new = after.sentences(of: name)
            guard old != new else { return nil }
            return Change(
                name: name, before: old.filter { !new.contains($0) },
                after: new.filter { !old.contains($0) })
        }
    }
}
