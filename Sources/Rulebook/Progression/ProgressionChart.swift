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
    public func chart(of distance: Distance) -> ProgressionChart {
        progression.first { $0.holds(for: distance) }
            ?? {
                let size =
                    distance.isRelay || distance.metres < 1500
                    ? 4 : distance.metres < 3000 ? 6 : 8
                return ProgressionChart(
                    distances: [distance.metres], isRelay: distance.isRelay, raceSize: size,
                    finalSize: size, lines: [])
            }()
    }
}
