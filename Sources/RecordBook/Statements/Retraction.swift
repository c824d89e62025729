public import ShortTrack

/// The withdrawal of an earlier statement; it stays in the ledger and stops counting.
public struct Retraction: Hashable, Sendable, Codable {
    /// The sequence number of the statement withdrawn.
    public let statement: Int
    /// What that statement was about.
    public let subject: String
    /// Why.
    public let reason: String

    /// Withdraws a statement.
    public init(statement: Int, subject: String, reason: String) {
        self.statement = statement
        self.subject = subject
        self.reason = reason
    }

    /// The event the withdrawn statement was about, where its subject begins with one.
    ///
    /// `line/2013-14/turin/men-500/heats` has, `title` has not.
    public var event: EventID? {
        let parts = subject.split(separator: "/")
        guard parts.count >= 4, Self.subjectsOfEvents.contains(String(parts[0])) else { return nil }
        return EventID(parts[1...3].joined(separator: "/"))
    }

    private static let subjectsOfEvents: Set = ["race", "line", "withdrawal", "move"]
}
