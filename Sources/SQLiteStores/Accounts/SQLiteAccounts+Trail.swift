import GRDB
public import RaceOffice
import ShortTrack

extension SQLiteAccounts {
    /// Writes a line of the trail.
    public func note(_ entry: TrailEntry) async throws(AccountError) {
        try await write(entry) { _ in }
    }

    /// The latest lines of the trail, the newest first.
    public func trail(limit: Int) async throws(AccountError) -> [TrailEntry] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT kind, account, actor, sender, at, detail FROM trail
                    ORDER BY number DESC LIMIT ?
                    """, arguments: [limit]
            ).map(Self.entry)
        }
    }

    static func insert(_ entry: TrailEntry, into database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO trail (at, kind, account, actor, sender, detail)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                entry.moment.milliseconds, entry.kind.rawValue, entry.account, entry.actor,
                entry.sender, entry.detail,
            ])
    }

    private static func entry(_ row: Row) throws -> TrailEntry {
        let word: String = try row.decode(atIndex: 0)
        guard let kind = TrailEntry.Kind(rawValue: word) else {
            throw AccountError.store("the trail has a line of the unknown kind \"\(word)\".")
        }
        return TrailEntry(
            kind, of: try row.decode(atIndex: 1), by: try row.decode(atIndex: 2),
            from: try row.decode(atIndex: 3),
            at: Timestamp(milliseconds: try row.decode(atIndex: 4)),
            detail: try row.decode(atIndex: 5))
    }
}
