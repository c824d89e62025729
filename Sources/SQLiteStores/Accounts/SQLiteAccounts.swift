import FoundationEssentials
import GRDB
public import RaceOffice
import ShortTrack

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

    /// Copies the accounts and their trail into a new file of today's version; nobody is signed
    /// in by the copy, and no link works in it.
    /// - Returns: how many accounts there are.
    public func copy(to path: String) throws(AccountError) -> Int {
        do {
            try file.copy(to: path) { database in
                try database.inTransaction {
                    let version = try DatabaseFile.version(
                        of: database, format: Self.format, path: path)
                    try Self.format.bringUp(database, from: version)
                    try database.execute(sql: "DELETE FROM session; DELETE FROM link")
                    return .commit
                }
            }
            let copy = try DatabaseFile(path, format: Self.format, access: .readOnly)
            return try copy.queue.read {
                try Int.fetchOne($0, sql: "SELECT count(*) FROM account") ?? 0
            }
        } catch {
            throw AccountError(StoreFault(error, path: path))
        }
    }

    /// Adds an account.
    public func add(
        _ account: Account, password: PasswordHash?, noting entry: TrailEntry
    ) async throws(AccountError) {
        try await write(entry) { database in
            let names = try String.fetchAll(database, sql: "SELECT name FROM account")
            if let other = names.first(where: account.sounds) {
                throw AccountError.nameTaken(other)
            }
            try database.execute(
                sql: "INSERT INTO account (name, role, nation, password) VALUES (?, ?, ?, ?)",
                arguments: [
                    account.name, account.role.rawValue, account.nation?.code, password?.text,
                ])
        }
    }

    /// Changes a role or a nation.
    public func change(_ account: Account, noting entry: TrailEntry) async throws(AccountError) {
        try await write(entry) { database in
            try database.execute(
                sql: "UPDATE account SET role = ?, nation = ? WHERE name = ?",
                arguments: [account.role.rawValue, account.nation?.code, account.name])
            if database.changesCount == 0 { throw AccountError.unknownAccount(account.name) }
        }
    }

    /// Removes an account, its links and its sessions.
    public func remove(_ name: String, noting entry: TrailEntry) async throws(AccountError) {
        try await write(entry) { database in
            try database.execute(sql: "DELETE FROM account WHERE name = ?", arguments: [name])
            if database.changesCount == 0 { throw AccountError.unknownAccount(name) }
        }
    }

    /// The accounts, by name.
    public func accounts() async throws(AccountError) -> [Account] {
        try await read { database in
            try Row.fetchAll(database, sql: "SELECT name, role, nation FROM account")
                .map(Account.init)
                .sorted { $0.name < $1.name }
        }
    }

    /// An account and its password's hash.
    public func credentials(of name: String) async throws(AccountError) -> Credentials? {
        try await read { database in
            try Row.fetchOne(
                database, sql: "SELECT name, role, nation, password FROM account WHERE name = ?",
                arguments: [name]
            ).map {
                Credentials(
                    account: try Account($0),
                    password: try $0.decode(String?.self, atIndex: 3).map(PasswordHash.init))
            }
        }
    }

    /// Changes a password and ends the account's other sessions.
    public func changePassword(
        of name: String, to password: PasswordHash, keeping session: SessionToken?,
        noting entry: TrailEntry
    ) async throws(AccountError) {
        try await write(entry) { database in
            try database.execute(
                sql: "UPDATE account SET password = ? WHERE name = ?",
                arguments: [password.text, name])
            if database.changesCount == 0 { throw AccountError.unknownAccount(name) }
            try database.execute(
                sql: "DELETE FROM session WHERE account = ? AND token_hash IS NOT ?",
                arguments: [name, session.map { Data($0.hash) }])
        }
    }

    func read<Value: Sendable>(
        _ work: @escaping @Sendable (Database) throws -> Value
    ) async throws(AccountError) -> Value {
        do { return try await file.read(work) } catch { throw accountError(error) }
    }

    /// Does something and writes down that it was done, or neither.
    func write(
        _ entry: TrailEntry? = nil, _ work: @escaping @Sendable (Database) throws -> Void
    ) async throws(AccountError) {
        do {
            try await file.write { database in
                try work(database)
                if let entry { try Self.insert(entry, into: database) }
            }
        } catch {
            throw accountError(error)
        }
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
