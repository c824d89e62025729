public import ShortTrack

extension EventProgress {
    /// Whether somebody skates in a round, or still may.
    ///
    /// A round that is drawn has the starters of its start lists, but for those who were withdrawn
    /// or did not start. One that is not is open to whoever has a race ahead, from the round they
    /// are known to go on to, and to whoever is in no race yet.
    public func maySkate(_ competitor: Competitor, in round: Round) -> Bool {
        guard !drawnRounds.contains(round) else { return skates(competitor, in: round) }
        guard !withdrawn.contains(competitor), barred[competitor] == nil else { return false }
        guard let last = drawnRounds.last(where: { isStarter(competitor, in: $0) }) else {
            return drawnRounds.isEmpty || directEntries.contains { $0.competitor == competitor }
        }
        guard isBefore(last, round), classification.stillRacing.contains(competitor) else {
            return false
        }
        let goal = verdict(on: last).advancements.first { $0.competitor == competitor }?.destination
        if case .round(let goal) = goal { return !isBefore(round, goal) }
        return true
    }

    private func isStarter(_ competitor: Competitor, in round: Round) -> Bool {
        races(of: round).contains { sheet in
            sheet.startList.starters.contains { $0.competitor == competitor }
        }
    }

    /// Whether a starter of a round skates in it, as far as is known.
    private func skates(_ competitor: Competitor, in round: Round) -> Bool {
        races(of: round).contains { sheet in
            guard sheet.startList.starters.contains(where: { $0.competitor == competitor }) else {
                return false
            }
            let row = sheet.result?.rows.first { $0.competitor == competitor }
            return row.map { $0.finish != .didNotStart } ?? !withdrawn.contains(competitor)
        }
    }
}
