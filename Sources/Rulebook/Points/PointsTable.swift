import ShortTrack

/// A table that turns places into points.
///
/// Worked example, 2023-24: a normal race pays 100-80-70-60-50-44-40-36; what the 9th place pays
/// is not known, so the 9th place is worth between 0 and 36.
public struct PointsTable: Hashable, Sendable, Codable {
    /// What places below the last listed one are worth.
    public enum Below: String, Hashable, Sendable, Codable {
        /// Nothing.
        case nothing
        /// Something that is not known.
        case unknown
    }

    /// The table's name within the rulebook.
    public let name: String
    /// The cells from the first place on.
    public let places: [PointsCell]
    /// What lower places are worth.
    public let below: Below

    /// Lays out a table.
    public init(name: String, places: [PointsCell], below: Below) {
        self.name = name
        self.places = places
        self.below = below
    }

    /// What a place is worth, as far as it is known.
    /// - Parameter rank: the place, from 1.
    public func award(forRank rank: Int) -> PointsAward {
        precondition(rank >= 1, "Places are counted from 1.")
        guard rank <= places.count else {
            switch below {
            case .nothing: return .exactly(.zero)
            case .unknown: return .between(.zero, ceiling(atRank: places.count))
            }
        }
        switch places[rank - 1] {
        case .known(let points): return .exactly(points)
        case .oneOf(let options): return .oneOf(options.sorted())
        case .unknown: return .between(floor(belowRank: rank), ceiling(atRank: rank - 1))
        }
    }

    /// The most that the place at `rank` can be worth; the first place bounds itself.
    private func ceiling(atRank rank: Int) -> Points {
        for index in stride(from: rank, through: 1, by: -1) {
            switch places[index - 1] {
            case .known(let points): return points
            case .oneOf(let options): return options.max() ?? .zero
            case .unknown: continue
            }
        }
        return .zero
    }

    /// The least that the place at `rank` can be worth: what the next known place below pays.
    private func floor(belowRank rank: Int) -> Points {
        for index in rank..<places.count {
            switch places[index] {
            case .known(let points): return points
            case .oneOf(let options): return options.min() ?? .zero
            case .unknown: continue
            }
        }
        return .zero
    }
}
