/// A published rule of counting: "the best 6 out of 8 results for the individual distances".
public struct CountingClaim: Hashable, Sendable, Codable {
    /// The tables a rule of counting is printed for.
    public enum Subject: String, Hashable, Sendable, Codable, CaseIterable {
        /// The tables of the individual distances.
        case individual
        /// The tables of the relays.
        case relays
    }

    /// For which tables.
    public let subject: Subject
    /// How many results count.
    public let counted: Int
    /// Of how many.
    public let held: Int

    /// States a rule of counting.
    public init(subject: Subject, counted: Int, held: Int) {
        self.subject = subject
        self.counted = counted
        self.held = held
    }
}
