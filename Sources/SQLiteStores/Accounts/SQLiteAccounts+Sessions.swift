import FoundationEssentials
import GRDB
public import RaceOffice
public import ShortTrack

extension SQLiteAccounts {
    /// Begins a session and forgets those that had ended.
    public func beginSession(
        _ session: Session, at moment: Timestamp, noting entry: TrailEntry
    ) async throws(AccountError) {
        try await write(entry) { try Self.begin(session, at: moment, in: $0) }
    }

    /// Begins a session by a link, which is used up by it.
    public func beginSession(
        _ session: Session, by link: SessionToken, at moment: Timestamp, noting entry: TrailEntry
    ) async throws(AccountError) {
        try await write(entry) { database in
            guard let kept = try Self.link(link, in: database) else {
                throw AccountError.unknownLink
            }
            try kept.check(at: moment)
            try database.execute(
                sql: "UPDATE link SET used_at = ? WHERE token_hash = ?",
                arguments: [moment.milliseconds, Data(link.hash)])
            try Self.begin(session, at: moment, in: database)
        }
    }

    private static func begin(
        _ session: Session, at moment: Timestamp, in database: Database
    ) throws {
        try database.execute(
            sql: "DELETE FROM session WHERE expires <= ?", arguments: [moment.milliseconds])
        try database.execute(
            sql: """
                INSERT INTO session (token_hash, account, expires, ends)
                SELECT ?, name, ?, ? FROM account WHERE name = ?
                """,
            arguments: [
                Data(session.token.hash), session.expires.milliseconds, session.ends.milliseconds,
                session.account.name,
            ])
        if database.changesCount == 0 { throw AccountError.unknownAccount(session.account.name) }
    }

    /// The session of a token.
    public func session(_ token: SessionToken, at moment: Timestamp) async throws(AccountError)
        -> Session?
    {
        try await read { database in
            try Row.fetchOne(
                database,
                sql: """
                    SELECT name, role, nation, expires, ends
                    FROM session JOIN account ON name = account
                    WHERE token_hash = ? AND expires > ?
                    """, arguments: [Data(token.hash), moment.milliseconds]
            ).map {
                Session(
                    token: token, account: try Account($0),
                    expires: Timestamp(milliseconds: try $0.decode(atIndex: 3)),
                    ends: Timestamp(milliseconds: try $0.decode(atIndex: 4)))
            }
        }
    }

    /// Puts off the moment a session expires.
    public func extendSession(_ session: Session) async throws(AccountError) {
        try await write { database in
            try database.execute(
                sql: "UPDATE session SET expires = ? WHERE token_hash = ?",
                arguments: [session.expires.milliseconds, Data(session.token.hash)])
        }
    }

    /// Ends a session.
    public func endSession(
        _ token: SessionToken, noting entry: TrailEntry
    ) async throws(AccountError) {
        try await write(entry) { database in
            try database.execute(
                sql: "DELETE FROM session WHERE token_hash = ?", arguments: [Data(token.hash)])
        }
    }

    /// Ends all sessions of an account and takes back its links.
    public func endSessions(
        of name: String, noting entry: TrailEntry
    ) async throws(AccountError) {
        try await write(entry) { database in
            try Self.check(name, in: database)
            try database.execute(sql: "DELETE FROM session WHERE account = ?", arguments: [name])
            try database.execute(sql: "DELETE FROM link WHERE account = ?", arguments: [name])
        }
    }

    /// Keeps a link in place of the account's earlier ones.
    public func keep(_ link: SignInLink, noting entry: TrailEntry) async throws(AccountError) {
        try await write(entry) { database in
            let name = link.account.name
            try Self.check(name, in: database)
            try database.execute(sql: "DELETE FROM link WHERE account = ?", arguments: [name])
            try database.execute(
                sql: "INSERT INTO link (token_hash, account, expires) VALUES (?, ?, ?)",
                arguments: [Data(link.token.hash), name, link.expires.milliseconds])
        }
    }

    /// The link of a token.
    public func link(_ token: SessionToken) async throws(AccountError) -> SignInLink? {
        try await read { try Self.link(token, in: $0) }
    }

    private static func link(_ token: SessionToken, in database: Database) throws -> SignInLink? {
        try Row.fetchOne(
            database,
            sql: """
                SELECT name, role, nation, expires, used_at
                FROM link JOIN account ON name = account WHERE token_hash = ?
                """, arguments: [Data(token.hash)]
        ).map {
            SignInLink(
                token: token, account: try Account($0),
                expires: Timestamp(milliseconds: try $0.decode(atIndex: 3)),
                usedAt: try $0.decode(Int64?.self, atIndex: 4).map(Timestamp.init))
        }
    }

    private static func check(_ name: String, in database: Database) throws {
        let count = try Int.fetchOne(
            database, sql: "SELECT count(*) FROM account WHERE name = ?", arguments: [name])
        if count == 0 { throw AccountError.unknownAccount(name) }
    }
}
