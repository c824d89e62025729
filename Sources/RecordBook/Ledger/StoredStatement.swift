/// A statement as it lies in the ledger: plain fields, the link to the one before, and its hash.
public struct StoredStatement: Hashable, Sendable {
    /// What is hashed, field by field, exactly as stored.
    public struct Envelope: Hashable, Sendable {
        /// The stream, written.
        public let stream: String
        /// Position in the stream, from 1.
        public let version: Int
        /// Kind of the body.
        public let kind: String
        /// Version of the kind's form.
        public let kindVersion: Int
        /// What it is about.
        public let subject: String
        /// Milliseconds since 1970, UTC.
        public let recordedAt: Int64
        /// A day, ISO 8601.
        public let knownSince: String
        /// Who.
        public let actor: String
        /// The source, in canonical form.
        public let source: String
        /// Who may see it.
        public let visibility: String
        /// The body, in canonical form.
        public let payload: String
        /// Hash of the previous statement of the stream; empty for the first.
        public let previousHash: [UInt8]

        /// Fills an envelope with fields read from a store.
        public init(
            stream: String, version: Int, kind: String, kindVersion: Int, subject: String,
            recordedAt: Int64, knownSince: String, actor: String, source: String,
            visibility: String, payload: String, previousHash: [UInt8]
        ) {
            self.stream = stream
            self.version = version
            self.kind = kind
            self.kindVersion = kindVersion
            self.subject = subject
            self.recordedAt = recordedAt
            self.knownSince = knownSince
            self.actor = actor
            self.source = source
            self.visibility = visibility
            self.payload = payload
            self.previousHash = previousHash
        }

        /// SHA-256 over all fields, each preceded by its length.
        public var digest: [UInt8] {
            Digest.sha256(
                of: [
                    stream, String(version), kind, String(kindVersion), subject,
                    String(recordedAt), knownSince, actor, source, visibility, payload,
                ], then: previousHash)
        }
    }

    /// The number in this ledger, from 1; not hashed, for a stream may be brought elsewhere.
    public let sequence: Int
    /// What is hashed.
    public let envelope: Envelope
    /// The hash written beside it.
    public let hash: [UInt8]

    /// Reads a stored statement.
    public init(sequence: Int, envelope: Envelope, hash: [UInt8]) {
        self.sequence = sequence
        self.envelope = envelope
        self.hash = hash
    }
}
