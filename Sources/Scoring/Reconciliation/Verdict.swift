public import Phrases

/// What the known results say about a published number.
public enum Verdict: Hashable, Sendable {
    /// It follows from what is known, whatever the unknown results are.
    case proved
    /// Some unknown results would give it.
    case consistent(Witness)
    /// No unknown results can give it.
    case contradicted
    /// The rule or what it needs is not known.
    case open(needs: Phrase)

    /// The verdict in one word.
    public var word: String {
        switch self {
        case .proved: "proved"
        case .consistent: "consistent"
        case .contradicted: "contradicted"
        case .open: "open"
        }
    }

    /// The verdict in one word.
    public var phrase: Phrase { Phrase(word: word) }

    /// The words in the order a tally prints them.
    public static let words = ["proved", "consistent", "contradicted", "open"]
}
