extension SQLiteAccounts {
    /// Accounts, and the sessions that end with them.
    static let format = DatabaseFormat(
        name: "accounts", applicationID: 0x52_4B_41_31, version: 1,
        schema: """
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
            """)
}
