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
            of: name, to: hash, keeping: nil,
            noting: TrailEntry(.passwordChanged, of: name, by: caller))
    }

    /// Signs somebody in.
    ///
    /// An unknown name takes as long as a wrong password and is refused in the same words.
    /// - Parameter sender: the network address the attempt came from.
    /// - Throws: `AccountError.wrongNameOrPassword`, `.tooManyFailures`, `.busy`.
    public func signIn(
        name: String, password: String, now: Timestamp, from sender: String = "this machine"
    ) async throws(AccountError) -> Session {
        guard let account = try await account(name, password: password, now: now, from: sender)
        else { throw .wrongNameOrPassword }
        let session = Session(of: account, at: now)
        try await store.beginSession(
            session, at: now, noting: TrailEntry(.signedIn, of: name, from: sender, at: now))
        return session
    }

    /// Gives somebody's own account another password and signs it out everywhere else.
    ///
    /// A wrong old password counts as one at signing in.
    /// - Throws: `AccountError.unsuitablePassword`, `.noPassword`, `.wrongOldPassword`,
    ///   `.tooManyFailures`, `.busy`.
    public func changeOwnPassword(
        from old: String, to new: String, in session: Session, now: Timestamp,
        from sender: String = "this machine"
    ) async throws(AccountError) {
        let name = session.account.name
        try PasswordRule.check(new)
        guard try await store.credentials(of: name)?.password != nil else { throw .noPassword }
        guard try await account(name, password: old, now: now, from: sender) != nil else {
            throw .wrongOldPassword
        }
        try await store.changePassword(
            of: name, to: try await desk.hash(new), keeping: session.token,
            noting: TrailEntry(.passwordChanged, of: name, from: sender, at: now))
    }

    /// The account of a name and its password; nothing when one of them is wrong, which is
    /// counted and noted.
    private func account(
        _ name: String, password: String, now: Timestamp, from sender: String
    ) async throws(AccountError) -> Account? {
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
            return nil
        }
        limits.succeed(name, from: sender)
        return account
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

    /// Notes that somebody signed in tried what is not allowed.
    /// - Parameter what: the address the form was sent to.
    public func noteRefusal(
        of what: String, in session: Session, from sender: String, at now: Timestamp
    ) async throws(AccountError) {
        let name = session.account.name
        try await store.note(
            TrailEntry(
                .refused, of: name, by: name, from: sender, at: now,
                detail: String(what.prefix(200))))
    }

    func allow(_ caller: Caller) throws(AccountError) {
        let role = caller.who.role
        guard Action.accounts.roles.contains(role) else { throw .notAllowed(role) }
    }
}
