import ShortTrack

/// A draft in its written form: all of a statement but its number, its moment and its link.
///
/// Writing it down takes longer than anything else an append does, and nobody has to wait for it
/// behind somebody else's.
public struct WrittenDraft: Sendable {
    /// The stream, as written.
    public let stream: String
    /// What it is about.
    public let subject: String
    /// The last statement on the subject its author had seen; missing where it does not matter.
    public let seen: Int?

    let kind: Body.Kind
    let knownSince: CalendarDate
    let actor: String
    let source: String
    let visibility: Visibility
    let payload: String

    /// Writes a draft down.
    /// - Throws: `LedgerError.store` for one that cannot be written.
    public init(_ draft: Draft) throws(LedgerError) {
        stream = draft.stream.description
        subject = draft.body.subject
        seen = draft.seen
        kind = draft.body.kind
        knownSince = draft.knownSince
        actor = draft.actor
        visibility = draft.visibility
        do {
            payload = try draft.body.payload
            source = try CanonicalEncoding.text(draft.source)
        } catch {
            throw .store("a statement cannot be written down: \(error)")
        }
    }
}
