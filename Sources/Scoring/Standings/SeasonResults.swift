public import Rulebook
public import ShortTrack

/// A season's events and rules together: the one place where places become totals.
///
/// Unknown results are kept as what they are. A total is exact when nothing unknown can change
/// it, otherwise it has a lower and an upper bound.
public struct SeasonResults: Sendable {
    /// The rules the season is played under.
    public let rules: Rules
    /// The events in the order they were decided.
    public let outcomes: [EventOutcome]

    /// Joins events and rules.
    public init(rules: Rules, outcomes: [EventOutcome]) {
        self.rules = rules
        self.outcomes = outcomes
    }

    /// The season as it stood once an event was decided: later events have not been held.
    ///
    /// Events of one day and category are decided in the order of the calendar.
    public func after(_ event: Event) -> SeasonResults {
        SeasonResults(
            rules: rules,
            outcomes: outcomes.filter { outcome in
                outcome.event.id == event.id
                    || (outcome.event.date, outcome.event.number) < (event.date, event.number)
                    || (outcome.event.date == event.date
                        && outcome.event.id.category != event.id.category
                        && outcome.event.number <= event.number)
            })
    }

    /// The tables the season has, in protocol order.
    public var standings: [StandingID] {
        let fromEvents = Set(outcomes.map(\.event.id.standing))
        guard case .sumOfDistances = rules.overall else { return fromEvents.sorted() }
        let overall = fromEvents.filter { $0.scope != .relay }
            .map { StandingID(category: $0.category, scope: .overall) }
        return fromEvents.union(overall).sorted()
    }

    /// The events whose points go to a table.
    public func outcomes(for standing: StandingID) -> [EventOutcome] {
        outcomes.filter { $0.event.id.standing == standing }
    }

    /// How many results count for a table of one distance or a relay.
    public func best(for standing: StandingID) -> BestOf {
        standing.scope == .relay ? rules.counting.relay : rules.counting.distance
    }

    /// The tables an overall standing adds up.
    public func parts(of overall: StandingID) -> [StandingID] {
        standings.filter { part in
            if case .distance = part.scope { part.category == overall.category } else { false }
        }
    }

    /// What a competitor, or somebody no source lists, got out of an event.
    public func score(of competitor: Competitor?, in outcome: EventOutcome) -> EventScore {
        let places = outcome.placings?.places ?? []
        if let place = places.first(where: { $0.competitor == competitor }) {
            let sharers = places.filter { $0.rank == place.rank }.count
            let award = rules.points(
                forRank: place.rank, sharedBy: sharers, in: outcome.event.id)
            return .placed(rank: place.rank, sharers: sharers, award)
        }
        return scoreOfUnlisted(in: outcome)
    }

    /// What a competitor nobody listed may have got out of an event.
    func scoreOfUnlisted(in outcome: EventOutcome) -> EventScore {
        if outcome.placings?.extent == .all { return .none }
        let first = outcome.placings.map { freeRanks(of: $0).first } ?? 1
        return .unknown(
            bestFreeRank: first,
            most: rules.points(forRank: first, sharedBy: 1, in: outcome.event.id).highest)
    }

    /// The ranks nobody is known to hold: those listed, then every rank from `rest` on.
    func freeRanks(of placings: Placings) -> (first: Int, gaps: [Int], rest: Int) {
        let last = placings.places.map(\.rank).max() ?? 0
        let sharers = placings.places.filter { $0.rank == last }.count
        let rest = max(1, last + sharers)
        let held = Set(placings.places.map(\.rank))
        let gaps = (1..<max(rest, 2)).filter {
            $0 < rest && !held.contains($0) && !placings.isSkipped($0)
        }
        return (gaps.first ?? rest, gaps, rest)
    }

    /// The sheet of a competitor, or of somebody no source lists, for a distance or a relay.
    public func sheet(of competitor: Competitor?, for standing: StandingID) -> ScoreSheet {
        ScoreSheet(
            standing: standing, competitor: competitor, best: best(for: standing),
            scores: outcomes(for: standing).map { ($0.event, score(of: competitor, in: $0)) })
    }

    /// The sheets a competitor's total in any table is made of: three for an overall one.
    public func sheets(of competitor: Competitor?, for standing: StandingID) -> [ScoreSheet] {
        standing.scope == .overall
            ? parts(of: standing).map { sheet(of: competitor, for: $0) }
            : [sheet(of: competitor, for: standing)]
    }
}
