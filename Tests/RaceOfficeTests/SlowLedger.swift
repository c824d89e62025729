import RecordBook
import ShortTrack

/// A ledger that takes its time, so that two operators are really at it together.
struct SlowLedger: Ledger {
    private let ledger = InMemoryLedger()

    func append(_ drafts: [Draft], at moment: Timestamp) async throws(LedgerError)
        -> [StoredStatement]
    {
        try? await Task.sleep(for: .milliseconds(5))
        return try await ledger.append(drafts, at: moment)
    }

    func statements(after sequence: Int, limit: Int) async throws(LedgerError)
        -> [StoredStatement]
    {
        await ledger.statements(after: sequence, limit: limit)
    }

    func changeCounter() async throws(LedgerError) -> Int { await ledger.changeCounter() }
}
