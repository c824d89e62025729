public import Phrases

/// How sure a clause of a rulebook is, and where it comes from.
public struct Evidence: Hashable, Sendable, Codable {
    /// How sure.
    public enum Grade: String, CaseIterable, Hashable, Sendable, Codable {
        /// A source says so.
        case stated
        /// Published numbers leave nothing else.
        case forced
        /// Published numbers fit it, with one witness or alternatives left.
        case inferred
        /// Taken over from another season or series for want of evidence.
        case assumed

        /// The grade in a word.
        public var phrase: Phrase { Phrase(word: rawValue) }
    }

    /// How sure the clause is.
    public let grade: Grade
    /// Where it comes from, in a few words.
    public let source: String

    /// Grades a clause.
    public init(grade: Grade, source: String) {
        self.grade = grade
        self.source = source
    }
}
