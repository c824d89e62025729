import Phrases
public import ShortTrack

/// A points table given by a formula: each place pays a share of the place above it.
///
/// What a place pays is rounded half up from the exact power, so that nothing is rounded twice.
/// World Cup 2013-14: 10000 for a win and 80 % of the place above for each lower one. The 28th
/// place pays 10000 × 0.8 to the power of 27 = 24.18 = 24, as in 14424 =
/// 8000 + 6400 + 24 of the men's 500 m.
public struct PointsFormula: Hashable, Sendable {
    /// What a win pays, in whole points.
    public let first: Int
    /// What a place pays of the exact points of the place above, in percent.
    public let percent: Int
    /// How many places are paid by it.
    public let places: Int

    /// States a formula.
    /// - Returns: nothing unless a win pays 1 to 100,000 points, a lower place 1 to 99 percent of
    ///   the place above, and there are 1 to 999 places.
    public init?(first: Int, percent: Int, places: Int) {
        guard (1...100_000).contains(first), (1...99).contains(percent),
            (1...999).contains(places)
        else { return nil }
        self.first = first
        self.percent = percent
        self.places = places
    }

    /// What the places pay, from the first on.
    public var points: [Points] {
        FallingPoints(win: Points(first), ratio: percent * 100, lastPlace: places)?.places ?? []
    }
}

extension PointsFormula {
    /// The formula in words.
    var phrase: Phrase {
        "\(first) for first place and \(percent) % of the exact points above for each lower one, "
            + "rounded half up"
    }
}

extension PointsFormula: CustomStringConvertible {
    /// `10000 for first place and 80 % of the exact points above for each lower one, rounded half
    /// up`.
    public var description: String {
        phrase.description
    }
}

extension PointsFormula: Codable {
    private enum CodingKeys: CodingKey { case first, percent, places }

    /// Reads the three numbers.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let formula = PointsFormula(
            first: try container.decode(Int.self, forKey: .first),
            percent: try container.decode(Int.self, forKey: .percent),
            places: try container.decode(Int.self, forKey: .places))
        guard let formula else {
            throw DecodingError.dataCorruptedError(
                forKey: .first, in: container, debugDescription: "not a points formula")
        }
        self = formula
    }
}
