public import ShortTrack

/// Accounts that last as long as the process: for tests and previews.
public actor InMemoryAccounts: AccountStore {
    private var credentials: [String: Credentials] = [:]
    private var sessions: [[UInt8]: (name: String, expires: Timestamp)] = [:]

    /// No accounts yet.
    public init() {}

    /// Adds an account.
    public func add(_ account: Account, password: PasswordHash) throws(AccountError) {
        if let other = credentials.values.map(\.account).first(where: {
            $0.sounds(like: account.name)
        }) {
            throw .nameTaken(other.name)
        }
        credentials[account.name] = Credentials(account: account, password: password)
    }

    /// Removes an account and its sessions.
    public func remove(_ name: String) throws(AccountError) {
        guard credentials.removeValue(forKey: name) != nil else { throw .unknownAccount(name) }
        endSessions(of: name)
    }

    /// The accounts, by name.
    public func accounts() -> [Account] {
        credentials.values.map(\.account).sorted { $0.name < $1.name }
    }

    /// An account and its password's hash.
    public func credentials(of name: String) -> Credentials? { credentials[name] }

    /// Changes a password and ends the account's sessions.
    public func changePassword(
        of name: String, to password: PasswordHash
    ) throws(AccountError) {
        guard let old = credentials[name] else { throw .unknownAccount(name) }
        credentials[name] = Credentials(account: old.account, password: password)
        endSessions(of: name)
    }

    /// Begins a session.
    public func beginSession(_ session: Session, at moment: Timestamp) throws(AccountError) {
        let name = session.account.name
        guard credentials[name] != nil else { throw .unknownAccount(name) }
        sessions = sessions.filter { $0.value.expires > moment }
        sessions[session.token.hash] = (name, session.expires)
    }

    /// The session of a token.
    public func session(_ token: SessionToken, at moment: Timestamp) -> Session? {
        guard let kept = sessions[token.hash], kept.expires > moment,
            let account = credentials[kept.name]?.account
        else { return nil }
        return Session(token: token, account: account, expires: kept.expires)
    }

    /// Ends a session.
    public func endSession(_ token: SessionToken) { sessions[token.hash] = nil }

    private func endSessions(of name: String) {
        sessions = sessions.filter { $0.value.name != name }
    }
}
