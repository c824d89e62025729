import Rulebook
public import ShortTrack

extension EventProgress {
    /// The rounds that are skated, as far as is known: those drawn and those of the ladder.
    public var plannedRounds: [Round] {
        let ahead = Set(ladder?.rounds ?? []).union(drawnRounds)
        return rounds.filter { ahead.contains($0) && !plannedRaces(of: $0).isEmpty }
    }

    /// The races of a round, drawn or not yet.
    ///
    /// None where it is known that nobody reaches it: an empty Final B is not skated.
    public func plannedRaces(of round: Round) -> [RaceID] {
        let drawn = races(of: round).map(\.race)
        if !drawn.isEmpty { return drawn }
        if let proposed = try? proposedStartLists(for: round) { return proposed.map(\.race) }
        guard let ladder else { return [] }
        let number = round.isFinal ? 1 : ladder[round]?.races ?? line(from: round)?.races ?? 1
        return (1...number).map { RaceID(event: event, round: round, number: $0) }
    }
}
