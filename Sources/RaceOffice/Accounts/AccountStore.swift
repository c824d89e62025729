public import ShortTrack

/// Where accounts, sessions and their trail are kept, apart from the ledger and never hashed
/// into it.
///
/// What changes something takes the line of the trail that says so: both are kept or neither.
public protocol AccountStore: Sendable {
    /// Adds an account; a name that differs from another in capitals only is taken.
    /// - Parameter password: nothing for one that is signed in to by links alone.
    /// - Throws: `AccountError.nameTaken` with the name there is.
    func add(_ account: Account, password: PasswordHash?, noting entry: TrailEntry)
        async throws(AccountError)

    /// Gives an account another role or nation.
    /// - Throws: `AccountError.unknownAccount`.
    func change(_ account: Account, noting entry: TrailEntry) async throws(AccountError)

    /// Removes an account with its links and ends its sessions.
    /// - Throws: `AccountError.unknownAccount`.
    func remove(_ name: String, noting entry: TrailEntry) async throws(AccountError)

    /// The accounts, by name.
    func accounts() async throws(AccountError) -> [Account]

    /// An account and its password's hash; nothing when there is none of that name.
    func credentials(of name: String) async throws(AccountError) -> Credentials?

    /// Gives an account another password and ends its sessions.
    /// - Parameter session: the one that goes on, where it is changed from within.
    /// - Throws: `AccountError.unknownAccount`.
    func changePassword(
        of name: String, to password: PasswordHash, keeping session: SessionToken?,
        noting entry: TrailEntry
    ) async throws(AccountError)

    /// Begins a session and forgets those that had ended by then.
    /// - Throws: `AccountError.unknownAccount`.
    func beginSession(_ session: Session, at moment: Timestamp, noting entry: TrailEntry)
        async throws(AccountError)

    /// Begins a session by a link, which is used up by it.
    /// - Throws: `AccountError.unknownLink`, `.linkUsed`, `.linkExpired`.
    func beginSession(
        _ session: Session, by link: SessionToken, at moment: Timestamp, noting entry: TrailEntry
    ) async throws(AccountError)

    /// The session of a token; nothing when there is none or it has ended.
    func session(_ token: SessionToken, at moment: Timestamp) async throws(AccountError)
        -> Session?

    /// Puts off the moment a session expires.
    func extendSession(_ session: Session) async throws(AccountError)

    /// Ends a session, if there is one.
    func endSession(_ token: SessionToken, noting entry: TrailEntry) async throws(AccountError)

    /// Ends all sessions of an account and takes back its links.
    /// - Throws: `AccountError.unknownAccount`.
    func endSessions(of name: String, noting entry: TrailEntry) async throws(AccountError)

    /// Keeps a link in place of the account's earlier ones.
    /// - Throws: `AccountError.unknownAccount`.
    func keep(_ link: SignInLink, noting entry: TrailEntry) async throws(AccountError)

    /// The link of a token, used and expired ones as well; nothing when there is none.
    func link(_ token: SessionToken) async throws(AccountError) -> SignInLink?

    /// Writes a line of the trail by itself.
    func note(_ entry: TrailEntry) async throws(AccountError)

    /// The latest lines of the trail, the newest first.
    func trail(limit: Int) async throws(AccountError) -> [TrailEntry]
}
