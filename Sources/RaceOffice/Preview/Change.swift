public import Phrases
public import ShortTrack

/// A line of a table that an unsaved statement would change.
public struct Change: Hashable, Sendable {
    /// What kind of table it is.
    public enum Kind: Hashable, Sendable {
        /// The result of one race.
        case race
        /// The order of one event.
        case order
        /// The published list of one event.
        case entryList
        /// Who starts in one race.
        case startList
        /// A standing of the season.
        case standing
    }

    /// The kind of the table.
    public let kind: Kind
    /// The table: a standing, a classification, a start list.
    public let table: Phrase
    /// Whose line.
    public let competitor: Competitor
    /// The line as it is; empty when it is new.
    public let before: Phrase
    /// The line as it would be; empty when it would go.
    public let after: Phrase
}
