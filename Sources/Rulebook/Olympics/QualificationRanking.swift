/// What an Olympic qualification list ranks by.
public enum QualificationRanking: Hashable, Sendable, Codable {
    /// The better place of the stops, then the next: first and none goes before second and second.
    case bestResult
    /// The points of the best results together.
    case points(BestOf)
}

extension QualificationRanking: CustomStringConvertible {
    /// Reads `best single result` or `points of the best 3 of 4`.
    public init?(_ text: some StringProtocol) {
        let points = "points of the "
        if text == "best single result" {
            self = .bestResult
        } else if text.hasPrefix(points), let best = BestOf(text.dropFirst(points.count)) {
            self = .points(best)
        } else {
            return nil
        }
    }

    /// `best single result`, `points of the best 3 of 4`.
    public var description: String {
        switch self {
        case .bestResult: "best single result"
        case .points(let best): "points of the \(best)"
        }
    }
}
