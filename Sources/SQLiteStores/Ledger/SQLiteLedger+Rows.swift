import FoundationEssentials
import GRDB
import RecordBook

extension SQLiteLedger {
    /// Looks up what an append must know of the ledger's end, as far as an earlier one of the same
    /// transaction did not: the streams it continues, and the subjects whose author says what they
    /// had seen.
    static func lookUp(
        _ drafts: [WrittenDraft], in database: Database, for known: LedgerEnd?
    ) throws -> LedgerEnd {
        var end: LedgerEnd
        if let known {
            end = known
        } else {
            let last = try database.cachedStatement(
                sql: "SELECT coalesce(max(sequence), 0) FROM statement")
            end = LedgerEnd(sequence: try Int.fetchOne(last) ?? 0, streams: [:], subjects: [:])
        }
        let lastOfStream = try database.cachedStatement(
            sql: """
                SELECT version, hash FROM statement
                WHERE stream = ? ORDER BY version DESC LIMIT 1
                """)
        let lastOfSubject = try database.cachedStatement(
            sql: """
                SELECT coalesce(max(sequence), 0) FROM statement
                WHERE stream = ? AND subject = ?
                """)
        for draft in drafts {
            if end.streams[draft.stream] == nil,
                let row = try Row.fetchOne(lastOfStream, arguments: [draft.stream])
            {
                end.streams[draft.stream] = (
                    try row.decode(atIndex: 0), [UInt8](try row.decode(Data.self, atIndex: 1))
                )
            }
            let key = LedgerEnd.key(stream: draft.stream, subject: draft.subject)
            if draft.seen != nil, end.subjects[key] == nil {
                end.subjects[key] = try Int.fetchOne(
                    lastOfSubject, arguments: [draft.stream, draft.subject])
            }
        }
        return end
    }

    /// Whether a row can hold a statement: SQLite's texts end at the first NUL, and it would come
    /// back shortened.
    static func check(_ statement: StoredStatement) throws(LedgerError) {
        let texts = [statement.envelope.subject, statement.envelope.actor]
        guard !texts.contains(where: { $0.utf8.contains(0) }) else {
            throw .store("a subject or an author's name holds a NUL character.")
        }
    }

    /// Writes a row.
    static func insert(_ statement: StoredStatement, into database: Database) throws {
        let envelope = statement.envelope
        try database.cachedStatement(
            sql: """
                INSERT INTO statement (
                    sequence, stream, version, kind, kind_version, subject, recorded_at,
                    known_since, actor, source, visibility, payload, previous_hash, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            statement.sequence, envelope.stream, envelope.version, envelope.kind,
            envelope.kindVersion, envelope.subject, envelope.recordedAt, envelope.knownSince,
            envelope.actor, envelope.source, envelope.visibility, envelope.payload,
            Data(envelope.previousHash), Data(statement.hash),
        ])
    }

    /// Reads rows, in order.
    static func statements(after sequence: Int, limit: Int, in database: Database) throws
        -> [StoredStatement]
    {
        let rows = try Row.fetchCursor(
            database.cachedStatement(
                sql: """
                    SELECT sequence, stream, version, kind, kind_version, subject, recorded_at,
                        known_since, actor, source, visibility, payload, previous_hash, hash
                    FROM statement WHERE sequence > ? ORDER BY sequence LIMIT ?
                    """),
            arguments: [sequence, limit])
        var statements: [StoredStatement] = []
        while let row = try rows.next() {
            statements.append(try StoredStatement(row))
        }
        return statements
    }
}

extension StoredStatement {
    /// Reads a row as it lies; in a damaged file a field may hold nothing at all.
    fileprivate init(_ row: Row) throws {
        let sequence: Int = try row.decode(atIndex: 0)
        do {
            self.init(
                sequence: sequence,
                envelope: Envelope(
                    stream: try row.decode(atIndex: 1), version: try row.decode(atIndex: 2),
                    kind: try row.decode(atIndex: 3), kindVersion: try row.decode(atIndex: 4),
                    subject: try row.decode(atIndex: 5), recordedAt: try row.decode(atIndex: 6),
                    knownSince: try row.decode(atIndex: 7), actor: try row.decode(atIndex: 8),
                    source: try row.decode(atIndex: 9), visibility: try row.decode(atIndex: 10),
                    payload: try row.decode(atIndex: 11),
                    previousHash: try row.withUnsafeData(atIndex: 12) { [UInt8]($0 ?? Data()) }),
                hash: try row.withUnsafeData(atIndex: 13) { [UInt8]($0 ?? Data()) })
        } catch is RowDecodingError {
            throw LedgerError.corrupt(sequence: sequence, "a field of its row is lost")
        }
    }
}
