import Logging
public import RecordBook

extension Office {
    /// Takes in what a file states, leaving out what the ledger holds already.
    ///
    /// All or nothing: a file whose subjects somebody else changed meanwhile changes nothing.
    public func take(_ drafts: [Draft], by operator: Operator) async throws(Refusal)
        -> ImportReceipt
    {
        try allow(.importing, to: `operator`)
        do { try await refresh() } catch { throw .ledger(error) }
        var known = state.fingerprints
        var new: [Draft] = []
        for var draft in drafts where known.insert(Fingerprint(draft)).inserted {
            draft.seen = state.seen(by: draft)
            new.append(draft)
        }
        try await append(new)
        log.info(
            "imported", metadata: ["added": "\(new.count)", "by": "\(`operator`.name)"])
        return ImportReceipt(
            added: new.count, known: drafts.count - new.count, sequence: state.sequence)
    }
}
