/// What an import did.
public struct ImportReceipt: Hashable, Sendable {
    /// Statements that were new.
    public let added: Int
    /// Statements the ledger held already, from the same source.
    public let known: Int
    /// Statements the same source makes more than once.
    public let repeated: Int
    /// The number of the last statement of the ledger now.
    public let sequence: Int
}
