public import ShortTrack

extension Statement {
    /// A draft as it would stand in a ledger, to be folded without one.
    ///
    /// Nothing is sealed or hashed: who checks a folder of files has no ledger to keep.
    public convenience init(_ draft: Draft, sequence: Int, at moment: Timestamp) {
        self.init(
            sequence: sequence, place: sequence, stream: draft.stream,
            subject: draft.body.subject, body: draft.body, knownSince: draft.knownSince,
            recordedAt: moment, actor: draft.actor, source: draft.source,
            visibility: draft.visibility)
    }
}
