public import ShortTrack

/// What the skaters and relay teams of a nation did.
public struct NationRecord: Sendable {
    /// The nation.
    public let nation: Nation
    /// Every place its skaters and teams are known to have taken.
    public let places: [PlaceTaken]
    /// The tables they won.
    public let titles: [TitleWon]
    /// Its skaters, with what they did for this nation.
    public let athletes: [Career]

    /// Podium places of skaters and teams.
    public var podiums: PodiumCount { PodiumCount(places) }

    /// Titles all sources agree on.
    public var undisputedTitles: [TitleWon] { titles.filter { !$0.isDisputed } }

    /// The places its relay teams took.
    public var relays: [PlaceTaken] { places.filter { $0.event.id.distance.isRelay } }
}
