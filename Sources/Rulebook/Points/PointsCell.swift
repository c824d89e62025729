public import ShortTrack

/// What a place is known to be worth.
public enum PointsCell: Hashable, Sendable, Codable {
    /// Worth exactly this.
    case known(Points)
    /// Worth one of these; the evidence does not say which.
    case oneOf([Points])
    /// Not known; at most what the place above is worth.
    case unknown
}
