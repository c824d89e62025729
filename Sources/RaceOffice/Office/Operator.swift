public import Phrases
public import ShortTrack

/// Somebody who does something in the office, and in which role.
public struct Operator: Hashable, Sendable {
    /// The account's name, written beside everything done.
    public let name: String
    /// What the account may do.
    public let role: Role
    /// The nation a team leader speaks for, and nobody else's; nothing for all others.
    public let nation: Nation?

    /// Names an operator.
    public init(name: String, role: Role, nation: Nation? = nil) {
        self.name = name
        self.role = role
        self.nation = nation
    }

    /// Whoever is signed in to an account.
    public init(_ account: Account) {
        self.init(name: account.name, role: account.role, nation: account.nation)
    }

    /// Whoever sits at the machine itself and types commands.
    public static let commandLine = Operator(name: "command line", role: .administrator)

    /// Whoever stated something, in words.
    public static func phrase(of name: String) -> Phrase {
        name == commandLine.name ? "command line" : "\(name)"
    }
}
