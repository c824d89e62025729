/// An account with what is kept of its password.
public struct Credentials: Hashable, Sendable {
    /// The account.
    public let account: Account
    /// The password's hash; nothing for one that is signed in to by links alone.
    public let password: PasswordHash?

    /// Puts the two together.
    public init(account: Account, password: PasswordHash?) {
        self.account = account
        self.password = password
    }
}
