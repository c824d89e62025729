/// A skater or team on the list of an event, with the helmet number worn all weekend.
public struct Entry: Hashable, Sendable, Codable {
    /// Who.
    public let competitor: Competitor
    /// The number on the helmet cover, by which judges and operators know the skater.
    public let helmet: Int
    /// Place on the ranking list, from 1, where there is one.
    public let seed: Int?
    /// What the place on the ranking list rests on, where the list was made here.
    public let seeding: Seeding?

    /// Enters a competitor.
    public init(competitor: Competitor, helmet: Int, seed: Int?, seeding: Seeding? = nil) {
        self.competitor = competitor
        self.helmet = helmet
        self.seed = seed
        self.seeding = seeding
    }
}
