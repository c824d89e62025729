import Rulebook
public import ShortTrack

/// The rule of a round as result pages print it, understood.
///
/// "Top 2 Skaters from each heat and the next 6 fastest thirds qualify for Quarterfinals." is
/// two of each race and six by time. From 2018-19 the same is said as "The first and second
/// placed skaters from each race and up to a maximum of two fastest third place skaters qualify
/// for Semifinals."; how the advanced are counted is not said and follows from the season.
public struct PrintedRule: Hashable, Sendable {
    /// Who goes to the lesser final.
    public struct Consolation: Hashable, Sendable {
        /// The final, usually Final B.
        public let round: Round
        /// The last place of each race that leads there; every place where missing.
        public let through: Int?
        /// How many it is filled up to, by time among those of the next place.
        public let total: Int?

        /// 1500 m from 2018-19: the thirds and fourths who do not go to Final A, and the fastest
        /// fifths up to seven in all.
        fileprivate func share(behind perRace: Int, of size: Int?) -> Way.Share {
            if let total = total ?? (through == nil ? size : nil) { return .best(total) }
            return through.map { .places(perRace: max(0, $0 - perRace), fastest: 0) } ?? .all
        }
    }

    /// How many of each race go on by place.
    public let perRace: Int
    /// How many go on by time among those of the next place.
    public let fastest: Int
    /// Where they go on to.
    public let next: Round
    /// Who goes to the lesser final, where the rule speaks of one.
    public let consolation: Consolation?

    /// The rule as a line of a chart for the round it is printed under.
    /// - Parameter size: how many the lesser final takes where the rule does not say.
    func line(from round: Round, races: Int, lesserFinalOf size: Int?) -> ProgressionLine {
        ProgressionLine(
            round: round, fewest: 1, most: .max, races: races,
            perRace: perRace, fastest: fastest, next: next,
            others: consolation.map {
                [Way(to: $0.round, $0.share(behind: perRace, of: size))]
            } ?? [])
    }
}
