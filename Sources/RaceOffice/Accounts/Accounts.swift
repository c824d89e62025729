public import ShortTrack

/// Who may come into the office: the accounts, signing in and signing out.
public actor Accounts {
    private let store: any AccountStore
    private let desk: PasswordDesk
    private var limit = SignInLimit()

    /// Opens the door over a store.
    /// - Parameters:
    ///   - store: where accounts and sessions are kept.
    ///   - desk: where passwords are hashed.
    public init(store: any AccountStore, desk: PasswordDesk = .shared) {
        self.store = store
        self.desk = desk
    }

    /// Makes an account.
    /// - Throws: `AccountError.unsuitableName`, `.unsuitablePassword`, `.nameTaken`.
    @discardableResult
    public func add(name: String, role: Role, password: String) async throws(AccountError)
        -> Account
    {
        let account = try Account(name: name, role: role)
        try PasswordRule.check(password)
        try await store.add(account, password: try await desk.hash(password))
        return account
    }

    /// Removes an account and signs it out everywhere.
    public func remove(_ name: String) async throws(AccountError) { try await store.remove(name) }

    /// The accounts, by name.
    public func all() async throws(AccountError) -> [Account] { try await store.accounts() }

    /// Gives an account another password and signs it out everywhere.
    public func changePassword(of name: String, to password: String) async throws(AccountError) {
        try PasswordRule.check(password)
        let hash = try await desk.hash(password)
        try await store.changePassword(of: name, to: hash)
    }

    /// Signs somebody in.
    ///
    /// An unknown name takes as long as a wrong password and is refused in the same words.
    /// - Throws: `AccountError.wrongNameOrPassword`, `.tooManyFailures`, `.busy`.
    public func signIn(
        name: String, password: String, now: Timestamp
    ) async throws(AccountError) -> Session {
        // Names nobody can have are tried as one, so that nothing long is remembered.
        let name = Account.isSuitable(name: name) ? name : ""
        try limit.attempt(name, at: now)
        let account: Account?
        do {
            account = try await owner(of: name, password: password)
        } catch {
            limit.takeBack(name)
            throw error
        }
        guard let account else { throw .wrongNameOrPassword }
        limit.succeed(name)
        let session = Session(
            token: SessionToken(), account: account,
            expires: Timestamp(milliseconds: now.milliseconds + Session.length))
        try await store.beginSession(session, at: now)
        return session
    }

    private func owner(of name: String, password: String) async throws(AccountError) -> Account? {
        let found = try await store.credentials(of: name)
        let password = password.utf8.count > PasswordRule.longest ? "" : password
        let isRight = try await desk.matches(password, found?.password ?? .nobodys)
        return isRight ? found?.account : nil
    }

    /// The session a browser shows the token of; nothing when it has ended.
    public func session(_ token: String, now: Timestamp) async throws(AccountError) -> Session? {
        guard let token = SessionToken(token) else { return nil }
        return try await store.session(token, at: now)
    }

    /// Signs out.
    public func signOut(_ session: Session) async throws(AccountError) {
        try await store.endSession(session.token)
    }
}
