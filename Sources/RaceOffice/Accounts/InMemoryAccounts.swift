public import ShortTrack

/// Accounts that last as long as the process: for tests and previews.
public actor InMemoryAccounts: AccountStore {
    private var credentials: [String: Credentials] = [:]
    private var sessions: [[UInt8]: (name: String, expires: Timestamp, ends: Timestamp)] = [:]
    private var links: [[UInt8]: (name: String, expires: Timestamp, usedAt: Timestamp?)] = [:]
    private var entries: [TrailEntry] = []

    /// No accounts yet.
    public init() {}

    /// Adds an account.
    public func add(
        _ account: Account, password: PasswordHash?, noting entry: TrailEntry
    ) throws(AccountError) {
        if let other = credentials.values.map(\.account).first(where: {
            $0.sounds(like: account.name)
        }) {
            throw .nameTaken(other.name)
        }
        credentials[account.name] = Credentials(account: account, password: password)
        note(entry)
    }

    /// Changes a role or a nation.
    public func change(_ account: Account, noting entry: TrailEntry) throws(AccountError) {
        let old = try known(account.name)
        credentials[account.name] = Credentials(account: account, password: old.password)
        note(entry)
    }

    /// Removes an account, its links and its sessions.
    public func remove(_ name: String, noting entry: TrailEntry) throws(AccountError) {
        _ = try known(name)
        credentials[name] = nil
        forget(name)
        note(entry)
    }

    /// The accounts, by name.
    public func accounts() -> [Account] {
        credentials.values.map(\.account).sorted { $0.name < $1.name }
    }

    /// An account and its password's hash.
    public func credentials(of name: String) -> Credentials? { credentials[name] }

    /// Changes a password and ends the account's other sessions.
    public func changePassword(
        of name: String, to password: PasswordHash, keeping session: SessionToken?,
        noting entry: TrailEntry
    ) throws(AccountError) {
        credentials[name] = Credentials(account: try known(name).account, password: password)
        sessions = sessions.filter { $0.value.name != name || $0.key == session?.hash }
        note(entry)
    }

    /// Begins a session.
    public func beginSession(
        _ session: Session, at moment: Timestamp, noting entry: TrailEntry
    ) throws(AccountError) {
        let name = try known(session.account.name).account.name
        sessions = sessions.filter { $0.value.expires > moment }
        sessions[session.token.hash] = (name, session.expires, session.ends)
        note(entry)
    }

    /// Begins a session by a link.
    public func beginSession(
        _ session: Session, by link: SessionToken, at moment: Timestamp, noting entry: TrailEntry
    ) throws(AccountError) {
        guard let kept = self.link(link) else { throw .unknownLink }
        try kept.check(at: moment)
        links[link.hash]?.usedAt = moment
        try beginSession(session, at: moment, noting: entry)
    }

    /// The session of a token.
    public func session(_ token: SessionToken, at moment: Timestamp) -> Session? {
        guard let kept = sessions[token.hash], kept.expires > moment,
            let account = credentials[kept.name]?.account
        else { return nil }
        return Session(token: token, account: account, expires: kept.expires, ends: kept.ends)
    }

    /// Puts off the moment a session expires.
    public func extendSession(_ session: Session) {
        sessions[session.token.hash]?.expires = session.expires
    }

    /// Ends a session.
    public func endSession(_ token: SessionToken, noting entry: TrailEntry) {
        sessions[token.hash] = nil
        note(entry)
    }

    /// Ends all sessions of an account and takes back its links.
    public func endSessions(of name: String, noting entry: TrailEntry) throws(AccountError) {
        _ = try known(name)
        forget(name)
        note(entry)
    }

    /// Keeps a link in place of the account's earlier ones.
    public func keep(_ link: SignInLink, noting entry: TrailEntry) throws(AccountError) {
        let name = try known(link.account.name).account.name
        links = links.filter { $0.value.name != name }
        links[link.token.hash] = (name, link.expires, nil)
        note(entry)
    }

    /// The link of a token.
    public func link(_ token: SessionToken) -> SignInLink? {
        guard let kept = links[token.hash], let account = credentials[kept.name]?.account else {
            return nil
        }
        return SignInLink(
            token: token, account: account, expires: kept.expires, usedAt: kept.usedAt)
    }

    /// Writes a line of the trail.
    public func note(_ entry: TrailEntry) { entries.append(entry) }

    /// The latest lines of the trail, the newest first.
    public func trail(limit: Int) -> [TrailEntry] { entries.suffix(limit).reversed() }

    private func known(_ name: String) throws(AccountError) -> Credentials {
        guard let found = credentials[name] else { throw .unknownAccount(name) }
        return found
    }

    private func forget(_ name: String) {
        sessions = sessions.filter { $0.value.name != name }
        links = links.filter { $0.value.name != name }
    }
}
