import GRDB

/// What a kind of database file is, by the marks SQLite keeps in its header.
struct DatabaseFormat {
    /// What it holds: "ledger", "accounts".
    let name: String
    /// The mark of this kind of file, `PRAGMA application_id`.
    let applicationID: Int
    /// What makes its tables: the first makes those of version 1, each that follows changes
    /// them into the next version's.
    let steps: [String]

    /// The version of its tables written today, `PRAGMA user_version`.
    var version: Int { steps.count }

    /// Brings the tables of a file up to today's, inside a transaction.
    func bringUp(_ database: Database, from version: Int) throws {
        guard version < self.version else { return }
        for step in steps.dropFirst(version) { try database.execute(sql: step) }
        try database.execute(
            sql: """
                PRAGMA application_id = \(applicationID);
                PRAGMA user_version = \(self.version)
                """)
    }
}
