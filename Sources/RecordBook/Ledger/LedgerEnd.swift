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

    /// Writes drafts down, numbers, links and hashes them, and moves the end on.
    /// - Throws: `LedgerError.conflict` when an author had not seen the latest of a subject.
    public mutating func seal(_ drafts: [Draft], at moment: Timestamp) throws(LedgerError)
        -> [StoredStatement]
    {
        var written: [WrittenDraft] = []
        for draft in drafts { written.append(try WrittenDraft(draft)) }
        return try seal(written, at: moment)
    }

    /// Numbers, links and hashes what is written down, and moves the end on.
    /// - Throws: `LedgerError.conflict` when an author had not seen the latest of a subject.
    public mutating func seal(_ drafts: [WrittenDraft], at moment: Timestamp) throws(LedgerError)
        -> [StoredStatement]
    {
        let before = subjects
        var sealed: [StoredStatement] = []
        sealed.reserveCapacity(drafts.count)
        for draft in drafts {
            let key = Self.key(stream: draft.stream, subject: draft.subject)
            if let seen = draft.seen, before[key, default: 0] != seen {
                throw .conflict(
                    subject: draft.subject, seen: seen, latest: before[key, default: 0])
            }
            let end = streams[draft.stream] ?? (0, [])
            let envelope = StoredStatement.Envelope(
                stream: draft.stream, version: end.version + 1, kind: draft.kind.rawValue,
                kindVersion: draft.kind.version, subject: draft.subject,
                recordedAt: moment.milliseconds, knownSince: "\(draft.knownSince)",
                actor: draft.actor, source: draft.source, visibility: draft.visibility.rawValue,
                payload: draft.payload, previousHash: end.hash)
            sequence += 1
            let statement = StoredStatement(
                sequence: sequence, envelope: envelope, hash: envelope.digest)
            streams[draft.stream] = (envelope.version, statement.hash)
            subjects[key] = sequence
            sealed.append(statement)
        }
        return sealed
    }
}
