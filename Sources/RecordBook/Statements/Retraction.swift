/// The withdrawal of an earlier statement; it stays in the ledger and stops counting.
public struct Retraction: Hashable, Sendable, Codable {
    /// The sequence number of the statement withdrawn.
    public let statement: Int
    /// What that statement was about.
    public let subject: String
    /// Why.
    public let reason: String

    /// Withdraws a statement.
    public init(statement: Int, subject: String, reason: String) {
        self.statement = statement
        self.subject = subject
        self.reason = reason
    }
}
