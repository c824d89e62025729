public import Rulebook
public import ShortTrack

/// An event under way: its papers so far, from which everything else about it follows.
///
/// Who goes on, the next start lists, the classification and what is to be done next are asked
/// of this value; nothing of it is kept. A correction is a new value with other answers.
public struct EventProgress: Hashable, Sendable {
    /// What the ladder rests on beside the rules and the lines picked.
    private struct Basis: Hashable {
        let entries: Int
        let first: Round?
        let starters: Int
    }

    /// The event.
    public let event: EventID
    /// The rules it is skated under.
    public let rules: Rules
    /// Who is entered.
    public let entries: [Entry]
    /// The papers of the races drawn so far, in the order they are skated.
    public let races: [RaceSheet]
    /// Lines of the chart an official picked in place of the proposed ones.
    public let choices: [ProgressionLine]
    /// Who may not start any more at this competition, and why.
    public let barred: [Competitor: String]
    /// Who was withdrawn: does not start in any race not skated yet, and nobody takes the start.
    public let withdrawn: Set<Competitor>
    /// The chart of the distance.
    let chart: ProgressionChart
    private let basis: Basis
    /// The rounds from the first to the finals; missing while nobody is entered.
    public let ladder: Ladder?
    /// Every round of the event in the order they are skated, the finals last.
    let rounds: [Round]
    /// The races of each round that have starters.
    private let sheets: [Round: [RaceSheet]]
    /// The rounds drawn so far, in the order they are skated.
    public let drawnRounds: [Round]
    /// Worked out once, round after round, because each round rests on those before it.
    private var verdicts: [Round: RoundVerdict] = [:]
    /// Whom the rounds drawn so far send to each round, in the order they are skated.
    private(set) var arrivals: [Round: [Advancement]] = [:]

    /// The event with further papers, each in place of an earlier one of its race.
    public func taking(_ papers: [RaceSheet]) -> EventProgress {
        let taken = Set(papers.map(\.race))
        return EventProgress(
            event: event, rules: rules, entries: entries,
            races: races.filter { !taken.contains($0.race) } + papers, choices: choices,
            barred: barred, withdrawn: withdrawn, after: self)
    }

    /// Puts the papers of an event together; start lists of other events are left out.
    /// - Parameter earlier: the event as it was before. Rounds that have not changed since are
    ///   not decided again.
    public init(
        event: EventID, rules: Rules, entries: [Entry], races: [RaceSheet],
        choices: [ProgressionLine] = [], barred: [Competitor: String] = [:],
        withdrawn: Set<Competitor> = [], after earlier: EventProgress? = nil
    ) {
        self.event = event
        self.rules = rules
        self.entries = entries
        self.choices = choices
        self.barred = barred
        self.withdrawn = withdrawn
        let papers = races.filter { $0.race.event == event }
        // Over 1500 m the repechage is skated after the round it follows, whatever its name.
        let first = papers.filter { !$0.startList.starters.isEmpty && !$0.race.round.isRepechage }
            .map(\.race.round).min()
        let starters = papers.filter { $0.race.round == first }
            .flatMap(\.startList.starters).map(\.competitor)
        let chart = rules.chart(of: event.distance)
        self.chart = chart
        let planned = Self.planned(
            entries, direct: chart.direct, started: Set(starters), barred: barred)
        let basis = Basis(entries: planned, first: first, starters: starters.count)
        self.basis = basis
        // What was decided rests on the rules and the lines in force beside the papers.
        let earlier = earlier.flatMap { earlier in
            earlier.basis == basis && earlier.choices == choices && earlier.rules == rules
                ? earlier : nil
        }
        let ladder =
            if let earlier {
                earlier.ladder
            } else if let first {
                Ladder(
                    chart: chart, entries: planned, first: first, starters: starters.count,
                    choices: choices)
            } else {
                planned == 0 ? nil : Ladder(chart: chart, entries: planned, choices: choices)
            }
        self.ladder = ladder
        let ahead = ladder?.rounds.filter { !$0.isFinal } ?? []
        let others = Set(papers.map(\.race.round)).subtracting(ahead).filter { !$0.isFinal }
        let rounds = ahead + others.sorted() + [.finalD, .finalC, .finalB, .finalA]
        self.rounds = rounds
        func place(_ sheet: RaceSheet) -> (Int, Int) {
            let race = sheet.startList.race
            return (rounds.firstIndex(of: race.round) ?? 0, race.number)
        }
        self.races = papers.sorted { place($0) < place($1) }
        let drawn = Dictionary(
            grouping: self.races.filter { !$0.startList.starters.isEmpty }, by: \.race.round)
        self.sheets = drawn
        drawnRounds = rounds.filter { drawn[$0] != nil }
        for round in drawnRounds {
            let known = earlier?.sheets[round] == drawn[round] ? earlier?.verdicts[round] : nil
            let verdict = known ?? decide(round)
            verdicts[round] = verdict
            for advancement in verdict.advancements {
                if case .round(let goal) = advancement.destination {
                    arrivals[goal, default: []].append(advancement)
                }
            }
        }
    }

    /// Who goes where out of a round.
    public func verdict(on round: Round) -> RoundVerdict { verdicts[round] ?? .notDrawn }

    /// The papers of the races of a round that have starters.
    public func races(of round: Round) -> [RaceSheet] { sheets[round] ?? [] }

    /// Whether a round is skated before another.
    func isBefore(_ round: Round, _ other: Round) -> Bool { place(of: round) < place(of: other) }

    /// The place of a round in the order they are skated.
    func place(of round: Round) -> Int { rounds.firstIndex(of: round) ?? rounds.count }

    /// The races that are drawn and have no result.
    public var unskatedRaces: [RaceID] {
        races.filter { !$0.startList.starters.isEmpty && $0.result == nil }.map(\.race)
    }

    /// The races of a round that are finished: with a result, not under review, not official yet.
    public func racesToMakeOfficial(in round: Round) -> [RaceID] {
        races(of: round).filter { $0.state == .finished }.map(\.race)
    }

    /// The races that have a result the referee has not declared official.
    public var unofficialRaces: [RaceID] {
        races.filter { !$0.startList.starters.isEmpty && $0.result != nil && !$0.isOfficial }
            .map(\.race)
    }
}
