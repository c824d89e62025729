/// Why an account was not made, changed or signed in to.
public enum AccountError: Error, Hashable, Sendable {
    /// The name cannot be told from another, or cannot be seen.
    case unsuitableName(String)
    /// There is an account of that name already.
    case nameTaken(String)
    /// There is no account of that name.
    case unknownAccount(String)
    /// The password does not keep to the rule.
    case unsuitablePassword(PasswordRule.Fault)
    /// The name or the password is wrong; which of the two is not said.
    case wrongNameOrPassword
    /// Too many wrong passwords for one name; seconds until the next may be tried.
    case tooManyFailures(wait: Int)
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
        case .unsuitablePassword(let fault): "\(fault)"
        case .wrongNameOrPassword: "The name or the password is wrong."
        case .tooManyFailures(let wait):
            "Too many wrong passwords for this name. Try again in \(wait) seconds."
        case .busy: "Too many people are signing in at this moment. Try again in a few seconds."
        case .store(let why): "The accounts cannot be read or written: \(why)"
        }
    }
}
