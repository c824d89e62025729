public import ShortTrack

/// A link that lets somebody in once, without a password.
///
/// It is shown when it is made and never again: only a hash of its token is kept. A new one for
/// the same account takes the place of those before.
public struct SignInLink: Hashable, Sendable {
    /// What the address ends in.
    public let token: SessionToken
    /// Whom it lets in.
    public let account: Account
    /// Until when it works.
    public let expires: Timestamp
    /// When it was used.
    public let usedAt: Timestamp?

    /// How long a link works: three days, so that it can be sent before the team travels.
    public static let length: Int64 = 3 * 24 * 3600 * 1000

    /// Describes a link.
    public init(
        token: SessionToken, account: Account, expires: Timestamp, usedAt: Timestamp? = nil
    ) {
        self.token = token
        self.account = account
        self.expires = expires
        self.usedAt = usedAt
    }

    /// The path of its address.
    public var path: String { "/office/sign-in/\(token.text)" }

    /// Refuses a link that was used or has expired.
    public func check(at moment: Timestamp) throws(AccountError) {
        if let usedAt { throw .linkUsed(usedAt) }
        if expires <= moment { throw .linkExpired(expires) }
    }
}
