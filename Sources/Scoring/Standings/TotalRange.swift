public import ShortTrack

/// A total between two bounds; exact when they are the same.
public struct TotalRange: Hashable, Sendable {
    /// The least it can be.
    public let lowest: Points
    /// The most it can be.
    public let highest: Points

    /// Bounds a total.
    public init(lowest: Points, highest: Points) {
        self.lowest = lowest
        self.highest = highest
    }

    /// The bounds of whichever of some totals it is; nothing for none.
    init?(around totals: [TotalRange]) {
        guard let lowest = totals.map(\.lowest).min(), let highest = totals.map(\.highest).max()
        else { return nil }
        self.init(lowest: lowest, highest: highest)
    }

    /// Whether only one value is left.
    public var isExact: Bool { lowest == highest }

    /// Whether a value lies within the bounds.
    public func contains(_ points: Points) -> Bool { lowest <= points && points <= highest }

    /// Whether both may be the same.
    func overlaps(_ other: TotalRange) -> Bool {
        lowest <= other.highest && other.lowest <= highest
    }

    /// Both bounds added.
    public static func + (lhs: TotalRange, rhs: TotalRange) -> TotalRange {
        TotalRange(lowest: lhs.lowest + rhs.lowest, highest: lhs.highest + rhs.highest)
    }

    /// Nothing.
    public static let zero = TotalRange(lowest: .zero, highest: .zero)
}

extension TotalRange: CustomStringConvertible {
    /// `380` or `430–610`.
    public var description: String { isExact ? "\(lowest)" : "\(lowest)–\(highest)" }
}
