/// A skater or team entered for an event, with the helmet number worn all weekend.
public struct Entry: Hashable, Sendable, Codable {
    /// Who.
    public let competitor: Competitor
    /// The number on the helmet cover, by which judges and operators know the skater.
    public let helmet: Int
    /// Place on the ranking list, from 1, where there is one.
    public let seed: Int?

    /// Enters a competitor.
    public init(competitor: Competitor, helmet: Int, seed: Int?) {
        self.competitor = competitor
        self.helmet = helmet
        self.seed = seed
    }
}
