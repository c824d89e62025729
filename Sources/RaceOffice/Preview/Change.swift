public import ShortTrack

/// A line of a table that an unsaved statement would change.
public struct Change: Hashable, Sendable {
    /// The table: a standing, a classification, a start list.
    public let table: String
    /// Whose line.
    public let competitor: Competitor
    /// The line as it is; empty when it is new.
    public let before: String
    /// The line as it would be; empty when it would go.
    public let after: String
}
