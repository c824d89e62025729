public import ShortTrack

/// Who may come into the office: the accounts, signing in and signing out.
public actor Accounts {
    let store: any AccountStore
    private let desk: PasswordDesk
    private var limits = SignInLimits()

    /// Opens the door over a store.
    /// - Parameters:
    ///   - store: where accounts and sessions are kept.
    ///   - desk: where passwords are hashed.
    public init(store: any AccountStore, desk: PasswordDesk = .shared) {
        self.store = store
        self.desk = desk
    }

    /// The accounts, by name.
    public func all() async throws(AccountError) -> [Account] { try await store.accounts() }

    /// Makes an account.
    /// - Parameter password: nothing for one that is signed in to by links alone.
    /// - Throws: `AccountError.unsuitableName`, `.nationMissing`, `.nationNotFor`,
    ///   `.unsuitablePassword`, `.nameTaken`, `.notAllowed`.
    @discardableResult
    public func add(
        name: String, role: Role, nation: Nation? = nil, password: String?, by caller: Caller
    ) async throws(AccountError) -> Account {
        try allow(caller)
        let account = try Account(name: name, role: role, nation: nation)
        var hash: PasswordHash?
        if let password {
            try PasswordRule.check(password)
            hash = try await desk.hash(password)
        }
        try await store.add(
            account, password: hash,
            noting: TrailEntry(.added, of: name, by: caller, detail: account.office))
        return account
    }

    /// Gives an account another password and signs it out everywhere.
    public func changePassword(
        of name: String, to password: String, by caller: Caller
    ) async throws(AccountError) {
        try allow(caller)
        try PasswordRule.check(password)
        let hash = try await desk.hash(password)
        try await store.changePassword(
            of: name, to: hash, noting: TrailEntry(.passwordChanged, of: name, by: caller))
    }

    /// Signs somebody in.
    ///
    /// An unknown name takes as long as a wrong password and is refused in the same words.
    /// - Parameter sender: the network address the attempt came from.
    /// - Throws: `AccountError.wrongNameOrPassword`, `.tooManyFailures`, `.busy`.
    public func signIn(
        name: String, password: String, now: Timestamp, from sender: String = "this machine"
    ) async throws(AccountError) -> Session {
        // Names nobody can have are tried as one, so that nothing long is remembered.
        let name = Account.isSuitable(name: name) ? name : ""
        try limits.attempt(name, from: sender, at: now)
        let found: Credentials?
        let isRight: Bool
        do {
            found = try await store.credentials(of: name)
            let password = password.utf8.count > PasswordRule.longest ? "" : password
            isRight = try await desk.matches(password, found?.password ?? .nobodys)
        } catch {
            limits.takeBack(name, from: sender)
            throw error
        }
        guard isRight, let account = found?.account else {
            try await store.note(
                TrailEntry(.failed, of: found?.account.name ?? "", from: sender, at: now))
            throw .wrongNameOrPassword
        }
        limits.succeed(name, from: sender)
        let session = Session(of: account, at: now)
        try await store.beginSession(
            session, at: now, noting: TrailEntry(.signedIn, of: name, from: sender, at: now))
        return session
    }

    /// The session a browser shows the token of, put off as it is used; nothing when it has ended.
    public func session(_ token: String, now: Timestamp) async throws(AccountError) -> Session? {
        guard let token = SessionToken(token),
            let session = try await store.session(token, at: now)
        else { return nil }
        let used = session.used(at: now)
        // Written down now and then only, so that looking at a page costs no write.
        guard used.expires > session.expires + 5 * 60 * 1000 else { return session }
        try await store.extendSession(used)
        return used
    }

    /// Signs out.
    public func signOut(
        _ session: Session, now: Timestamp, from sender: String = "this machine"
    ) async throws(AccountError) {
        try await store.endSession(
            session.token,
            noting: TrailEntry(.signedOut, of: session.account.name, from: sender, at: now))
    }

    func allow(_ caller: Caller) throws(AccountError) {
        let role = caller.who.role
        guard Action.accounts.roles.contains(role) else { throw .notAllowed(role) }
    }
}
