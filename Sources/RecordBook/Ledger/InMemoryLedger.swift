public import ShortTrack

/// A ledger that lasts as long as the process: for tests and previews.
public actor InMemoryLedger: Ledger {
    private var stored: [StoredStatement] = []
    private var end = LedgerEnd(sequence: 0, streams: [:], subjects: [:])

    /// An empty ledger.
    public init() {}

    /// Appends drafts as one unit.
    public func append(_ drafts: [Draft], at moment: Timestamp) throws(LedgerError)
        -> [StoredStatement]
    {
        var end = self.end
        let sealed = try end.seal(drafts, at: moment)
        self.end = end
        stored += sealed
        return sealed
    }

    /// The next statements after a sequence number.
    public func statements(after sequence: Int, limit: Int) -> [StoredStatement] {
        Array(stored.dropFirst(sequence).prefix(limit))
    }

    /// The number of statements.
    public func changeCounter() -> Int { stored.count }
}
