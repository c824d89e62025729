public import ShortTrack

/// How far a round has come; it follows from its races.
public enum RoundState: String, CaseIterable, Hashable, Sendable {
    /// Nobody is drawn in it.
    case notDrawn = "not drawn"
    /// Drawn, and no race has been called or skated.
    case drawn
    /// Some races are skated or on the ice, others are not.
    case underWay = "under way"
    /// Every race has a result, and not every one is official.
    case waitingForReview = "waiting for review"
    /// Every race is official, and a correction still draws the next races again.
    case official
    /// Every race is official and races that follow from it have been skated: a correction
    /// draws nothing again and is only reported. A final closes with the event.
    case closed
}

extension EventProgress {
    /// How far a round has come.
    public func state(of round: Round) -> RoundState {
        let states = Set(races(of: round).map(\.state))
        if states.isEmpty { return .notDrawn }
        if states == [.scheduled] { return .drawn }
        if !states.isSubset(of: [.finished, .underReview, .official]) { return .underWay }
        guard states == [.official] else { return .waitingForReview }
        guard !round.isFinal else { return next == .nothing ? .closed : .official }
        let sent = Set(
            verdict(on: round).advancements.filter { $0.destination != .out }.map(\.competitor))
        let isUsed = drawnRounds.filter { isBefore(round, $0) }.flatMap(races).contains { sheet in
            sheet.result != nil
                && sheet.startList.starters.contains { sent.contains($0.competitor) }
        }
        return isUsed ? .closed : .official
    }
}
