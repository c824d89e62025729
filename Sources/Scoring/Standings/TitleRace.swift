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
    /// The race for a title among the given competitors, in their order.
    public func titleRace(_ id: StandingID, among competitors: [Competitor]) -> TitleRace {
        let tables = id.scope == .overall ? parts(of: id) : [id]
        let events = outcomes.map(\.event).filter { tables.contains($0.id.standing) }
        let stages = events.map { event in after(event) }
        return TitleRace(
            standing: id, events: events,
            lines: competitors.map { competitor in
                TitleRace.Line(
                    competitor: competitor,
                    totals: stages.map { stage in
                        stage.sheets(of: competitor, for: id).reduce(.zero) { $0 + $1.total }
                    })
            })
    }
}
