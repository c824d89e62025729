public import ShortTrack

/// A line of the trail: something that was done to an account, or tried.
public struct TrailEntry: Hashable, Sendable {
    /// What happened.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// Signed in by password.
        case signedIn = "signed-in"
        /// Signed in by a link.
        case linkUsed = "link-used"
        /// A wrong name or password.
        case failed
        /// A link that was used or has expired was tried.
        case linkRefused = "link-refused"
        /// Signed out.
        case signedOut = "signed-out"
        /// Signed out everywhere by an administrator.
        case signedOutEverywhere = "signed-out-everywhere"
        /// A link was made.
        case linkMade = "link-made"
        /// The account was added.
        case added
        /// The role or the nation was changed.
        case changed
        /// The password was changed.
        case passwordChanged = "password-changed"
        /// The account was removed.
        case removed
        /// Something the role of an account does not allow was tried.
        case refused

        /// "Signed in by a link".
        public var title: String {
            switch self {
            case .signedIn: "Signed in"
            case .linkUsed: "Signed in by a link"
            case .failed: "Wrong name or password"
            case .linkRefused: "Link refused"
            case .signedOut: "Signed out"
            case .signedOutEverywhere: "Signed out everywhere"
            case .linkMade: "Link made"
            case .added: "Account added"
            case .changed: "Role changed"
            case .passwordChanged: "Password changed"
            case .removed: "Account removed"
            case .refused: "Refused"
            }
        }
    }

    /// When.
    public let moment: Timestamp
    /// What.
    public let kind: Kind
    /// The account concerned; empty where a name was tried that nobody has, which is not kept:
    /// it may have been a password typed in the wrong field.
    public let account: String
    /// Who did it; the account itself for signing in.
    public let actor: String
    /// The network address it came from.
    public let sender: String
    /// More about it: the new role, until when a link works.
    public let detail: String

    /// Describes an entry.
    public init(
        _ kind: Kind, of account: String, by actor: String, from sender: String,
        at moment: Timestamp, detail: String = ""
    ) {
        self.moment = moment
        self.kind = kind
        self.account = account
        self.actor = actor
        self.sender = sender
        self.detail = detail
    }

    /// Something somebody did to an account.
    init(_ kind: Kind, of account: String, by caller: Caller, detail: String = "") {
        self.init(
            kind, of: account, by: caller.who.name, from: caller.sender, at: caller.moment,
            detail: detail)
    }

    /// Something somebody did to their own account.
    init(_ kind: Kind, of account: String, from sender: String, at moment: Timestamp) {
        self.init(kind, of: account, by: account, from: sender, at: moment)
    }
}
