import ShortTrack

/// The rules one season is played under: points, counting, ties, cards, progression, trophies.
///
/// Seasons differ by this value and by nothing else. It is read from a file, checked as a whole
/// (`problems`), kept in the ledger, and explained in sentences made from its own values
/// (`clauses`).
public struct Rules: Hashable, Sendable, Codable {
    /// The name of the rulebook, usually that of its season: `2023-24`.
    public let id: String
    /// What it is the rulebook of, for people.
    public let title: String
    /// The tables that turn places into points, by name.
    public let pointsTables: [PointsTable]
    /// Which table an event is paid by.
    public let tableUse: TableUse
    /// How many results count for a total.
    public let counting: CountingRules
    /// What tied competitors in an event are paid.
    public let eventTie: EventTie
    /// How an equal total is ranked.
    public let standingTie: StandingTie
    /// What becomes of a finalist of Final A who is penalised.
    public let penaltyInFinalA: PenaltyInFinalA
    /// What a yellow card costs.
    public let yellowCard: YellowCardRule
    /// What missing the first round of an event costs; missing where it is not known, and then
    /// whoever missed it is ranked behind the others.
    public let missedStart: MissedStartRule?
    /// Whether there is an overall standing, and of what.
    public let overall: OverallRule
    /// The ranking of each meeting over its individual events, where there is one.
    public let allRound: AllRoundRule?
    /// The standing of nations, where there is one.
    public let team: TeamRule?
    /// Whether a skater advanced by the referee takes a place of those who go on by time.
    public let advancedSkater: AdvancedSkaterRule
    /// Who goes on from a round, by class of events and number of starters.
    public let progression: [ProgressionChart]
    /// How races are made up; missing where it is not known.
    public let draw: DrawRules?
    /// How many a nation may enter; missing where it is not known or free.
    public let entryLimits: EntryLimits?
    /// How helmet numbers are given out; missing where it is not known.
    public let helmets: HelmetRules?
    /// How the season qualifies nations for the Olympic Games, where it does.
    public let olympic: OlympicQualification?
    /// How sure each clause is and where it comes from, by the clause's name.
    public let evidence: [Clause.Name: Evidence]

    /// Puts a rulebook together; ask `problems` before relying on it.
    public init(
        id: String, title: String, pointsTables: [PointsTable], tableUse: TableUse,
        counting: CountingRules, eventTie: EventTie, standingTie: StandingTie,
        penaltyInFinalA: PenaltyInFinalA, yellowCard: YellowCardRule,
        missedStart: MissedStartRule? = nil, overall: OverallRule, allRound: AllRoundRule? = nil,
        team: TeamRule? = nil, advancedSkater: AdvancedSkaterRule,
        progression: [ProgressionChart], draw: DrawRules? = nil, entryLimits: EntryLimits? = nil,
        helmets: HelmetRules? = nil,
        olympic: OlympicQualification? = nil, evidence: [Clause.Name: Evidence]
    ) {
        self.id = id
        self.title = title
        self.pointsTables = pointsTables
        self.tableUse = tableUse
        self.counting = counting
        self.eventTie = eventTie
        self.standingTie = standingTie
        self.penaltyInFinalA = penaltyInFinalA
        self.yellowCard = yellowCard
        self.missedStart = missedStart
        self.overall = overall
        self.allRound = allRound
        self.team = team
        self.advancedSkater = advancedSkater
        self.progression = progression
        self.draw = draw
        self.entryLimits = entryLimits
        self.helmets = helmets
        self.olympic = olympic
        self.evidence = evidence
    }
}
