public import ShortTrack

/// A place somebody is known to have taken in an event.
public struct PlaceTaken: Hashable, Sendable {
    /// The event.
    public let event: Event
    /// Where it was held: "Calgary".
    public let stop: String
    /// The number of that stop in the season.
    public let stage: Int?
    /// The rank.
    public let rank: Int
    /// Who took it, and the nation skated for.
    public let competitor: Competitor
    /// Whether others took the same place.
    public let isShared: Bool
    /// Whether it scores; the last place of whoever was shown a yellow card does not.
    let scores: Bool

    /// The season.
    public var season: SeasonID { event.id.competition.season }

    /// Whether it is a first, second or third place.
    public var isPodium: Bool { scores && rank <= 3 }
}
