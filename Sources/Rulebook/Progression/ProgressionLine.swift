public import ShortTrack

/// One line of a progression chart: who goes on from a round.
///
/// Always of the form "k of each race and the x fastest of the next place". World Tour, Seoul
/// 2024, semifinals of the 500 m: ten skaters in two races, the first two of each and the
/// fastest third to Final A, the others who were not penalised to Final B.
public struct ProgressionLine: Hashable, Sendable, Codable {
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
    /// Where the others go, way after way; the event is over for whoever takes none.
    public let others: [Way]
    /// Where the line is taken from for want of evidence in its own season: `2013-14`.
    public let assumedFrom: String?

    /// Writes a line.
    public init(
        round: Round, fewest: Int, most: Int, races: Int, perRace: Int, fastest: Int,
        next: Round, others: [Way] = [], assumedFrom: String? = nil
    ) {
        self.round = round
        self.fewest = fewest
        self.most = most
        self.races = races
        self.perRace = perRace
        self.fastest = fastest
        self.next = next
        self.others = others
        self.assumedFrom = assumedFrom
    }

    /// Whether it holds for so many starters.
    public func holds(for starters: Int) -> Bool { (fewest...most).contains(starters) }

    /// How many go on to the next round when every race has as many finishers as it sends on.
    public var goingOn: Int { races * perRace + fastest }

    /// Every round it leads to, the next one first.
    public var destinations: [Round] { [next] + others.map(\.round) }
}

extension ProgressionLine {
    private enum Keys: String, CodingKey {
        case round, fewest, most, races, perRace, fastest, next, others, assumedFrom
    }

    /// Reads a line; `others` may be one round for all of them, as it was before there were ways.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Keys.self)
        let others =
            if let round = try? values.decodeIfPresent(Round.self, forKey: .others) {
                [Way(to: round, .all)]
            } else {
                try values.decodeIfPresent([Way].self, forKey: .others) ?? []
            }
        self.init(
            round: try values.decode(Round.self, forKey: .round),
            fewest: try values.decode(Int.self, forKey: .fewest),
            most: try values.decode(Int.self, forKey: .most),
            races: try values.decode(Int.self, forKey: .races),
            perRace: try values.decode(Int.self, forKey: .perRace),
            fastest: try values.decode(Int.self, forKey: .fastest),
            next: try values.decode(Round.self, forKey: .next), others: others,
            assumedFrom: try values.decodeIfPresent(String.self, forKey: .assumedFrom))
    }
}
