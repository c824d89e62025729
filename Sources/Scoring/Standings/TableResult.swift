import Rulebook
public import ShortTrack

/// What somebody got out of an event of a table, whether or not the table can be added up.
///
/// Of the distances of 2003-04 it is known what every place pays, and not how many results count.
public struct TableResult: Sendable {
    /// The event.
    public let event: Event
    /// The place; missing for whoever is in no known one.
    public let rank: Int?
    /// How many share it.
    public let sharers: Int
    /// What it is worth; missing where nobody knows what the event pays.
    public let score: EventScore?
    /// Whether it counts; missing where the rule is not known.
    public let isCounted: Bool?
}

extension SeasonResults {
    /// What somebody got out of each event of a table that is made of events.
    public func results(of competitor: Competitor, in standing: StandingID) -> [TableResult] {
        let counted = sheet(of: competitor, for: standing).map { $0.lines.map(\.isCounted) }
        return outcomes(for: standing).enumerated().map { index, outcome in
            let order = outcome.order
            let rank = order.first { $0.competitor == competitor }?.rank
            let isPriced = rules.points(forRank: 1, sharedBy: 1, in: outcome.event.id) != nil
            return TableResult(
                event: outcome.event, rank: rank, sharers: order.count { $0.rank == rank },
                score: isPriced ? score(of: competitor, in: outcome) : nil,
                isCounted: counted?[index])
        }
    }

    /// Whether a table is made of the results of its events, and not of other tables.
    public func isOfEvents(_ standing: StandingID) -> Bool {
        standing.scope != .nations && parts(of: standing) == [standing]
    }

    /// Whether a table adds up the tables of distances, whose rules are known.
    public func addsUpDistances(_ standing: StandingID) -> Bool {
        standing.scope != .nations && !isOfEvents(standing) && isAddedUp(standing)
    }
}
