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
        let known = drafts.count { state.fingerprints.contains(Fingerprint($0)) }
        var taken = state.fingerprints
        var new: [Draft] = []
        for var draft in drafts where taken.insert(Fingerprint(draft)).inserted {
            draft.seen = state.seen(by: draft)
            new.append(draft)
        }
        try await append(new)
        log.info(
            "imported", metadata: ["added": "\(new.count)", "by": "\(`operator`.name)"])
        return ImportReceipt(
            added: new.count, known: known, repeated: drafts.count - new.count - known,
            sequence: state.sequence)
    }
}
