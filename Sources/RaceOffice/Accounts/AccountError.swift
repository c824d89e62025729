public import ShortTrack

/// Why an account was not made, changed or signed in to.
public enum AccountError: Error, Hashable, Sendable {
    /// The name cannot be told from another, or cannot be seen.
    case unsuitableName(String)
    /// There is an account of that name already.
    case nameTaken(String)
    /// There is no account of that name.
    case unknownAccount(String)
    /// A team leader looks after no nation.
    case nationMissing(String)
    /// A nation was given to somebody who is not a team leader.
    case nationNotFor(Role)
    /// The role may not look after accounts.
    case notAllowed(Role)
    /// An administrator would take the accounts out of their own hands.
    case ownAccount
    /// The password does not keep to the rule.
    case unsuitablePassword(PasswordRule.Fault)
    /// The name or the password is wrong; which of the two is not said.
    case wrongNameOrPassword
    /// The password to be changed is not the one that was given.
    case wrongOldPassword
    /// The account is signed in to by links alone.
    case noPassword
    /// Too many wrong passwords for one name or from one place; seconds until the next try.
    case tooManyFailures(wait: Int)
    /// There is no such link, or a newer one has taken its place.
    case unknownLink
    /// The link has let somebody in already.
    case linkUsed(Timestamp)
    /// The link was not used in time.
    case linkExpired(Timestamp)
    /// Too many people are signing in at this moment.
    case busy
    /// The store failed: a full disk, a locked file, no permission.
    case store(String)
}

extension AccountError: CustomStringConvertible {
    /// What is wrong and what would be right.
    public var description: String {
        switch self {
        case .unsuitableName(let name):
            "\"\(name)\" cannot be an account's name. A name has 1 to 40 visible characters, "
                + "with single spaces between words."
        case .nameTaken(let name): "There is an account named \"\(name)\" already."
        case .unknownAccount(let name): "There is no account named \"\(name)\"."
        case .nationMissing(let name):
            "\(name) is a team leader without a nation. Give the three letters of one, such as "
                + "KOR."
        case .nationNotFor(let role):
            "A nation goes with a team leader, not with a \(role.title). Leave it empty."
        case .notAllowed(let role):
            "As \(role.title) you may not \(Action.accounts.title). That is for: "
                + Action.accounts.roles.map(\.title).joined(separator: ", ") + "."
        case .ownAccount:
            "You cannot remove your own account or give up its role; another administrator can."
        case .unsuitablePassword(let fault): "\(fault)"
        case .wrongNameOrPassword: "The name or the password is wrong."
        case .wrongOldPassword: "The old password is wrong. Nothing was changed."
        case .noPassword:
            "This account has no password: it is signed in to by links. An administrator can "
                + "give it one."
        case .tooManyFailures(let wait):
            "Too many wrong passwords. Try again in \(wait) seconds."
        case .unknownLink:
            "There is no such link, or a newer one has taken its place. Ask the race office for "
                + "a new one."
        case .linkUsed(let moment):
            "This link was used on \(moment.words) and works once only. Ask the race office for "
                + "a new one."
        case .linkExpired(let moment):
            "This link ended on \(moment.words). Ask the race office for a new one."
        case .busy: "Too many people are signing in at this moment. Try again in a few seconds."
        case .store(let why): "The accounts cannot be read or written: \(why)"
        }
    }
}
