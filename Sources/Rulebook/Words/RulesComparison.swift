public import Phrases

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
        public let before: [Phrase]
        /// What only the second rulebook says, sentence by sentence.
        public let after: [Phrase]

        /// The sentences beside each other, those about one round in one row.
        ///
        /// "500 m, 1000 m, quarterfinals to Semifinals: of 16 to 19 starters …" and what the other
        /// rulebook says of the quarterfinals of those distances.
        public var pairs: [(before: Phrase?, after: Phrase?)] {
            var topics: [String] = []
            for topic in (before + after).map(topic) where !topics.contains(topic) {
                topics.append(topic)
            }
            return topics.flatMap { topic in
                let old = before.filter { self.topic($0) == topic }
                let new = after.filter { self.topic($0) == topic }
                return (0..<max(old.count, new.count)).map { row in
                    (old.dropFirst(row).first, new.dropFirst(row).first)
                }
            }
        }

        /// What a sentence says it is about, in English in every language.
        private func topic(_ sentence: Phrase) -> String {
            name == .progression ? String(sentence.description.prefix { $0 != ":" }) : ""
        }
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
