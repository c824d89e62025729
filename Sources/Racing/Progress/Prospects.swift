public import ShortTrack

/// Who skates in each round of an event, or still may.
public struct Prospects {
    private let progress: EventProgress
    private let racing: Set<Competitor>
    private let direct: Set<Competitor>

    /// Looks ahead from how far an event has come.
    public init(_ progress: EventProgress) {
        self.progress = progress
        racing = Set(progress.classification.stillRacing)
        direct = Set(progress.directEntries.map(\.competitor))
    }

    /// Whether somebody skates in a round, or still may.
    ///
    /// A round that is drawn has the starters of its start lists, but for those who were withdrawn
    /// or did not start. One that is not is open to whoever has a race ahead, from the round they
    /// are known to go on to, and to whoever is in no race yet.
    public func has(_ competitor: Competitor, in round: Round) -> Bool {
        let drawn = progress.drawnRounds
        guard !drawn.contains(round) else { return skates(competitor, in: round) }
        guard !progress.withdrawn.contains(competitor), progress.barred[competitor] == nil else {
            return false
        }
        guard let last = drawn.last(where: { progress.isStarter(competitor, in: $0) }) else {
            return drawn.isEmpty || direct.contains(competitor)
        }
        guard progress.isBefore(last, round), racing.contains(competitor) else { return false }
        let advancement = progress.verdict(on: last).advancements
            .first { $0.competitor == competitor }
        if case .round(let goal) = advancement?.destination {
            return !progress.isBefore(round, goal)
        }
        return true
    }

    /// Whether a starter of a round skates in it, as far as is known.
    private func skates(_ competitor: Competitor, in round: Round) -> Bool {
        progress.races(of: round).contains { sheet in
            guard sheet.startList.starters.contains(where: { $0.competitor == competitor }) else {
                return false
            }
            let row = sheet.result?.rows.first { $0.competitor == competitor }
            return row.map { $0.finish != .didNotStart }
                ?? !progress.withdrawn.contains(competitor)
        }
    }
}
