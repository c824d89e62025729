/// Why the ledger did not do what was asked.
public enum LedgerError: Error, Hashable, Sendable {
    /// Somebody else stated something on the subject since the author looked.
    case conflict(subject: String, seen: Int, latest: Int)
    /// A statement cannot be read back.
    case corrupt(sequence: Int, String)
    /// The store failed: a full disk, a locked file, no permission.
    case store(String)
    /// The store was written by a later version of the program.
    case tooNew(String)
}

extension LedgerError: CustomStringConvertible {
    /// What is wrong, where, and what would be right.
    public var description: String {
        switch self {
        case .conflict(let subject, let seen, let latest):
            "Somebody has changed this meanwhile: \(subject). You saw statement \(seen), the latest is \(latest). "
                + "Look at it again and decide anew."
        case .corrupt(let sequence, let why): "Statement \(sequence) is damaged: \(why)."
        case .store(let why): "The database did not accept it: \(why)"
        case .tooNew(let why): "The database is of a later version of Rinkside: \(why)"
        }
    }
}
