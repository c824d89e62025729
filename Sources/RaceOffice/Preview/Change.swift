public import Phrases
public import ShortTrack

/// A line of a table that an unsaved statement would change.
public struct Change: Hashable, Sendable {
    /// Which table it is.
    public enum Table: Hashable, Sendable {
        /// The result of one race.
        case race(RaceID)
        /// The order of one event.
        case order(EventID)
        /// The published list of one event.
        case entryList(EventID)
        /// Who starts in one race.
        case startList(RaceID)
        /// A standing of the season.
        case standing(StandingID)
    }

    /// The table.
    public let table: Table
    /// Its title: a standing, a classification, a start list.
    public let title: Phrase
    /// Whose line.
    public let competitor: Competitor
    /// The line as it is; empty when it is new.
    public let before: Phrase
    /// The line as it would be; empty when it would go.
    public let after: Phrase

    /// Whether it is more than the event's own results: somebody is moved on a start list or in a
    /// standing.
    var reachesFurther: Bool {
        switch table {
        case .startList, .standing: true
        case .race, .order, .entryList: false
        }
    }
}
