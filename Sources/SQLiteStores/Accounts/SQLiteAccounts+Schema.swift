extension SQLiteAccounts {
    /// Accounts, the sessions and links that end with them, and the trail, which outlives them.
    static let format = DatabaseFormat(
        name: "accounts", applicationID: 0x52_4B_41_31,
        steps: [
            """
            CREATE TABLE account (
                name TEXT NOT NULL PRIMARY KEY,
                role TEXT NOT NULL,
                password TEXT NOT NULL
            ) STRICT;
            CREATE TABLE session (
                token_hash BLOB NOT NULL PRIMARY KEY,
                account TEXT NOT NULL REFERENCES account (name) ON DELETE CASCADE,
                expires INTEGER NOT NULL
            ) STRICT;
            CREATE INDEX session_account ON session (account);
            CREATE INDEX session_expires ON session (expires);
            """,
            // Accounts without a password, nations of team leaders, links, the trail. Whoever
            // was signed in signs in again.
            """
            DROP TABLE session;
            ALTER TABLE account RENAME TO account_1;
            CREATE TABLE account (
                name TEXT NOT NULL PRIMARY KEY,
                role TEXT NOT NULL,
                password TEXT,
                nation TEXT
            ) STRICT;
            INSERT INTO account (name, role, password) SELECT name, role, password FROM account_1;
            DROP TABLE account_1;
            CREATE TABLE session (
                token_hash BLOB NOT NULL PRIMARY KEY,
                account TEXT NOT NULL REFERENCES account (name) ON DELETE CASCADE,
                expires INTEGER NOT NULL,
                ends INTEGER NOT NULL
            ) STRICT;
            CREATE INDEX session_account ON session (account);
            CREATE INDEX session_expires ON session (expires);
            CREATE TABLE link (
                token_hash BLOB NOT NULL PRIMARY KEY,
                account TEXT NOT NULL REFERENCES account (name) ON DELETE CASCADE,
                expires INTEGER NOT NULL,
                used_at INTEGER
            ) STRICT;
            CREATE INDEX link_account ON link (account);
            CREATE TABLE trail (
                number INTEGER PRIMARY KEY,
                at INTEGER NOT NULL,
                kind TEXT NOT NULL,
                account TEXT NOT NULL,
                actor TEXT NOT NULL,
                sender TEXT NOT NULL,
                detail TEXT NOT NULL
            ) STRICT;
            """,
        ])
}
