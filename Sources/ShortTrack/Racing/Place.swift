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
