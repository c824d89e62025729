public import ShortTrack

/// The chart of a class of events: how many race together and who goes on, by number of starters.
///
/// The lines of a round are in the order they are proposed in: where two hold for a number, the
/// first is taken and the other can be chosen.
public struct ProgressionChart: Hashable, Sendable, Codable {
    /// The distances it holds for, in metres.
    public let distances: [Int]
    /// Whether it is for relays.
    public let isRelay: Bool
    /// How many start in a race; advanced skaters come on top.
    public let raceSize: Int
    /// How many start in Final A; advanced skaters come on top.
    public let finalSize: Int
    /// Who skips the first round, where anybody does.
    public let direct: DirectEntry?
    /// The lines, from the first round to the semifinals.
    public let lines: [ProgressionLine]

    /// Draws up a chart.
    public init(
        distances: [Int], isRelay: Bool = false, raceSize: Int, finalSize: Int,
        direct: DirectEntry? = nil, lines: [ProgressionLine]
    ) {
        self.distances = distances
        self.isRelay = isRelay
        self.raceSize = raceSize
        self.finalSize = finalSize
        self.direct = direct
        self.lines = lines
    }

    /// Whether it holds for a distance.
    public func holds(for distance: Distance) -> Bool {
        isRelay == distance.isRelay && distances.contains(distance.metres)
    }

    /// The lines out of a round that hold for so many starters, the proposed one first.
    public func lines(from round: Round, starters: Int) -> [ProgressionLine] {
        lines.filter { $0.round == round && $0.holds(for: starters) }
    }

    /// The lines an event of so many entries can begin with, the proposed one first.
    public func firstLines(entries: Int) -> [ProgressionLine] {
        lines.filter { !$0.round.isRepechage && $0.holds(for: entries) }
    }
}

extension Rules {
    /// The chart of a distance.
    ///
    /// Where the rulebook has none, an empty one with the race sizes most seasons had: four
    /// together, six over 1500 m, eight over 3000 m. Whatever is drawn by it is a proposal.
    /// Charts that both hold for it are read on in each other.
    public func chart(of distance: Distance) -> ProgressionChart {
        let charts = progression.filter { $0.holds(for: distance) }
        guard let first = charts.first else {
            let size =
                distance.isRelay || distance.metres < 1500 ? 4 : distance.metres < 3000 ? 6 : 8
            return ProgressionChart(
                distances: [distance.metres], isRelay: distance.isRelay, raceSize: size,
                finalSize: size, lines: [])
        }
        return ProgressionChart(
            distances: first.distances, isRelay: first.isRelay, raceSize: first.raceSize,
            finalSize: first.finalSize, direct: first.direct, lines: charts.flatMap(\.lines))
    }
}

extension ProgressionChart {
    private enum Keys: String, CodingKey {
        case distances, isRelay, raceSize, finalSize, direct, lines
    }

    /// Reads a chart, or a single line as rulebooks had them before there were charts.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Keys.self)
        let distances = try values.decode([Int].self, forKey: .distances)
        guard values.contains(.lines) else {
            let line = try ProgressionLine(from: decoder)
            let size = distances.contains { $0 >= 1500 } ? 6 : 4
            self.init(distances: distances, raceSize: size, finalSize: size, lines: [line])
            return
        }
        self.init(
            distances: distances, isRelay: try values.decode(Bool.self, forKey: .isRelay),
            raceSize: try values.decode(Int.self, forKey: .raceSize),
            finalSize: try values.decode(Int.self, forKey: .finalSize),
            direct: try values.decodeIfPresent(DirectEntry.self, forKey: .direct),
            lines: try values.decode([ProgressionLine].self, forKey: .lines))
    }
}
