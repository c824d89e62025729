public import ShortTrack

/// The withdrawal of an earlier statement; it stays in the ledger and stops counting.
public struct Retraction: Hashable, Sendable, Codable {
    /// The sequence number of the statement withdrawn.
    public let statement: Int
    /// What that statement was about.
    public let subject: String
    /// Why.
    public let reason: String
    /// Whether the statement that follows in the stream takes its place, as if it had been made
    /// at the time of the one withdrawn; missing where nothing does.
    public let isReplaced: Bool?

    /// Withdraws a statement.
    public init(statement: Int, subject: String, reason: String, isReplaced: Bool? = nil) {
        self.isReplaced = isReplaced
        self.statement = statement
        self.subject = subject
        self.reason = reason
    }

    /// The race the withdrawn statement was about, if it was about one.
    public var race: RaceID? {
        let parts = parts
        guard ["race", "step", "photo-finish"].contains(parts.first) else { return nil }
        return RaceID(parts.dropFirst().joined(separator: "/"))
    }

    /// The event the withdrawn statement was about, if it was about one.
    ///
    /// A subject begins with a word, then come season, stop and event, then what is its own.
    public var event: EventID? { EventID(parts.dropFirst().prefix(3).joined(separator: "/")) }

    private var parts: [Substring] { subject.split(separator: "/") }
}
