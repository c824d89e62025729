public import ShortTrack

/// A recorded ledger that is shown bit by bit, as it once came to be.
///
/// Whoever reads it sees the statements revealed so far and no others, with the numbers, moments
/// and hashes they have. Nothing can be added to it.
public actor RevealedLedger: Ledger {
    private let stored: [StoredStatement]
    private var shown: Int

    /// Takes a whole ledger, from its first statement.
    /// - Parameter shown: how many of its statements are shown from the beginning.
    public init(_ stored: [StoredStatement], showing shown: Int) {
        self.stored = stored
        self.shown = min(shown, stored.count)
    }

    /// Shows the statements up to a number.
    public func reveal(through sequence: Int) {
        shown = max(shown, min(sequence, stored.count))
    }

    /// Refuses: what is shown has happened already.
    public func append(_ drafts: [Draft], at moment: Timestamp) throws(LedgerError)
        -> [StoredStatement]
    {
        throw .store("a replay takes no entries.")
    }

    /// The next statements after a sequence number, of those shown.
    public func statements(after sequence: Int, limit: Int) -> [StoredStatement] {
        Array(stored.prefix(shown).dropFirst(sequence).prefix(limit))
    }

    /// The number of statements shown.
    public func changeCounter() -> Int { shown }
}
