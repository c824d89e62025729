import Rulebook
public import ShortTrack

extension SeasonResults {
    /// The points of the known places of one distance or relay, everything counted.
    ///
    /// What is left to compare ranks with where it is not known how many results count. 2003-04,
    /// men's 500 m: Monette 68, Guilmette and Song 55, Li 47.
    /// - Returns: nothing where it is not known what a place pays.
    public func knownPoints(in standing: StandingID) -> [Competitor: Points]? {
        let held = outcomes(for: standing)
        guard held.allSatisfy({ rules.pointsTable(for: $0.event.id) != nil }) else { return nil }
        let competitors = Set(held.flatMap { $0.placings?.places ?? [] }.map(\.competitor))
        return Dictionary(
            uniqueKeysWithValues: competitors.map { competitor in
                let scores = held.map { score(of: competitor, in: $0) }
                return (competitor, ScoreSheet.total(of: scores).lowest)
            })
    }
}
