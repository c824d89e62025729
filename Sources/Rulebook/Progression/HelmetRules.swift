public import ShortTrack

/// How helmet numbers are given out at a stop.
public struct HelmetRules: Hashable, Sendable, Codable {
    /// Who gets the lower numbers.
    public enum Order: String, CaseIterable, Hashable, Sendable, Codable {
        /// By the nation's code, then by name. 2010-11 to 2013-14.
        case byNation = "by nation"
        /// By rank, those without one by nation and name. From 2018-19.
        case byRanking = "by ranking"
    }

    /// Who gets the lower numbers.
    public let order: Order
    /// The first number of the women.
    public let women: Int
    /// The first number of the men.
    public let men: Int
    /// The first number of the women's teams; mixed teams follow them.
    public let womensTeams: Int
    /// The first number of the men's teams.
    public let mensTeams: Int

    /// States how numbers are given out.
    public init(order: Order, women: Int, men: Int, womensTeams: Int, mensTeams: Int) {
        self.order = order
        self.women = women
        self.men = men
        self.womensTeams = womensTeams
        self.mensTeams = mensTeams
    }

    /// What holds where a rulebook is silent: the numbers of 2010-11 to 2013-14, the only ones of
    /// which all beginnings are known.
    public static let usual = HelmetRules(
        order: .byNation, women: 1, men: 101, womensTeams: 701, mensTeams: 801)

    /// The first number of skaters or teams of a category.
    public func first(of category: Category, teams: Bool) -> Int {
        switch (category, teams) {
        case (.men, false): men
        case (.men, true): mensTeams
        case (_, true): womensTeams
        case (_, false): women
        }
    }
}
