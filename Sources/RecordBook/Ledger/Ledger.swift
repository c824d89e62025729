public import ShortTrack

/// Where statements are kept, for ever and in order.
///
/// An append is all or nothing and durable when it returns. Adapters fetch and append; what the
/// statements mean is decided by the fold.
public protocol Ledger: Sendable {
    /// Appends drafts as one unit.
    /// - Returns: the statements as stored, in the order of the drafts.
    /// - Throws: `LedgerError.conflict` when a draft's subject has a later statement than the
    ///   draft's author had seen; then nothing is appended.
    func append(_ drafts: [Draft], at moment: Timestamp) async throws(LedgerError)
        -> [StoredStatement]

    /// The next statements after a sequence number, in order, as many as the limit allows.
    func statements(after sequence: Int, limit: Int) async throws(LedgerError)
        -> [StoredStatement]

    /// A number that changes whenever anybody, in this process or another, has appended.
    func changeCounter() async throws(LedgerError) -> Int
}

extension Ledger {
    /// The statements after a sequence number, in order; all of them after 0.
    public func statements(after sequence: Int) async throws(LedgerError) -> [StoredStatement] {
        try await statements(after: sequence, limit: .max)
    }
}
