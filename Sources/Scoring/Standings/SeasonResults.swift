public import Rulebook
public import ShortTrack

/// A season's events and rules together: the one place where places become totals.
///
/// Unknown results are kept as what they are. A total is exact when nothing unknown can change
/// it, otherwise it has a lower and an upper bound.
public struct SeasonResults: Sendable {
    /// The rules the season is played under.
    public let rules: Rules
    /// The events in the order they were decided, which is not always that of their days: the
    /// page of 2011-12 prints the last stop, Dordrecht, a year early.
    public let outcomes: [EventOutcome]
    /// The tables the season has, in protocol order.
    public let standings: [StandingID]

    /// The events by the table of their distance or relay: asked for with every total.
    private let outcomesByTable: [StandingID: [EventOutcome]]
    /// The tables of a distance or relay with an event of which nobody knows what it pays.
    private let unpriced: Set<StandingID>

    /// Joins events and rules.
    public init(rules: Rules, outcomes: [EventOutcome]) {
        self.rules = rules
        self.outcomes = outcomes
        let tables = Dictionary(grouping: outcomes, by: \.event.id.standing)
        outcomesByTable = tables
        unpriced =
            rules.priceAllEvents
            ? []
            : Set(
                tables.keys.filter { table in
                    tables[table]?.contains { rules.pointsTable(for: $0.event.id) == nil } == true
                })
        standings = Self.standings(of: Set(tables.keys), under: rules)
    }

    /// The season as it stood once an event was decided: later events have not been held.
    ///
    /// An event that has not been held itself leaves everything as it stands.
    public func after(_ event: EventID) -> SeasonResults {
        guard let last = outcomes.firstIndex(where: { $0.event.id == event }) else { return self }
        return SeasonResults(rules: rules, outcomes: Array(outcomes[...last]))
    }

    /// The tables a season has or will have, in protocol order.
    /// - Parameter events: the tables its events feed, decided or not.
    public static func standings(
        of events: Set<StandingID>, under rules: Rules
    ) -> [StandingID] {
        var standings = events
        let categories = Set(standings.filter { $0.scope != .relay }.map(\.category))
        if rules.overall != .none {
            standings.formUnion(categories.map { StandingID(category: $0, scope: .overall) })
        }
        if let superFinal = rules.allRound?.superFinal {
            standings = standings.filter { $0.scope != .distance(superFinal) }
        }
        if rules.team != nil, !categories.isEmpty {
            standings.insert(StandingID(category: .mixed, scope: .nations))
        }
        return standings.sorted()
    }

    /// The events whose points go to a table; for an overall one that adds up the distances it
    /// is the distances that have them.
    public func outcomes(for standing: StandingID) -> [EventOutcome] {
        switch standing.scope {
        case .distance, .relay:
            return outcomesByTable[standing] ?? []
        case .overall:
            guard case .races = rules.overall else { return [] }
            return outcomes.filter { feeds($0.event.id.standing, standing) }
        case .nations:
            guard rules.team != nil else { return [] }
            return outcomes.filter { feeds($0.event.id.standing, standing) }
        }
    }

    /// Whether the events of a distance or relay go to a table.
    private func feeds(_ table: StandingID, _ standing: StandingID) -> Bool {
        switch standing.scope {
        case .distance, .relay: table == standing
        case .overall: table.category == standing.category && table.scope != .relay
        case .nations: table.scope != .relay || rules.team?.relaysCount != false
        }
    }

    /// How many results count for a table; missing where it is not known, where everything does,
    /// and where the table adds up others.
    public func best(for standing: StandingID) -> BestOf? {
        switch standing.scope {
        case .distance: rules.counting.distance
        case .relay: rules.counting.relay
        case .overall: if case .races(let best, _) = rules.overall { best } else { nil }
        case .nations: nil
        }
    }

    /// Whether the rules of a table are known, so that it can be added up.
    ///
    /// The distance cups of 2003-04 cannot: what was published of them are ranks.
    public func isAddedUp(_ standing: StandingID) -> Bool {
        let parts = parts(of: standing)
        return
            (standing.scope == .nations
            ? rules.team != nil : parts.allSatisfy { best(for: $0) != nil })
            && !unpriced.contains { table in parts.contains { feeds(table, $0) } }
    }

    /// The tables a table is made of: the distances for an overall one that adds them up, itself
    /// for any other.
    public func parts(of standing: StandingID) -> [StandingID] {
        guard standing.scope == .overall, case .sumOfDistances = rules.overall else {
            return [standing]
        }
        return standings.filter { part in
            if case .distance = part.scope { part.category == standing.category } else { false }
        }
    }

    /// What a competitor, or somebody no source lists, got out of an event.
    public func score(of competitor: Competitor?, in outcome: EventOutcome) -> EventScore {
        let order = outcome.order
        guard let place = order.first(where: { $0.competitor == competitor }) else {
            return scoreOfUnlisted(in: outcome)
        }
        let sharers = order.count { $0.rank == place.rank }
        return score(of: place, sharedBy: sharers, in: outcome)
    }

    /// What a place in an event is worth: nothing to those ranked last without points.
    func score(of place: Place, sharedBy sharers: Int, in outcome: EventOutcome) -> EventScore {
        .placed(
            rank: place.rank, sharers: sharers,
            outcome.placings?.scores(place) == true
                ? award(forRank: place.rank, sharedBy: sharers, in: outcome) : .exactly(.zero))
    }

    /// What a competitor nobody listed may have got out of an event.
    func scoreOfUnlisted(in outcome: EventOutcome) -> EventScore {
        if outcome.placings?.extent == .all { return .none }
        let first = outcome.placings?.freeRanks.first ?? 1
        return .unknown(
            bestFreeRank: first,
            most: award(forRank: first, sharedBy: 1, in: outcome).highest)
    }

    private func award(
        forRank rank: Int, sharedBy sharers: Int, in outcome: EventOutcome
    ) -> PointsAward {
        guard let award = rules.points(forRank: rank, sharedBy: sharers, in: outcome.event.id)
        else { preconditionFailure("A table was added up though what it pays is not known.") }
        return award
    }

    /// The sheet of a competitor, or of somebody no source lists, for a table of its own events.
    /// - Returns: nothing for a table whose rules are not known.
    public func sheet(of competitor: Competitor?, for standing: StandingID) -> ScoreSheet? {
        guard isAddedUp(standing), let best = best(for: standing) else { return nil }
        return sheet(
            of: competitor, in: outcomes(for: standing), standing: standing, best: best)
    }

    /// The sheet of a competitor over some events.
    func sheet(
        of competitor: Competitor?, in outcomes: [EventOutcome], standing: StandingID, best: BestOf
    ) -> ScoreSheet {
        ScoreSheet(
            standing: standing, competitor: competitor, best: best, events: outcomes.map(\.event),
            scores: outcomes.map { score(of: competitor, in: $0) })
    }

    /// The sheets a competitor's total in any table is made of: one for each distance an overall
    /// table adds up, one for each skater of a nation; none where the rules are not known.
    public func sheets(of competitor: Competitor?, for standing: StandingID) -> [ScoreSheet] {
        standing.scope == .nations
            ? sheets(of: competitor?.nation, for: standing)
            : parts(of: standing).compactMap { sheet(of: competitor, for: $0) }
    }

    /// The total of a competitor, or of somebody no source lists, as far as it is known; missing
    /// for a table whose rules are not known.
    public func total(of competitor: Competitor?, in standing: StandingID) -> TotalRange? {
        total(of: competitor, in: standing, by: sheets(of: competitor, for: standing))
    }

    /// - Parameter sheets: the sheets of the competitor for the table.
    func total(
        of competitor: Competitor?, in standing: StandingID, by sheets: [ScoreSheet]
    ) -> TotalRange? {
        guard isAddedUp(standing) else { return nil }
        return standing.scope == .nations
            ? total(of: competitor?.nation) : ScoreSheet.total(of: sheets)
    }
}
