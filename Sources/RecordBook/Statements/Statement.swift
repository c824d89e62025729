public import ShortTrack

/// A statement of the ledger, with its body understood.
public struct Statement: Hashable, Sendable {
    /// Its number in this ledger, from 1.
    public let sequence: Int
    /// The stream.
    public let stream: Stream
    /// What it is about, as stored: the subject of the body.
    public let subject: String
    /// What it states.
    public let body: Body
    /// Since when the world knew.
    public let knownSince: CalendarDate
    /// When it entered this ledger.
    public let recordedAt: Timestamp
    /// Who stated it here.
    public let actor: String
    /// Where it comes from.
    public let source: Source
    /// Who may see it.
    public let visibility: Visibility

    /// Understands a stored statement.
    /// - Throws: `LedgerError.corrupt` for one that was changed since it was written, or that
    ///   this program cannot read.
    public init(_ stored: StoredStatement) throws(LedgerError) {
        try self.init(stored, after: nil)
    }

    /// - Parameter earlier: the statement before in the ledger; what is written there in the same
    ///   words is not read again.
    init(
        _ stored: StoredStatement, after earlier: (stored: StoredStatement, statement: Statement)?
    ) throws(LedgerError) {
        let seal = stored.envelope
        let before = earlier?.stored.envelope
        sequence = stored.sequence
        subject = seal.subject
        guard seal.digest == stored.hash else {
            throw .corrupt(
                sequence: stored.sequence, "it was changed: its content does not give its hash")
        }
        let isSameStream = before?.stream == seal.stream
        let isSameDay = before?.knownSince == seal.knownSince
        let isSameSource = before?.source == seal.source
        guard
            let stream = (isSameStream ? earlier?.statement.stream : nil) ?? Stream(seal.stream),
            let kind = Body.Kind(rawValue: seal.kind),
            seal.kindVersion == kind.version,
            let knownSince = (isSameDay ? earlier?.statement.knownSince : nil)
                ?? CalendarDate(seal.knownSince),
            let visibility = Visibility(rawValue: seal.visibility)
        else {
            throw .corrupt(
                sequence: stored.sequence, "its stream, kind, day or visibility cannot be read")
        }
        self.stream = stream
        self.knownSince = knownSince
        self.visibility = visibility
        recordedAt = Timestamp(milliseconds: seal.recordedAt)
        actor = seal.actor
        do {
            source =
                try (isSameSource ? earlier?.statement.source : nil)
                ?? CanonicalEncoding.value(Source.self, from: seal.source)
            body = try Body(kind: kind, payload: seal.payload)
        } catch {
            throw .corrupt(sequence: stored.sequence, "its content cannot be read: \(error)")
        }
    }
}
