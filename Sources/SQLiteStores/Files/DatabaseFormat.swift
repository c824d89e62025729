/// What a kind of database file is, by the marks SQLite keeps in its header.
struct DatabaseFormat {
    /// What it holds: "ledger", "accounts".
    let name: String
    /// The mark of this kind of file, `PRAGMA application_id`.
    let applicationID: Int
    /// The version of its tables written today, `PRAGMA user_version`.
    let version: Int
    /// What makes its tables.
    let schema: String
}
