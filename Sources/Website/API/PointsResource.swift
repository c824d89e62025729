import Rulebook
import Scoring
import ShortTrack

/// Points: a number, or the least and the most they can be.
struct PointsResource: Encodable {
    private let least: Points
    private let most: Points

    private enum Keys: CodingKey { case least, most }

    init(_ points: Points) { (least, most) = (points, points) }

    init(_ total: TotalRange) { (least, most) = (total.lowest, total.highest) }

    init(_ award: PointsAward) { (least, most) = (award.lowest, award.highest) }

    init(_ score: EventScore) { (least, most) = (score.lowest, score.highest) }

    func encode(to encoder: any Encoder) throws {
        guard least == most else {
            var container = encoder.container(keyedBy: Keys.self)
            try container.encode(Self.number(least), forKey: .least)
            try container.encode(Self.number(most), forKey: .most)
            return
        }
        var container = encoder.singleValueContainer()
        try container.encode(Self.number(least))
    }

    /// Exact: the shortest decimal that reads back as the same number is that of the hundredths.
    private static func number(_ points: Points) -> Double { Double(points.hundredths) / 100 }
}
