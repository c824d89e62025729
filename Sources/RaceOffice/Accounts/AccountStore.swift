public import ShortTrack

/// Where accounts and sessions are kept, apart from the ledger and never hashed into it.
public protocol AccountStore: Sendable {
    /// Adds an account; a name that differs from another in capitals only is taken.
    /// - Throws: `AccountError.nameTaken` with the name there is.
    func add(_ account: Account, password: PasswordHash) async throws(AccountError)

    /// Removes an account and ends its sessions.
    /// - Throws: `AccountError.unknownAccount`.
    func remove(_ name: String) async throws(AccountError)

    /// The accounts, by name.
    func accounts() async throws(AccountError) -> [Account]

    /// An account and its password's hash; nothing when there is none of that name.
    func credentials(of name: String) async throws(AccountError) -> Credentials?

    /// Gives an account another password and ends its sessions.
    /// - Throws: `AccountError.unknownAccount`.
    func changePassword(of name: String, to password: PasswordHash) async throws(AccountError)

    /// Begins a session and forgets those that had ended by then.
    /// - Throws: `AccountError.unknownAccount`.
    func beginSession(_ session: Session, at moment: Timestamp) async throws(AccountError)

    /// The session of a token; nothing when there is none or it has ended.
    func session(_ token: SessionToken, at moment: Timestamp) async throws(AccountError)
        -> Session?

    /// Ends a session, if there is one.
    func endSession(_ token: SessionToken) async throws(AccountError)
}
