public import Rulebook
public import ShortTrack

/// A series of any sport under its own rules: from rows of results to the tables.
///
/// Places become points, the excluded are taken out, missed rounds are filled in; what is left is
/// a plain `Series`.
///
/// A World Cup total by hand: 10000, 8000, 6400 and so on, best 3 of 4. With places 2, 28 and 3
/// in Seoul, Turin and Kolomna the table says 14424, as published for 2013-14.
public struct SeriesScoring: Sendable {
    /// The rules.
    public let rulebook: SeriesRulebook
    /// The results.
    public let results: SeriesResults
    /// The results as points, in the form the engine takes.
    public let series: Series
    /// The rules, in the form the engine takes.
    public let rules: SeriesRules

    /// Turns results into points.
    ///
    /// The rulebook must have no problems and fit the results: a place or points in every row,
    /// points within a million, a segment for every round, at most 4095 rounds.
    public init(rulebook: SeriesRulebook, results: SeriesResults) {
        self.rulebook = rulebook
        self.results = results
        let numbers = results.rounds.map(\.number)
        let rounds = Dictionary(
            zip(results.rounds.map(\.name), results.rounds.indices),
            uniquingKeysWith: { first, _ in first })
        let competitors = Dictionary(
            zip(results.competitors, results.competitors.indices),
            uniquingKeysWith: { first, _ in first })
        var deductions: [SeriesRules.Deduction] = []
        var scorer = SeriesRoundScorer(rulebook: rulebook)
        for decision in rulebook.decisions {
            let round = decision.round.map { rounds[$0] } ?? 0
            guard let competitor = competitors[decision.competitor], let round else { continue }
            switch decision.kind {
            case .deduction(let points, _):
                deductions.append(
                    SeriesRules.Deduction(
                        competitor: competitor, event: round, hundredths: points.hundredths))
            case .exclusionClosing: scorer.excluded[competitor] = .closing
            case .exclusionLeavingGaps: scorer.excluded[competitor] = .leavingGaps
            case .undroppable: scorer.undroppable[round, default: []].insert(competitor)
            }
        }
        rules = SeriesRules(
            winner: rulebook.winner,
            segments: rulebook.counting.map { segment in
                SeriesRules.Segment(
                    end: segment.last.map { last in numbers.count { $0 <= last } },
                    count: segment.count)
            },
            ties: rulebook.ties, deductions: deductions)
        var events = results.rounds.indices.map { scorer.results(of: results.rounds[$0], at: $0) }
        if let missed = rulebook.missedRound {
            let everybody = Set(events.joined().map(\.competitor)).sorted()
            for index in events.indices {
                let present = Set(events[index].map(\.competitor))
                events[index] += scorer.missed(
                    missed, by: everybody.filter { !present.contains($0) },
                    in: results.rounds[index], at: index)
            }
        }
        series = Series(competitors: results.competitors.count, events: events)
    }

    /// The table after so many rounds; after all when missing.
    public func table(after count: Int? = nil) -> [SeriesRow] {
        series.table(after: count, rules: rules)
    }

    /// The table after each round in turn.
    public func tables() -> [[SeriesRow]] { series.tables(rules: rules) }
}
