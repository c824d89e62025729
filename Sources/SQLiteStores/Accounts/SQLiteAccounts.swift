import FoundationEssentials
import GRDB
public import RaceOffice
public import ShortTrack

/// Accounts and sessions in an SQLite file of their own, which only its owner may read.
public struct SQLiteAccounts: AccountStore {
    let file: DatabaseFile

    /// Opens the accounts; makes the file when there is none and it may be written.
    public init(path: String, access: Access = .readWrite) throws(AccountError) {
        do {
            file = try DatabaseFile(path, format: Self.format, access: access)
            // A backup or a copy may have come back readable for everybody.
            if access == .readWrite {
                try FileManager.default.setAttributes(
                    [.posixPermissions: 0o600], ofItemAtPath: path)
            }
        } catch {
            throw AccountError(StoreFault(error, path: path))
        }
    }

    /// The file beside a ledger: `rinkside.sqlite` has its accounts in `rinkside-accounts.sqlite`.
    public static func path(besideLedger ledger: String) -> String {
        let name = ledger[
            (ledger.lastIndex(of: "/").map(ledger.index(after:)) ?? ledger.startIndex)...]
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
            return ledger + "-accounts"
        }
        return "\(ledger[..<dot])-accounts\(ledger[dot...])"
    }

    /// Copies the accounts into a new file; nobody is signed in by the copy.
    public func copy(to path: String) throws(AccountError) {
        do {
            try file.copy(to: path) { try $0.execute(sql: "DELETE FROM session") }
        } catch {
            throw AccountError(error)
        }
    }

    /// Adds an account.
    public func add(_ account: Account, password: PasswordHash) async throws(AccountError) {
        try await write { database in
            let names = try String.fetchAll(database, sql: "SELECT name FROM account")
            if let other = names.first(where: account.sounds) {
                throw AccountError.nameTaken(other)
            }
            try database.execute(
                sql: "INSERT INTO account (name, role, password) VALUES (?, ?, ?)",
                arguments: [account.name, account.role.rawValue, password.text])
        }
    }

    /// Removes an account and its sessions.
    public func remove(_ name: String) async throws(AccountError) {
        try await write { database in
            try database.execute(sql: "DELETE FROM account WHERE name = ?", arguments: [name])
            if database.changesCount == 0 { throw AccountError.unknownAccount(name) }
        }
    }

    /// The accounts, by name.
    public func accounts() async throws(AccountError) -> [Account] {
        try await read { database in
            try Row.fetchAll(database, sql: "SELECT name, role FROM account")
                .map(Self.account)
                .sorted { $0.name < $1.name }
        }
    }

    /// An account and its password's hash.
    public func credentials(of name: String) async throws(AccountError) -> Credentials? {
        try await read { database in
            try Row.fetchOne(
                database, sql: "SELECT name, role, password FROM account WHERE name = ?",
                arguments: [name]
            ).map {
                Credentials(
                    account: try Self.account($0),
                    password: PasswordHash(text: try $0.decode(atIndex: 2)))
            }
        }
    }

    /// Changes a password and ends the account's sessions.
    public func changePassword(
        of name: String, to password: PasswordHash
    ) async throws(AccountError) {
        try await write { database in
            try database.execute(
                sql: "UPDATE account SET password = ? WHERE name = ?",
                arguments: [password.text, name])
            if database.changesCount == 0 { throw AccountError.unknownAccount(name) }
            try database.execute(sql: "DELETE FROM session WHERE account = ?", arguments: [name])
        }
    }

    /// Begins a session and forgets those that had ended.
    public func beginSession(_ session: Session, at moment: Timestamp) async throws(AccountError) {
        try await write { database in
            try database.execute(
                sql: "DELETE FROM session WHERE expires <= ?", arguments: [moment.milliseconds])
            try database.execute(
                sql: """
                    INSERT INTO session (token_hash, account, expires)
                    SELECT ?, name, ? FROM account WHERE name = ?
                    """,
                arguments: [
                    Data(session.token.hash), session.expires.milliseconds, session.account.name,
                ])
            if database.changesCount == 0 {
                throw AccountError.unknownAccount(session.account.name)
            }
        }
    }

    /// The session of a token.
    public func session(_ token: SessionToken, at moment: Timestamp) async throws(AccountError)
        -> Session?
    {
        try await read { database in
            try Row.fetchOne(
                database,
                sql: """
                    SELECT name, role, expires FROM session JOIN account ON name = account
                    WHERE token_hash = ? AND expires > ?
                    """, arguments: [Data(token.hash), moment.milliseconds]
            ).map {
                Session(
                    token: token, account: try Self.account($0),
                    expires: Timestamp(milliseconds: try $0.decode(atIndex: 2)))
            }
        }
    }

    /// Ends a session.
    public func endSession(_ token: SessionToken) async throws(AccountError) {
        try await write { database in
            try database.execute(
                sql: "DELETE FROM session WHERE token_hash = ?", arguments: [Data(token.hash)])
        }
    }

    /// The account of a row that begins with its name and role.
    private static func account(_ row: Row) throws -> Account {
        let name: String = try row.decode(atIndex: 0)
        let role: String = try row.decode(atIndex: 1)
        guard let role = Role(rawValue: role) else {
            throw AccountError.store("the account \"\(name)\" has the unknown role \"\(role)\".")
        }
        return try Account(name: name, role: role)
    }

    private func read<Value: Sendable>(
        _ work: @escaping @Sendable (Database) throws -> Value
    ) async throws(AccountError) -> Value {
        do { return try await file.read(work) } catch { throw accountError(error) }
    }

    private func write(_ work: @escaping @Sendable (Database) throws -> Void)
        async throws(AccountError)
    {
        do { try await file.write(work) } catch { throw accountError(error) }
    }

    private func accountError(_ error: any Error) -> AccountError {
        error as? AccountError ?? AccountError(StoreFault(error, path: file.path))
    }
}

extension AccountError {
    fileprivate init(_ fault: StoreFault) {
        switch fault {
        case .failed(let why), .tooNew(let why): self = .store(why)
        }
    }
}
