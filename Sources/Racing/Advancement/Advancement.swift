public import Phrases
public import ShortTrack

/// Where a skater goes after a round, and why.
public struct Advancement: Hashable, Sendable {
    /// Where to.
    public enum Destination: Hashable, Sendable {
        /// On to a round.
        case round(Round)
        /// Nowhere: the event is over for the skater.
        case out
    }

    /// The race the skater comes from.
    public let race: RaceID
    /// What became of the skater there.
    public let row: RaceOutcome.Row
    /// Where the skater goes.
    public let destination: Destination
    /// The printed mark; missing for whoever is out.
    public let mark: Mark?
    /// Why, citing the line of the chart: "2nd in semifinal 1: the first 2 of each race go to
    /// Final A".
    public let reason: Phrase

    /// Who.
    public var competitor: Competitor { row.competitor }

    /// Whether the referee sent the skater on.
    public var isByReferee: Bool { mark?.isByReferee ?? false }
}
