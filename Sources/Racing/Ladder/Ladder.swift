public import Rulebook
public import ShortTrack

/// The rounds an event is skated in, from the first to Final A, for its number of entries.
///
/// Numbers are nominal: every race is thought to have as many finishers as it sends on. What
/// comes on top, skaters advanced by the referee and dead heats on the line, changes no line and
/// adds no race. Torino 2013, 500 m men: 57 in the eighthfinals are the 56 of the line and one
/// advanced, in 14 races.
public struct Ladder: Hashable, Sendable {
    /// A round of the ladder.
    public struct Step: Hashable, Sendable {
        /// The round.
        public let round: Round
        /// How many start in it, nominally.
        public let starters: Int
        /// How it is decided who goes on; missing for a final.
        public let line: ProgressionLine?
        /// Whether the chart has no line for so many, so that this one is proposed instead.
        public let isProposed: Bool

        /// How many races it has, nominally.
        public var races: Int { line?.races ?? 1 }
    }

    /// The rounds in the order they are skated.
    public let steps: [Step]
    /// Who skips the first round, where anybody does.
    public let direct: DirectEntry?

    /// Builds the ladder for a number of entries; at least one.
    ///
    /// Nobody skips the first round where a line for all of them was picked for the round the
    /// best of the ranking list would begin in.
    /// - Parameter choices: the lines an official picked in place of the proposed ones.
    public init(chart: ProgressionChart, entries: Int, choices: [ProgressionLine] = []) {
        precondition(entries >= 1, "A ladder is for entries.")
        let direct = chart.direct.flatMap { direct in
            let isSkipped = choices.contains { $0.isBeginning(of: entries, in: direct.round) }
            return direct.entries <= entries && !isSkipped ? direct : nil
        }
        self.init(
            chart: chart, first: nil, starters: entries - (direct?.best ?? 0), direct: direct,
            choices: choices)
    }

    /// The ladder of an event under way: it begins with the round that was drawn.
    /// - Parameters:
    ///   - first: the first round.
    ///   - starters: how many start in it.
    init(
        chart: ProgressionChart, entries: Int, first: Round, starters: Int,
        choices: [ProgressionLine]
    ) {
        self.init(
            chart: chart, first: first, starters: starters,
            direct: chart.direct.flatMap { starters + $0.best == entries ? $0 : nil },
            choices: choices)
    }

    private init(
        chart: ProgressionChart, first: Round?, starters: Int, direct: DirectEntry?,
        choices: [ProgressionLine]
    ) {
        var builder = LadderBuilder(chart: chart, choices: choices)
        builder.build(starters, in: first, direct: direct)
        steps = builder.steps
        self.direct = direct
    }

    /// The rounds in the order they are skated.
    public var rounds: [Round] { steps.map(\.round) }

    /// The step of a round.
    public subscript(round: Round) -> Step? { steps.first { $0.round == round } }

    /// How many races the whole event has, nominally.
    public var races: Int { steps.reduce(0) { $0 + $1.races } }
}
