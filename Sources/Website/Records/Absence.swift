import Phrases

/// Why nobody has won a table of a season.
enum Absence: String, Encodable {
    /// The season was not held.
    case cancelled
    /// It was decided, and no source names a champion.
    case unknown = "not known"
    /// Events are still to come.
    case undecided = "not decided"
    /// The season has no such table.
    case notContested = "not contested"

    var phrase: Phrase { Phrase(word: rawValue) }
}
