public import Phrases
public import ShortTrack

/// The points a result earns, as exactly as the rulebook knows them.
public enum PointsAward: Hashable, Sendable {
    /// Exactly these points.
    case exactly(Points)
    /// One of these values, in rising order.
    case oneOf([Points])
    /// Some value from the first to the second, both included.
    case between(Points, Points)

    /// The least it can be.
    public var lowest: Points {
        switch self {
        case .exactly(let points), .between(let points, _): points
        case .oneOf(let options): options.first ?? .zero
        }
    }

    /// The most it can be.
    public var highest: Points {
        switch self {
        case .exactly(let points), .between(_, let points): points
        case .oneOf(let options): options.last ?? .zero
        }
    }

    /// The points, when they are known exactly.
    public var exact: Points? { lowest == highest ? lowest : nil }
}

extension PointsAward: Phrasable {
    /// `100`, `80 or 90`, `0 to 36`.
    public var phrase: Phrase {
        switch self {
        case .exactly(let points): "\(points)"
        case .oneOf(let options): options.map { "\($0)" }.joined(separator: " or ")
        case .between(let low, let high): "\(low) to \(high)"
        }
    }

    /// The same in English.
    public var description: String { phrase.description }
}
