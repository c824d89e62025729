public import Phrases
public import Rulebook
public import ShortTrack

/// A line of the order of an event.
///
/// Montréal, October 2023: Hwang Dae-heon was shown a yellow card and lost the points of his
/// distance. Such a line is the last, and is paid nothing.
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
