public import ShortTrack

/// Somebody signed in, for as long as a day at the rink.
public struct Session: Hashable, Sendable {
    /// What the browser shows.
    public let token: SessionToken
    /// Who it is.
    public let account: Account
    /// When it ends by itself if it is not used until then.
    public let expires: Timestamp
    /// When it ends however much it is used.
    public let ends: Timestamp

    /// Describes a session; one that ends at a fixed moment, unless a later end is given.
    public init(
        token: SessionToken, account: Account, expires: Timestamp, ends: Timestamp? = nil
    ) {
        self.token = token
        self.account = account
        self.expires = expires
        self.ends = ends ?? expires
    }

    /// Begins a session.
    init(of account: Account, at moment: Timestamp) {
        self.init(
            token: SessionToken(), account: account, expires: moment + account.role.idleTime,
            ends: moment + account.role.sessionTime)
    }

    /// The session after it was used.
    func used(at moment: Timestamp) -> Session {
        Session(
            token: token, account: account,
            expires: max(expires, min(ends, moment + account.role.idleTime)), ends: ends)
    }
}

extension Role {
    private static let hour: Int64 = 3600 * 1000

    /// How long somebody stays signed in: an official from the first training to the last final,
    /// a team leader, who comes in by a link that works once, for a competition of five days.
    var sessionTime: Int64 { (self == .teamLeader ? 5 * 24 : 12) * Self.hour }

    /// How long a session lasts that nobody uses: an official's a long pause between sessions,
    /// since others pass by the desk; a team leader's on the leader's own phone to the end.
    var idleTime: Int64 { self == .teamLeader ? sessionTime : 4 * Self.hour }
}

extension Timestamp {
    /// The moment so many milliseconds later.
    static func + (moment: Timestamp, milliseconds: Int64) -> Timestamp {
        Timestamp(milliseconds: moment.milliseconds + milliseconds)
    }
}
