import ShortTrack

/// A table that turns places into points.
///
/// Worked example, 2023-24: a normal race pays 100-80-70-60-50-44-40-36; what the 9th place pays
/// is not known, so the 9th place is worth between 0 and 36.
public struct PointsTable: Hashable, Sendable {
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
    /// The formula the cells follow from; missing for a table given place by place.
    public let formula: PointsFormula?
    /// What lower places are worth.
    public let below: Below

    /// Lays out a table.
    public init(name: String, places: [PointsCell], below: Below) {
        self.name = name
        self.places = places
        formula = nil
        self.below = below
    }

    /// Lays out a table by a formula.
    public init(name: String, formula: PointsFormula, below: Below) {
        self.name = name
        places = formula.points.map(PointsCell.known)
        self.formula = formula
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

extension PointsTable: Codable {
    private enum CodingKeys: CodingKey { case name, places, formula, below }

    /// Reads a table given by a formula or place by place.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let name = try container.decode(String.self, forKey: .name)
        let below = try container.decode(Below.self, forKey: .below)
        if let formula = try container.decodeIfPresent(PointsFormula.self, forKey: .formula) {
            self.init(name: name, formula: formula, below: below)
        } else {
            let places = try container.decode([PointsCell].self, forKey: .places)
            self.init(name: name, places: places, below: below)
        }
    }

    /// Writes the formula where there is one, the places otherwise.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(name, forKey: .name)
        try container.encode(below, forKey: .below)
        if let formula {
            try container.encode(formula, forKey: .formula)
        } else {
            try container.encode(places, forKey: .places)
        }
    }
}
