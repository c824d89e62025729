/// Helmet numbers given out at a stop; a later number of a wearer replaces the one before.
public struct HelmetNumbers: Hashable, Sendable, Codable {
    /// Who wears a number: a skater all weekend, or a nation's team of a category.
    public struct Wearer: Hashable, Sendable, Codable {
        /// Women, men or mixed: the numbers of each are told apart.
        public let category: Category
        /// The skater or team.
        public let competitor: Competitor

        /// Names a wearer.
        public init(category: Category, competitor: Competitor) {
            self.category = category
            self.competitor = competitor
        }
    }

    /// A number and who wears it.
    public struct Line: Hashable, Sendable, Codable {
        /// Who.
        public let wearer: Wearer
        /// The number on the helmet cover.
        public let helmet: Int

        /// Gives a number.
        public init(wearer: Wearer, helmet: Int) {
            self.wearer = wearer
            self.helmet = helmet
        }
    }

    /// The stop.
    public let competition: CompetitionID
    /// The numbers.
    public let lines: [Line]
    /// Why, where a number was changed by hand.
    public let reason: String?

    /// Gives out numbers.
    public init(competition: CompetitionID, lines: [Line], reason: String? = nil) {
        self.competition = competition
        self.lines = lines
        self.reason = reason
    }
}
