public import ShortTrack

/// A table of a season that somebody won.
public struct TitleWon: Hashable, Sendable {
    /// The season.
    public let season: SeasonID
    /// The table.
    public let standing: StandingID
    /// Who won it, with the nation skated for that season.
    public let competitor: Competitor
    /// The documents that say so; none where it follows from the results alone.
    public let documents: [String]
    /// Whether another document names somebody else and not this one.
    public let isDisputed: Bool
}
