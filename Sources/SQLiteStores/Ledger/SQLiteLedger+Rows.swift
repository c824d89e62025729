import FoundationEssentials
import GRDB
import RecordBook

extension SQLiteLedger {
    /// What an append must know of the ledger's end: the streams it continues, and the subjects
    /// whose author says what they had seen.
    static func end(of database: Database, for drafts: [Draft]) throws -> LedgerEnd {
        var end = LedgerEnd(
            sequence: try Int.fetchOne(
                database, sql: "SELECT coalesce(max(sequence), 0) FROM statement") ?? 0,
            streams: [:], subjects: [:])
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
        for stream in Set(drafts.map(\.stream)) {
            let stream = stream.description
            if let row = try Row.fetchOne(lastOfStream, arguments: [stream]) {
                end.streams[stream] = (row[0], [UInt8](row[1] as Data))
            }
        }
        for draft in drafts where draft.seen != nil {
            let (stream, subject) = (draft.stream.description, draft.body.subject)
            end.subjects[LedgerEnd.key(stream: stream, subject: subject)] = try Int.fetchOne(
                lastOfSubject, arguments: [stream, subject])
        }
        return end
    }

    /// Writes a row.
    static func insert(_ statement: StoredStatement, into database: Database) throws {
        let envelope = statement.envelope
        // SQLite's texts end at the first NUL: such a statement would come back shortened.
        guard ![envelope.subject, envelope.actor].contains(where: { $0.utf8.contains(0) }) else {
            throw LedgerError.store("a subject or an author's name holds a NUL character.")
        }
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
    static func statements(after sequence: Int, in database: Database) throws
        -> [StoredStatement]
    {
        let rows = try Row.fetchCursor(
            database.cachedStatement(
                sql: """
                    SELECT sequence, stream, version, kind, kind_version, subject, recorded_at,
                        known_since, actor, source, visibility, payload, previous_hash, hash
                    FROM statement WHERE sequence > ? ORDER BY sequence
                    """),
            arguments: [sequence])
        var statements: [StoredStatement] = []
        while let row = try rows.next() {
            statements.append(
                StoredStatement(
                    sequence: row[0],
                    envelope: StoredStatement.Envelope(
                        stream: row[1], version: row[2], kind: row[3], kindVersion: row[4],
                        subject: row[5], recordedAt: row[6], knownSince: row[7], actor: row[8],
                        source: row[9], visibility: row[10], payload: row[11],
                        previousHash: [UInt8](row[12] as Data)),
                    hash: [UInt8](row[13] as Data)))
        }
        return statements
    }
}
