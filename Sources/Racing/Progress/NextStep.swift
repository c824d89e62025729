import Rulebook
public import ShortTrack

/// What is to be done next with an event.
public enum NextStep: Hashable, Sendable {
    /// Enter somebody.
    case enter
    /// Draw the first round.
    case drawFirstRound(Round)
    /// The rulebook's chart has no line for so many entries: choose one, or change the entries.
    case chooseLine(starters: Int)
    /// Put up the start lists of these rounds; they follow from the results.
    case putUp([Round])
    /// Skate these races and record them.
    case record([RaceID])
    /// Declare these races official.
    case makeOfficial([RaceID])
    /// Nothing: the event is decided.
    case nothing
}

extension EventProgress {
    /// What is to be done next.
    public var next: NextStep {
        guard let first = drawnRounds.first else {
            if entries.isEmpty { return .enter }
            return rules.firstRound(of: event.distance, entries: entries.count)
                .map { .drawFirstRound($0.round) } ?? .chooseLine(starters: entries.count)
        }
        let due = Set(startListsDue.map(\.race.round)).sorted()
        if !due.isEmpty { return .putUp(due) }
        if !unskatedRaces.isEmpty { return .record(unskatedRaces) }
        if !unofficialRaces.isEmpty { return .makeOfficial(unofficialRaces) }
        for round in drawnRounds where round >= first && !round.isFinal {
            if case .noChartLine(let starters) = verdict(on: round) {
                return .chooseLine(starters: starters)
            }
        }
        return .nothing
    }
}
