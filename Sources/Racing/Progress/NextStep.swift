import Rulebook
public import ShortTrack

/// What is to be done next with an event.
public enum NextStep: Hashable, Sendable {
    /// Enter somebody.
    case enter
    /// Draw the first round.
    case drawFirstRound(Round)
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
        guard !drawnRounds.isEmpty else {
            return ladder?.rounds.first.map { .drawFirstRound($0) } ?? .enter
        }
        let due = rounds.filter(Set(startListsDue.map(\.race.round)).contains)
        if !due.isEmpty { return .putUp(due) }
        let overtaken = officialMissing
        if !overtaken.isEmpty { return .makeOfficial(overtaken) }
        if !unskatedRaces.isEmpty { return .record(unskatedRaces) }
        if !unofficialRaces.isEmpty { return .makeOfficial(unofficialRaces) }
        return .nothing
    }

    /// The races that are no longer official although a later round rests on them and is drawn.
    private var officialMissing: [RaceID] {
        guard let next = unskatedRaces.first?.round else { return [] }
        return unofficialRaces.filter { !$0.round.isFinal && isBefore($0.round, next) }
    }
}
