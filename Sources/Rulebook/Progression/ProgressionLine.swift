public import ShortTrack

/// One line of a progression chart: who goes on from a round.
///
/// Always of the form "k of each race and the x fastest of the next place". World Tour, Seoul
/// 2024, semifinals of the 500 m: ten skaters in two races, the first two of each and the
/// fastest third to Final A, the others who were not penalised to Final B.
public struct ProgressionLine: Hashable, Sendable, Codable {
    /// The distances it holds for, in metres.
    public let distances: [Int]
    /// The round it leads out of.
    public let round: Round
    /// The smallest number of starters it holds for.
    public let fewest: Int
    /// The largest number of starters it holds for.
    public let most: Int
    /// How many races the round has.
    public let races: Int
    /// How many of each race go on by place.
    public let perRace: Int
    /// How many go on by time among those of the next place.
    public let fastest: Int
    /// Where they go on to.
    public let next: Round
    /// Where the others who took a place go; nobody when missing.
    public let others: Round?

    /// Writes a line.
    public init(
        distances: [Int], round: Round, fewest: Int, most: Int, races: Int, perRace: Int,
        fastest: Int, next: Round, others: Round?
    ) {
        self.distances = distances
        self.round = round
        self.fewest = fewest
        self.most = most
        self.races = races
        self.perRace = perRace
        self.fastest = fastest
        self.next = next
        self.others = others
    }
}

extension Rules {
    /// The line for a round with so many starters, if the chart has one.
    public func progression(
        _ distance: Distance, from round: Round, starters: Int
    ) -> ProgressionLine? {
        progression.first {
            $0.round == round && $0.distances.contains(distance.metres) && !distance.isRelay
                && ($0.fewest...$0.most).contains(starters)
        }
    }

    /// The line an event of so many entries begins with: the one that fits and is earliest.
    public func firstRound(of distance: Distance, entries: Int) -> ProgressionLine? {
        progression
            .filter {
                $0.distances.contains(distance.metres) && !distance.isRelay
                    && ($0.fewest...$0.most).contains(entries)
            }
            .min { $0.round < $1.round }
    }
}
