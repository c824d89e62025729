public import ShortTrack

/// Somebody signed in, for as long as a day at the rink.
public struct Session: Hashable, Sendable {
    /// What the browser shows.
    public let token: SessionToken
    /// Who it is.
    public let account: Account
    /// When it ends by itself.
    public let expires: Timestamp

    /// How long a session lasts: 12 hours, from the first training to the last final.
    public static let length: Int64 = 12 * 3600 * 1000

    /// Describes a session.
    public init(token: SessionToken, account: Account, expires: Timestamp) {
        self.token = token
        self.account = account
        self.expires = expires
    }
}
