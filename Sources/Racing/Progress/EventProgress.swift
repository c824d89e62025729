public import Rulebook
public import ShortTrack

/// An event under way: its papers so far, from which everything else about it follows.
///
/// Who goes on, the next start lists, the classification and what is to be done next are asked
/// of this value; nothing of it is kept. A correction is a new value with other answers.
public struct EventProgress: Hashable, Sendable {
    /// The event.
    public let event: EventID
    /// The rules it is skated under.
    public let rules: Rules
    /// Who is entered.
    public let entries: [Entry]
    /// The papers of the races drawn so far, in the order they are skated.
    public let races: [RaceSheet]
    /// Worked out once, round after round, because each round rests on those before it.
    private var verdicts: [Round: RoundVerdict] = [:]

    /// Puts the papers of an event together; start lists of other events are left out.
    public init(event: EventID, rules: Rules, entries: [Entry], races: [RaceSheet]) {
        self.event = event
        self.rules = rules
        self.entries = entries
        self.races = races.filter { $0.race.event == event }.sorted { $0.race < $1.race }
        for round in drawnRounds { verdicts[round] = decide(round) }
    }

    /// Who goes where out of a round.
    public func verdict(on round: Round) -> RoundVerdict { verdicts[round] ?? .notDrawn }

    /// The papers of the races of a round that have starters.
    public func races(of round: Round) -> [RaceSheet] {
        races.filter { $0.race.round == round && !$0.startList.starters.isEmpty }
    }

    /// The rounds drawn so far, in the order they are skated.
    public var drawnRounds: [Round] {
        Round.allCases.filter { !races(of: $0).isEmpty }
    }

    /// The races that are drawn and have no result.
    public var unskatedRaces: [RaceID] {
        races.filter { !$0.startList.starters.isEmpty && $0.result == nil }.map(\.race)
    }

    /// The races that have a result the referee has not declared official.
    public var unofficialRaces: [RaceID] {
        races.filter { !$0.startList.starters.isEmpty && $0.result != nil && !$0.isOfficial }
            .map(\.race)
    }
}
