public import ShortTrack

/// One thing an unknown result may have been.
public struct Possibility: Hashable, Sendable {
    /// The points it would bring.
    public let points: Points
    /// The place that pays them; missing where the rulebook does not know what the place pays.
    public let rank: Int?

    /// Imagines a result.
    public init(points: Points, rank: Int?) {
        self.points = points
        self.rank = rank
    }
}
