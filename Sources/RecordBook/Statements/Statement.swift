public import ShortTrack

/// A statement of the ledger, with its body understood.
///
/// It is never changed, and held in many places at once: by the list of all, by its subject, by
/// what it was folded into. Being one object, it is there once.
public final class Statement: Sendable {
    /// Its number in this ledger, from 1.
    public let sequence: Int
    /// The number of its place in the order: its own, or that of the one it was put in place of.
    public let place: Int
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
    public convenience init(_ stored: StoredStatement) throws(LedgerError) {
        var words = RepeatedWords()
        try self.init(stored, knowing: &words)
    }

    init(_ stored: StoredStatement, knowing words: inout RepeatedWords) throws(LedgerError) {
        let seal = stored.envelope
        sequence = stored.sequence
        place = stored.sequence
        subject = seal.subject
        guard seal.digest == stored.hash else {
            throw .corrupt(
                sequence: stored.sequence, "it was changed: its content does not give its hash")
        }
        guard let stream = words.stream.value(of: seal.stream, reading: { Stream($0) }),
            let kind = Body.Kind(stored: seal.kind),
            seal.kindVersion == kind.version,
            let knownSince = words.day.value(of: seal.knownSince, reading: { CalendarDate($0) }),
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
            source = try words.source.value(of: seal.source) {
                try CanonicalScanner.scan($0) { $0.source() }
                    ?? CanonicalEncoding.value(Source.self, from: $0)
            }
            body = try Body(kind: kind, payload: seal.payload, knowing: &words)
        } catch {
            throw .corrupt(sequence: stored.sequence, "its content cannot be read: \(error)")
        }
    }

    init(
        sequence: Int, place: Int, stream: Stream, subject: String, body: Body,
        knownSince: CalendarDate, recordedAt: Timestamp, actor: String, source: Source,
        visibility: Visibility
    ) {
        self.sequence = sequence
        self.place = place
        self.stream = stream
        self.subject = subject
        self.body = body
        self.knownSince = knownSince
        self.recordedAt = recordedAt
        self.actor = actor
        self.source = source
        self.visibility = visibility
    }

    /// The statement as if it had been made when another one was.
    func moved(to other: Statement) -> Statement {
        Statement(
            sequence: sequence, place: other.sequence, stream: stream, subject: subject,
            body: body, knownSince: other.knownSince, recordedAt: other.recordedAt, actor: actor,
            source: source, visibility: visibility)
    }
}

extension Statement: Hashable {
    /// Whether both say the same, with the same number.
    public static func == (lhs: Statement, rhs: Statement) -> Bool {
        lhs === rhs
            || lhs.sequence == rhs.sequence && lhs.place == rhs.place && lhs.stream == rhs.stream
                && lhs.body == rhs.body && lhs.knownSince == rhs.knownSince
                && lhs.recordedAt == rhs.recordedAt && lhs.actor == rhs.actor
                && lhs.source == rhs.source && lhs.visibility == rhs.visibility
    }

    /// By its number, which is its own.
    public func hash(into hasher: inout Hasher) { hasher.combine(sequence) }
}
