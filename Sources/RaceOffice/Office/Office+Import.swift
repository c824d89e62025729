import Logging
public import RecordBook

extension Office {
    /// Takes in what a file states, leaving out what the ledger holds already.
    ///
    /// All or nothing: a file with entries that a published list was not made from changes nothing,
    /// and neither does one with results of an event run here, or one that says of two who raced
    /// each other that they are one. Where somebody else writes at the same time, it is compared with
    /// the records anew.
    public func take(_ drafts: [Draft], by operator: Operator) async throws(Refusal)
        -> ImportReceipt
    {
        try allow(.importing, to: `operator`)
        for _ in 1..<Self.mostTries {
            do {
                return try await takeOnce(drafts, by: `operator`)
            } catch {
                guard case .ledger(.conflict) = error else { throw error }
            }
        }
        return try await takeOnce(drafts, by: `operator`)
    }

    private static let mostTries = 8

    private func takeOnce(_ drafts: [Draft], by operator: Operator) async throws(Refusal)
        -> ImportReceipt
    {
        do { try await refresh() } catch { throw .ledger(error) }
        let drafts = state.recognisingEntrants(of: drafts)
        // What a document says of a subject is taken as a whole: said again it is known, said
        // differently it replaces what the document said before.
        let held = Set(
            Dictionary(grouping: drafts, by: Origin.init)
                .filter { state.holds($0.value, from: $0.key) }.keys)
        let known = drafts.count { held.contains(Origin($0)) }
        var said: Set<Pair> = []
        var new: [Draft] = []
        for var draft in drafts {
            let origin = Origin(draft)
            guard !held.contains(origin),
                said.insert(Pair(origin: origin, saying: Saying(draft))).inserted
            else { continue }
            draft.seen = state.seen(by: draft)
            new.append(draft)
        }
        let wrong =
            state.changesOfPublishedLists(by: new) + state.eventsRunHere(among: new)
            + state.rivals(mergedBy: new)
        guard wrong.isEmpty else { throw .invalid(wrong) }
        try await append(new)
        log.info(
            "imported", metadata: ["added": "\(new.count)", "by": "\(`operator`.name)"])
        return ImportReceipt(
            added: new.count, known: known, repeated: drafts.count - new.count - known,
            sequence: state.sequence)
    }
}

private struct Pair: Hashable {
    let origin: Origin
    let saying: Saying
}
