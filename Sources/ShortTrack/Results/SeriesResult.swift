/// One row of the results of a series, of any sport: who came where in a round.
///
/// The men's 500 m of Beijing on 10 December 2023 could be `round: "Beijing"`, a skater, rank 2.
public struct SeriesResult: Hashable, Sendable {
    /// The round, by the name it is listed under.
    public let round: String
    /// The competitor, by name.
    public let competitor: String
    /// The place, from 1; missing for somebody who started and has points without a place.
    public let rank: Int?
    /// The points, where the row itself gives them; they stand instead of those of the place.
    public let points: Points?
    /// The line of the file it was read from, from 1.
    public let line: Int

    /// Takes down a row.
    public init(round: String, competitor: String, rank: Int?, points: Points?, line: Int) {
        self.round = round
        self.competitor = competitor
        self.rank = rank
        self.points = points
        self.line = line
    }
}
