extension SQLiteLedger {
    /// The ledger's one table.
    ///
    /// Nothing in it is ever changed or taken away, not even by a later
    /// program by mistake: the triggers refuse it.
    static let format = DatabaseFormat(
        name: "ledger", applicationID: 0x52_4B_4C_31,
        steps: [
            """
            CREATE TABLE statement (
                sequence INTEGER PRIMARY KEY,
                stream TEXT NOT NULL,
                version INTEGER NOT NULL,
                kind TEXT NOT NULL,
                kind_version INTEGER NOT NULL,
                subject TEXT NOT NULL,
                recorded_at INTEGER NOT NULL,
                known_since TEXT NOT NULL,
                actor TEXT NOT NULL,
                source TEXT NOT NULL,
                visibility TEXT NOT NULL,
                payload TEXT NOT NULL,
                previous_hash BLOB NOT NULL,
                hash BLOB NOT NULL
            ) STRICT;
            CREATE UNIQUE INDEX statement_stream ON statement (stream, version);
            CREATE INDEX statement_subject ON statement (stream, subject);
            CREATE TRIGGER statement_is_never_changed BEFORE UPDATE ON statement
            BEGIN SELECT RAISE(ABORT, 'a statement is never changed'); END;
            CREATE TRIGGER statement_is_never_removed BEFORE DELETE ON statement
            BEGIN SELECT RAISE(ABORT, 'a statement is never removed'); END;
            CREATE TRIGGER statement_is_never_replaced BEFORE INSERT ON statement
            WHEN new.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM statement)
                OR EXISTS (
                    SELECT 1 FROM statement
                    WHERE stream = new.stream AND version = new.version)
            BEGIN SELECT RAISE(ABORT, 'a statement goes at the end of the ledger'); END;
            """
        ])
}
