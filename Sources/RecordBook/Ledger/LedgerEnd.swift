public import ShortTrack

/// What an adapter knows of the ledger's end when it appends.
public struct LedgerEnd: Sendable {
    /// The last sequence number, 0 when empty.
    public var sequence: Int
    /// The last version and hash of each stream concerned.
    public var streams: [String: (version: Int, hash: [UInt8])]
    /// The last sequence number of each subject concerned, by stream and subject.
    public var subjects: [String: Int]

    /// Describes an end.
    public init(
        sequence: Int, streams: [String: (version: Int, hash: [UInt8])], subjects: [String: Int]
    ) {
        self.sequence = sequence
        self.streams = streams
        self.subjects = subjects
    }

    /// The key of a draft's subject.
    public static func key(stream: String, subject: String) -> String { "\(stream)|\(subject)" }

    /// Numbers, links and hashes drafts, and moves the end on.
    /// - Throws: `LedgerError.conflict` when an author had not seen the latest of a subject.
    public mutating func seal(_ drafts: [Draft], at moment: Timestamp) throws(LedgerError)
        -> [StoredStatement]
    {
        let before = subjects
        var sealed: [StoredStatement] = []
        sealed.reserveCapacity(drafts.count)
        for draft in drafts {
            let stream = draft.stream.description
            let subject = draft.body.subject
            let key = Self.key(stream: stream, subject: subject)
            if let seen = draft.seen, before[key, default: 0] != seen {
                throw .conflict(subject: subject, seen: seen, latest: before[key, default: 0])
            }
            let end = streams[stream] ?? (0, [])
            let payload: String
            let source: String
            do {
                payload = try draft.body.payload
                source = try CanonicalEncoding.text(draft.source)
            } catch {
                throw .store("a statement cannot be written down: \(error)")
            }
            let envelope = StoredStatement.Envelope(
                stream: stream, version: end.version + 1, kind: draft.body.kind.rawValue,
                kindVersion: draft.body.kind.version, subject: subject,
                recordedAt: moment.milliseconds, knownSince: "\(draft.knownSince)",
                actor: draft.actor, source: source, visibility: draft.visibility.rawValue,
                payload: payload, previousHash: end.hash)
            sequence += 1
            let statement = StoredStatement(
                sequence: sequence, envelope: envelope, hash: envelope.digest)
            streams[stream] = (envelope.version, statement.hash)
            subjects[key] = sequence
            sealed.append(statement)
        }
        return sealed
    }
}
