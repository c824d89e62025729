public import RecordBook
public import ShortTrack

/// Why the office did not do what was asked.
public enum Refusal: Error, Sendable {
    /// The role may not do it.
    case notAllowed(Action, role: Role)
    /// A team leader speaks for this nation only.
    case otherNation(Nation)
    /// There is no such season, event or race.
    case unknown(String)
    /// Nothing can be done with the race yet, or any more.
    case notNow(String)
    /// The round is closed to changes by this role.
    case locked(Round, by: String, since: String, reason: String)
    /// What was asked for cannot be skated, and why.
    case unfit(String)
    /// What was entered cannot be right.
    case invalid([Finding])
    /// A reason must be given.
    case reasonMissing(String)
    /// Somebody else was quicker, or the store failed.
    case ledger(LedgerError)
}

extension Refusal: CustomStringConvertible {
    /// What is wrong and what would be right.
    public var description: String {
        switch self {
        case .notAllowed(let action, let role):
            "As \(role.title) you may not \(action.title). That is for: "
                + action.roles.map(\.title).joined(separator: ", ") + "."
        case .otherNation(let nation): "You speak for \(nation) and for no other nation."
        case .unknown(let what): "There is no \(what)."
        case .notNow(let why), .unfit(let why): why
        case .locked(let round, let by, let since, let reason):
            "\(round.title): locked by \(by) on \(since) (\(reason)). Unlocking is for: "
                + Action.lock.roles.map(\.title).joined(separator: ", ") + "."
        case .invalid(let findings):
            findings.map { "\($0.subject): \($0.found). \($0.suggestion)" }.joined(separator: "\n")
        case .reasonMissing(let what): "Give a reason for \(what)."
        case .ledger(let error): "\(error)"
        }
    }
}
