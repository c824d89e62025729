/// A place in the classification of an event.
public struct Place: Hashable, Sendable, Codable {
    /// The rank from 1; tied competitors share it and the next ranks stay empty.
    public let rank: Int
    /// Who.
    public let competitor: Competitor

    /// Gives a place.
    public init(rank: Int, competitor: Competitor) {
        self.rank = rank
        self.competitor = competitor
    }
}

extension [Place] {
    /// The places, each with how many have its rank.
    package var withSharers: [(place: Place, sharers: Int)] {
        let sharers = Dictionary(map { ($0.rank, 1) }, uniquingKeysWith: +)
        return map { ($0, sharers[$0.rank, default: 1]) }
    }
}
