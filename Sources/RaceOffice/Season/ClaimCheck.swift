public import RecordBook
public import Scoring

/// A published number or name with what is known beside it and the verdict.
public struct ClaimCheck: Sendable {
    /// The statement that claims it.
    public let statement: Statement
    /// What it is about: "women relay, KOR".
    public let subject: String
    /// What was published.
    public let published: String
    /// What is known: a value, bounds, or what the page says elsewhere.
    public let known: String
    /// The verdict.
    public let verdict: Verdict
    /// Why, in a sentence.
    public let because: String
    /// The proof, for a total.
    public let proof: Proof?
}
