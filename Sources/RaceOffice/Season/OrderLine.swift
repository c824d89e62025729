public import Phrases
public import Rulebook
public import ShortTrack

/// A line of the order of an event.
///
/// Montréal 2023, men's 500 m: whoever was shown a yellow card is ranked behind everybody else, and
/// is paid nothing.
public struct OrderLine: Sendable {
    /// The rank; missing for those who are not ranked.
    public let rank: Int?
    /// Who.
    public let competitor: Competitor
    /// Whether others have the same rank.
    public let isShared: Bool
    /// Whether it is a place that scores.
    public let scores: Bool
    /// What the rank pays; nothing for those who score nothing, before the order is official, and
    /// where the points are not known.
    public let award: PointsAward?
    /// Why this rank, where the races are known.
    public let reason: Phrase?
}
