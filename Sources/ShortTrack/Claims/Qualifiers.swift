/// The stops at which places at other games were raced for.
///
/// In 2013-14 these were Turin and Kolomna, the third and the fourth stop, for the 2014 Winter
/// Olympics.
public struct Qualifiers: Hashable, Sendable, Codable {
    /// The games, as named by the source: "2014 Winter Olympics".
    public let games: String
    /// The stops, in the order of the season.
    public let competitions: [CompetitionID]

    /// Names the stops.
    public init(games: String, competitions: [CompetitionID]) {
        self.games = games
        self.competitions = competitions
    }
}
