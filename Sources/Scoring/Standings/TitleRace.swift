public import ShortTrack

/// How the totals of a table grew, event by event: the lines of a chart.
public struct TitleRace: Hashable, Sendable {
    /// One competitor's line.
    public struct Line: Hashable, Sendable {
        /// Who.
        public let competitor: Competitor
        /// The total after each event, by what is known.
        public let totals: [TotalRange]
    }

    /// Which table.
    public let standing: StandingID
    /// The events, in order.
    public let events: [Event]
    /// The lines, in the order of the final table.
    public let lines: [Line]
}

extension SeasonResults {
    /// The race for a title among the given competitors, in their order; nobody is in it where
    /// the rules of the table are not known.
    public func titleRace(_ id: StandingID, among competitors: [Competitor]) -> TitleRace {
        let tables = parts(of: id)
        let events = tables.flatMap(outcomes(for:)).map(\.event)
        let order = outcomes.map(\.event).filter(Set(events).contains)
        let stages = order.map { after($0.id) }
        return TitleRace(
            standing: id, events: order,
            lines: isAddedUp(id)
                ? competitors.map { competitor in
                    TitleRace.Line(
                        competitor: competitor,
                        totals: stages.compactMap { $0.total(of: competitor, in: id) })
                } : [])
    }
}
