public import Phrases
public import RecordBook
public import Scoring

/// A published number or name with what is known beside it and the verdict.
public struct ClaimCheck: Sendable {
    /// What kind of claim it is.
    public let kind: ClaimKind
    /// The statement that claims it.
    public let statement: Statement
    /// Which of the claims of the statement it is: the rank of a place on a podium.
    public let part: Int?
    /// What it is about: "women relay, KOR".
    public let subject: Phrase
    /// What was published.
    public let published: Phrase
    /// What is known: a value, bounds, or what the page says elsewhere.
    public let known: Phrase
    /// The verdict.
    public let verdict: Verdict
    /// Why, in a sentence.
    public let because: Phrase
    /// The proof, for a total.
    public let proof: Proof?

    init(
        _ kind: ClaimKind, _ statement: Statement, part: Int? = nil, subject: Phrase,
        published: Phrase, known: Phrase = "", _ verdict: Verdict, because: Phrase,
        proof: Proof? = nil
    ) {
        self.kind = kind
        self.statement = statement
        self.part = part
        self.subject = subject
        self.published = published
        self.known = known
        self.verdict = verdict
        self.because = because
        self.proof = proof
    }

    /// The claim's identity in the ledger: the number of its statement, and the place in it.
    public var id: String { "\(statement.sequence)" + (part.map { ".\($0)" } ?? "") }
}
